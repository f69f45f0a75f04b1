// Plays honest and crafted updates into the admission of the minutes, and compares every way to the text: live, newcomer, each row reloaded, snapshot and rows.
import * as Y from 'yjs';
import { cut } from '../../server/minutes/cutting.ts';
import type { Session } from '../../server/rooms/access.ts';
import { Intake, type LongVerdict } from '../../server/rooms/text/admission/intake.ts';
import { Owners } from '../../server/rooms/text/admission/owners.ts';
import { History } from '../../server/rooms/text/trial/history.ts';
import { Trial } from '../../server/rooms/text/trial/trial.ts';
import { type Rng, seededRng } from '../../shared/kit/rng.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import { craftedUpdate } from '../support/crafted-updates.ts';
import { block, note, type } from '../support/texts.ts';

const fragments = ['item:a', 'item:b'];
const state = {
  phase: 'live',
  agenda: [
    { id: 'a', children: [] },
    { id: 'b', children: [] },
  ],
} as unknown as MeetingState;
const session = (participantId: string): Session => ({ participantId, role: 'member' }) as Session;
function read(doc: Y.Doc): string {
  const { fragments: texts, notes } = readMinutes(doc);
  const sorted = (record: object): unknown[] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted(texts), sorted(notes)]);
}

function loaded(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}

function begun(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 11;
  for (const text of ['hello world 0', 'hello world 1', 'hello world 2']) block(doc, 'item:a', text);
  note(doc, 'n1', 'note');
  doc.getXmlFragment('item:a').delete(1, 1);
  return doc;
}

function honest(rng: Rng, doc: Y.Doc): void {
  const fragment = rng.pick(fragments);
  const texts = doc
    .getXmlFragment(fragment)
    .toArray()
    .flatMap((element) => (element instanceof Y.XmlElement ? element.toArray() : []))
    .filter((text) => text instanceof Y.XmlText);
  const text = texts.length > 0 && rng.chance(0.8) ? rng.pick(texts) : block(doc, fragment, 'new');
  const act = text.length === 0 ? 'type' : rng.pick(['type', 'type', 'type', 'delete', 'format']);
  if (act === 'type') type(text, rng.pick(['a', 'word ']), rng.int(text.length + 1));
  else if (act === 'delete') text.delete(rng.int(text.length), 1);
  else text.format(0, text.length, { strong: rng.chance(0.5) ? {} : null });
}

/** The verdict on an update, judged at once or cut into pieces of two items, as a long one is. */
async function judged(
  intake: Intake,
  trial: Trial,
  { sender, update, inPieces }: { sender: Session; update: Uint8Array; inPieces: boolean },
): Promise<LongVerdict> {
  if (inPieces) {
    const pieces = cut({ update, vector: Y.encodeStateVector(trial.doc), size: 2 });
    return pieces ? intake.judgeLong(sender, pieces) : { refused: 'malformed' };
  }
  const verdict = intake.judge(sender, update);
  return typeof verdict === 'object' && 'accepted' in verdict ? { accepted: [verdict.accepted] } : verdict;
}

export interface Played {
  /** Crafted updates that were accepted. */
  taken: number;
  refused: number;
}

/** One history of so many steps. Throws, naming the seed, if any two readings differ or an honest writer is refused. */
export async function playAdmission(seed: number, steps: number): Promise<Played> {
  const rng = seededRng(seed);
  const live = begun();
  const rows = [Y.encodeStateAsUpdate(live)];
  let snapshot = rows[0] as Uint8Array;
  let since: Uint8Array[] = [];
  const trial = new Trial(new History(40), () => [Y.encodeStateAsUpdate(live)]);
  const intake = new Intake({
    trial,
    owners: new Owners(
      async () => [],
      (person) => person,
    ),
    state: () => state,
    hasRoot: (root) => live.share.has(root),
    fits: () => true,
    mayCut: () => true,
    logTakes: () => true,
  });
  const writer = loaded(rows);
  writer.clientID = 21;
  const played = { taken: 0, refused: 0 };
  const fail = (reason: string): never => {
    throw new Error(`seed ${seed}: ${reason}`);
  };
  for (let step = 0; step < steps; step += 1) {
    const batch: Uint8Array[] = [];
    for (let left = 1 + rng.int(3); left > 0; left -= 1) {
      const crafted = rng.chance(0.8);
      const vector = Y.encodeStateVector(writer);
      if (!crafted) writer.transact(() => honest(rng, writer));
      const update = crafted
        ? craftedUpdate(rng, { doc: trial.doc, roots: [...fragments, 'notes'], clients: [12, 13, 99] })
        : Y.encodeStateAsUpdate(writer, vector);
      const verdict = await judged(intake, trial, { sender: session(crafted ? 'mallory' : 'ana'), update, inPieces: rng.chance(0.5) });
      if (typeof verdict === 'object' && 'accepted' in verdict) {
        batch.push(...verdict.accepted.flatMap(({ updates }) => updates));
        if (crafted) played.taken += 1;
      } else if (!crafted && verdict !== 'nothing-new') fail(`an honest writer was refused: ${JSON.stringify(verdict)}`);
      else played.refused += 1;
    }
    const made: Uint8Array[] = [];
    live.on('update', (update) => made.push(update));
    live.transact(() => {
      for (const update of batch) Y.applyUpdate(live, update);
    });
    trial.settle();
    rows.push(...batch);
    since.push(...batch);
    for (const update of made) Y.applyUpdate(writer, update);
    const [now, whole] = [read(live), Y.encodeStateAsUpdate(live)];
    const others = { trial: trial.doc, newcomer: loaded([whole]), rows: loaded(rows), snapshot: loaded([snapshot, ...since]), follower: writer };
    for (const [name, doc] of Object.entries(others)) {
      if (doc.store.pendingStructs || doc.store.pendingDs) fail(`${name} waits for something`);
      if (read(doc) !== now) fail(`${name} reads otherwise at step ${step}:\n${read(doc)}\n${now}`);
    }
    if (rng.chance(0.1)) {
      snapshot = whole;
      since = [];
    }
  }
  return played;
}
