// Everything at once: people type while the line is slow, cut, doubled and out of order, and the server is killed under them.
// `FAULTS_ROUNDS` and `FAULTS_SEED` make it longer, and another.
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import { type Rng, seededRng } from '../../shared/kit/rng.ts';
import { BadLine, calm, type Weather } from '../support/bad-line.ts';
import { type Created, createMeeting, join } from '../support/contract.ts';
import { FailingStore } from '../support/failing-store.ts';
import { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';
import { startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';
import { Typist } from '../support/typist.ts';

const rounds = Number(process.env.FAULTS_ROUNDS ?? 4);
const seed = Number(process.env.FAULTS_SEED ?? 4711);
const names = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Fay'];
const facts = { title: 'Bad lines', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Chengetai' }] };

const killable = new KillableServer();
beforeAll(() => killable.start());
afterAll(() => killable.remove());

function weatherBy(rng: Rng): Weather {
  return { delay: rng.pick([0, 3, 15]), twice: rng.pick([0, 0.2, 0.5]), swap: rng.pick([0, 0.3, 0.6]), cut: rng.pick([0, 0, 0.01]) };
}

/** Everything that each one typed and deleted, and whether it was acknowledged as on disk. */
class Journal {
  readonly written = new Set<string>();
  readonly removed = new Set<string>();

  /** Words that should be in the text and are not, or should not be and are, or are there twice. */
  faultsOf(text: string): string[] {
    return [
      ...[...this.written].filter((word) => text.split(word).length !== 2).map((word) => `${word} is there ${text.split(word).length - 1} times`),
      ...[...this.removed].filter((word) => text.includes(word)).map((word) => `${word} is back`),
    ];
  }
}

/** Types one word at a place by chance, or takes out one of one's own. */
function type(typist: Typist, journal: Journal, rng: Rng, fragments: readonly string[], word: string): void {
  const own = [...journal.written].filter((each) => each.startsWith(word.slice(0, 3)));
  const taken = own.length > 3 && rng.chance(0.25) ? rng.pick(own) : undefined;
  if (taken !== undefined) {
    journal.written.delete(taken);
    typist.change(
      (doc) => take(doc, fragments, taken),
      () => journal.removed.add(taken),
    );
    return;
  }
  typist.change(
    (doc) => {
      const fragment = rng.pick(fragments);
      const texts = doc
        .getXmlFragment(fragment)
        .toArray()
        .flatMap((each) => (each instanceof Y.XmlElement ? each.toArray() : []));
      const text = texts.length > 4 ? rng.pick(texts) : undefined;
      if (text instanceof Y.XmlText) text.insert(placeIn(text, rng), word);
      else block(doc, fragment, word, { id: word.replace(/\W/g, '') });
    },
    () => journal.written.add(word),
  );
}

/** Between words, so that each can be found again. */
function placeIn(text: Y.XmlText, rng: Rng): number {
  const places = [0, ...Array.from((text.toString() as string).matchAll(/\)/g), (match) => match.index + 1)];
  return rng.pick(places);
}

function take(doc: Y.Doc, fragments: readonly string[], word: string): void {
  for (const fragment of fragments) {
    for (const each of doc.getXmlFragment(fragment).toArray()) {
      const text = each instanceof Y.XmlElement ? each.get(0) : undefined;
      const at = text instanceof Y.XmlText ? text.toString().indexOf(word) : -1;
      if (text instanceof Y.XmlText && at >= 0) text.delete(at, word.length);
    }
  }
}

const textOf = (doc: Y.Doc, fragments: readonly string[]): string => fragments.map((fragment) => doc.getXmlFragment(fragment).toString()).join('\n');
const turn = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Once the sky is clear: all is said to be saved, and everyone holds the same, with nothing missing. */
async function agreed(typists: readonly Typist[], fragments: readonly string[]): Promise<void> {
  await expect
    .poll(() => [typists.map(({ pending }) => pending), new Set(typists.map(({ doc }) => textOf(doc, fragments))).size], { timeout: 30_000, interval: 20 })
    .toEqual([typists.map(() => 0), 1]);
  for (const { doc, refused } of typists) {
    expect(doc.store.pendingStructs).toBeNull();
    expect(refused).toBeUndefined();
  }
}

async function opened(url: string, organiserKey: string): Promise<{ meeting: Created; fragments: string[] }> {
  const meeting = await createMeeting(url, organiserKey, { ...facts, agenda: [{ title: 'First' }, { title: 'Second' }] });
  const chair = await Person.joins(url, meeting, 'chair', { name: 'Lynn' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  chair.leave();
  return { meeting, fragments: agenda.map(({ id }) => `item:${id}`) };
}

test(`[SY12] what was acknowledged is there for all, whatever becomes of the line and the server; seed ${seed}`, {
  timeout: 60_000 + rounds * 20_000,
}, async () => {
  const rng = seededRng(seed);
  const line = await BadLine.open(() => killable.url, rng);
  const { meeting, fragments } = await opened(killable.url, killable.organiserKey);
  const sessions = await Promise.all(names.map((name) => join(killable.url, meeting.id, meeting.links.member, { name })));
  const typists = sessions.map(({ session }) => new Typist(line.url, meeting.id, session));
  const journals = names.map(() => new Journal());
  let count = 0;
  for (let round = 0; round < rounds; round += 1) {
    line.weather = weatherBy(rng);
    // A round ends when so many words were acknowledged: a slow machine has as many of them.
    const target = journals.reduce((sum, { written, removed }) => sum + written.size + removed.size, 0) + 60;
    while (journals.reduce((sum, { written, removed }) => sum + written.size + removed.size, 0) < target) {
      for (const [index, typist] of typists.entries()) {
        if (typist.pending < 40) type(typist, must(journals[index], 'a journal'), rng, fragments, `(${names[index]?.slice(0, 2)}${count++})`);
      }
      await turn(2);
    }
    await killable.kill();
    for (const [index, typist] of typists.entries())
      type(typist, must(journals[index], 'a journal'), rng, fragments, `(${names[index]?.slice(0, 2)}${count++})`);
    // The clients' own text would hide any loss on the server, so the test asks the server before they come back.
    line.down = true;
    await killable.start();
    const reader = await Person.joins(killable.url, meeting, 'member', { name: 'Reader' });
    const kept = textOf(reader.doc, fragments);
    for (const journal of journals) expect(journal.faultsOf(kept)).toEqual([]);
    reader.leave();
    line.down = false;
  }
  line.weather = calm;
  await agreed(typists, fragments);
  const text = textOf(must(typists[0], 'a typist').doc, fragments);
  for (const journal of journals) expect(journal.faultsOf(text)).toEqual([]);
  await killable.kill();
  await killable.start();
  const reader = await Person.joins(killable.url, meeting, 'member', { name: 'Reader' });
  expect(textOf(reader.doc, fragments)).toBe(text);
  reader.leave();
  for (const typist of typists) typist.leave();
  line.close();
});

test(`[SY9][SY12] the same while the disk is full again and again; seed ${seed}`, { timeout: 60_000 }, async () => {
  const rng = seededRng(seed + 1);
  let disk: FailingStore | undefined;
  const server = await startServer({
    wrap: (store) => {
      disk = new FailingStore(store, ['append', 'saveSnapshot']);
      return disk.store;
    },
  });
  const failing = must(disk, 'the store');
  const { meeting, fragments } = await opened(server.url, server.organiserKey);
  const line = await BadLine.open(() => server.url, rng);
  const sessions = await Promise.all(names.map((name) => join(server.url, meeting.id, meeting.links.member, { name })));
  const typists = sessions.map(({ session }) => new Typist(line.url, meeting.id, session));
  const journals = names.map(() => new Journal());
  line.weather = { delay: 3, twice: 0.2, swap: 0.3, cut: 0.002 };
  for (let step = 0; step < 240; step += 1) {
    failing.failing = step % 60 > 30;
    for (const [index, typist] of typists.entries()) {
      if (rng.chance(0.3)) type(typist, must(journals[index], 'a journal'), rng, fragments, `(${names[index]?.slice(0, 2)}${step})`);
    }
    await turn(5);
  }
  failing.failing = false;
  line.weather = calm;
  await agreed(typists, fragments);
  const text = textOf(must(typists[0], 'a typist').doc, fragments);
  for (const journal of journals) expect(journal.faultsOf(text)).toEqual([]);
  for (const typist of typists) typist.leave();
  line.close();
  await server.stop();
});
