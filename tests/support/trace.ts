// A real editing history, as updates that its writers' copies of a document would send.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as Y from 'yjs';
import { root } from './sources.ts';

interface Transaction {
  parents: number[];
  agent: number;
  patches: [position: number, deleted: number, inserted: string][];
}

interface Trace {
  endContent: string;
  numAgents: number;
  txns: Transaction[];
}

export function readTrace(): Trace {
  return JSON.parse(gunzipSync(readFileSync(join(root, 'tests/traces/clownschool.json.gz'))).toString('utf8')) as Trace;
}

/** One change of the history: whose it is, and what it is made on, by index. */
export interface Step {
  agent: number;
  parents: number[];
  update: Uint8Array;
}

/**
 * The first `count` changes, written into one paragraph of a fragment under client ids of one's own, each on top of the merge that it was made on.
 * `seed` is the paragraph, to be there before all of them.
 */
export function stepsOf({ txns, numAgents }: Trace, fragment: string, firstClient: number, count: number): { seed: Uint8Array; steps: Step[]; text: string } {
  const docOf = (client: number): Y.Doc => {
    const doc = new Y.Doc();
    doc.clientID = client;
    return doc;
  };
  const author = docOf(firstClient);
  const block = new Y.XmlElement('block');
  block.setAttribute('kind', 'paragraph');
  block.setAttribute('id', `trace-${firstClient}`);
  block.insert(0, [new Y.XmlText()]);
  author.getXmlFragment(fragment).insert(0, [block]);
  const seed = Y.encodeStateAsUpdate(author);

  const docs = Array.from({ length: numAgents }, (_, agent) => docOf(firstClient + 1 + agent));
  for (const doc of docs) Y.applyUpdate(doc, seed);
  const textOf = (doc: Y.Doc): Y.XmlText => (doc.getXmlFragment(fragment).get(0) as Y.XmlElement).get(0) as Y.XmlText;
  const steps: Step[] = [];
  const seen = docs.map(() => new Set<number>());
  for (const [index, { agent, parents, patches }] of txns.slice(0, count).entries()) {
    const doc = docs[agent] as Y.Doc;
    const known = seen[agent] as Set<number>;
    for (const missing of ancestors(txns, parents, known)) Y.applyUpdate(doc, (steps[missing] as Step).update);
    let made = new Uint8Array();
    doc.once('update', (update: Uint8Array) => {
      made = new Uint8Array(update);
    });
    doc.transact(() => {
      for (const [position, deleted, inserted] of patches) {
        if (deleted > 0) textOf(doc).delete(position, deleted);
        if (inserted !== '') textOf(doc).insert(position, inserted);
      }
    });
    known.add(index);
    steps.push({ agent, parents, update: made });
  }
  const all = docOf(0);
  all.transact(() => [seed, ...steps.map(({ update }) => update)].forEach((update) => void Y.applyUpdate(all, update)));
  return { seed, steps, text: textOf(all).toString() as string };
}

/** Ancestors of these changes that are not known yet, the oldest first; known from then on. */
function ancestors(txns: readonly Transaction[], parents: readonly number[], known: Set<number>): number[] {
  const missing: number[] = [];
  const stack = [...parents];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (known.has(next)) continue;
    known.add(next);
    missing.push(next);
    stack.push(...(txns[next]?.parents ?? []));
  }
  return missing.sort((one, other) => one - other);
}
