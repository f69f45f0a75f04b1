// From the log to the writers of each block, with the editor's own commands.
import { joinBackward } from 'prosemirror-commands';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { split } from '../../../client/editor/blocks.ts';
import { blockWriters } from '../../../server/rooms/attribution/block-writers.ts';
import { Writing } from '../../../server/rooms/attribution/writing.ts';
import { seededRng } from '../../../shared/kit/rng.ts';
import { seedFragment } from '../../../shared/minutes/layout.ts';
import { fragmentName, Replica } from '../../support/replica.ts';
import { Rows } from '../../support/rows.ts';

const seed = (): Uint8Array => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  seedFragment(doc, fragmentName, [{ id: 'b1', kind: 'paragraph', text: '' }], 'test');
  return Y.encodeStateAsUpdate(doc);
};

function read(rows: Rows): Record<string, [string, number, number]> {
  const writing = new Writing();
  for (const row of rows.rows) writing.take(row);
  const found = [...blockWriters(rows.doc.getXmlFragment(fragmentName), writing)];
  return Object.fromEntries(found.map(([id, { actors, firstAt, lastAt }]) => [id, [actors.join(' '), firstAt, lastAt]]));
}

/** Ana and Bo in one text, over a log. */
function two() {
  const start = seed();
  const rows = new Rows().add(start, 'server', 1);
  const [ana, bo] = [new Replica(10, start), new Replica(20, start)];
  rows.follow(ana.doc, bo.doc);
  const step = (who: Replica, at: number): void => void rows.from(who.doc, who === ana ? 'ana' : 'bo', at).to(ana.doc, bo.doc);
  return { rows, ana, bo, step };
}

const newId = (): string => 'b2';
const sentence = 'The Secretariat presented the paper, and members thanked it.';

test('[SY14] a block has its writers in the order they came, its first and its last time, and none while it is empty', () => {
  const { rows, ana, bo, step } = two();
  expect(read(rows)).toEqual({});
  step(ana.at(0, 0).type('One said.'), 1000);
  step(bo.at(0, 9).type(' So did two.'), 20_000);
  expect(read(rows)).toEqual({ b1: ['ana bo', 1000, 20_000] });
  step(ana.at(0, 0, 21), 21_000);
  ana.dispatch(ana.state.tr.deleteSelection());
  step(ana, 30_000);
  expect(read(rows)).toEqual({});
});

test('[SY14] whose text is all gone is no writer; taking it out is a change', () => {
  const { rows, ana, bo, step } = two();
  step(ana.at(0, 0).type('One said.'), 1000);
  step(bo.at(0, 9).type(' No.'), 20_000);
  ana.at(0, 9, 13);
  ana.dispatch(ana.state.tr.deleteSelection());
  step(ana, 40_000);
  expect(read(rows)).toEqual({ b1: ['ana', 1000, 40_000] });
});

test('[SY14] a resync by another takes nothing over, and a row that comes twice changes nothing', () => {
  const { rows, ana, bo, step } = two();
  step(ana.at(0, 0).type('One said.'), 1000);
  rows.from(bo.doc, 'bo', 50_000, true);
  expect(read(rows)).toEqual({ b1: ['ana', 1000, 1000] });
});

test('[SY14] what the server renamed or proposed: its attributes make it no writer, its text does', () => {
  const { rows, ana, step } = two();
  step(ana.at(0, 0).type('One said.'), 1000);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(rows.doc));
  (copy.getXmlFragment(fragmentName).get(0) as Y.XmlElement).setAttribute('id', 'renamed');
  rows.from(copy, 'server', 2000);
  seedFragment(copy, fragmentName, [{ id: 'b0', kind: 'paragraph', text: 'The call opened at 13:00.' }], 'server');
  rows.from(copy, 'server', 3000);
  expect(read(rows)).toEqual({ b0: ['server', 3000, 3000], renamed: ['ana', 1000, 2000] });
});

test('[SY19] Enter in the middle of what another wrote leaves both halves to its writer', () => {
  const { rows, ana, bo, step } = two();
  step(ana.at(0, 0).type(sentence), 1000);
  step(bo.at(0, 37).run(split(newId)), 60_000);
  expect(rows.doc.getXmlFragment(fragmentName).length).toBe(2);
  expect(read(rows)).toEqual({ b1: ['ana', 1000, 60_000], b2: ['ana', 1000, 60_000] });
});

test('[SY19] Enter before a short end, in what two wrote into one another, keeps who wrote what', () => {
  const { rows, ana, bo, step } = two();
  step(ana.at(0, 0).type('It was so ok.'), 1000);
  step(bo.at(0, 10).type('very '), 20_000);
  step(bo.at(0, 7).run(split(newId)), 60_000);
  expect(read(rows)).toEqual({ b1: ['ana', 1000, 60_000], b2: ['ana bo', 1000, 60_000] });
});

test('[SY19] joining two blocks, and undoing it, leaves each to its writer', () => {
  const { rows, ana, bo, step } = two();
  step(ana.at(0, 0).type(sentence), 1000);
  step(ana.at(0, sentence.length).run(split(newId)), 2000);
  step(bo.at(1, 0).type('They also asked for more time.'), 20_000);
  ana.pause();
  step(ana.at(1, 0).run(joinBackward), 60_000);
  expect(rows.doc.getXmlFragment(fragmentName).length).toBe(1);
  expect(read(rows)).toEqual({ b1: ['ana bo', 1000, 60_000] });
  step(ana.undo(), 70_000);
  expect(Object.values(read(rows)).map(([who, first]) => [who, first])).toEqual([
    ['ana', 1000],
    ['bo', 20_000],
  ]);
});

test('[SY19] who deletes what another wrote and undoes it has not written it', () => {
  const { rows, ana, bo, step } = two();
  step(ana.at(0, 0).type(sentence), 1000);
  bo.pause().at(0, 4, 30);
  bo.dispatch(bo.state.tr.deleteSelection());
  step(bo, 50_000);
  step(bo.undo(), 60_000);
  expect(rows.doc.getXmlFragment(fragmentName).toString()).toContain(sentence);
  expect(read(rows)).toEqual({ b1: ['ana', 1000, 60_000] });
});

test('[SY19] what is typed instead of something is its typist’s, though letters agree', () => {
  const { rows, ana, bo, step } = two();
  step(ana.at(0, 0).type(sentence), 1000);
  step(bo.at(0, 0, sentence.length).type('A wholly different report was then given by the Board instead.'), 60_000);
  const writers = read(rows).b1?.[0] ?? '';
  expect(writers.split(' ')).toContain('bo');
});

test.each([1, 2, 3, 4, 5, 6])('[SY14] writers, splits, deletions and resyncs at random: each character is whose row brought it first (seed %i)', (number) => {
  const rng = seededRng(number);
  const start = seed();
  const rows = new Rows().add(start, 'server', 1);
  const names = ['ana', 'bo', 'cy'];
  const people = names.map((_, index) => new Replica(index + 10, start));
  rows.follow(...people.map(({ doc }) => doc));
  let ids = 0;
  // Every word is one of its writer's, so that the text itself says who wrote it.
  for (let at = 1000; at < 200_000; at += 1000) {
    const index = rng.int(3);
    const who = people[index] as Replica;
    const last = who.shown.length - 1;
    const block = rng.int(last + 1);
    const length = who.shown[block]?.length ?? 0;
    const move = rng.int(10);
    if (move < 6) who.at(block, rng.int(length + 1)).type(`${'ABC'[index]}`.repeat(12));
    else if (move < 8) who.at(block, rng.int(length + 1)).run(split(() => `new-${++ids}`));
    else if (length > 0) {
      who.at(block, rng.int(length), length);
      who.dispatch(who.state.tr.deleteSelection());
    }
    rows.from(who.doc, names[index] as string, at, rng.chance(0.1));
    if (rng.chance(0.8)) rows.to(...people.map(({ doc }) => doc));
  }
  const writing = new Writing();
  for (const row of rows.rows) writing.take(row);
  const found = new Map(blockWriters(rows.doc.getXmlFragment(fragmentName), writing));
  let checked = 0;
  for (const element of rows.doc.getXmlFragment(fragmentName).toArray() as Y.XmlElement[]) {
    const text = element.toString().replace(/<[^>]*>/g, '');
    const inText = names.filter((_, index) => text.includes('ABC'[index] as string));
    const writers = found.get(String(element.getAttribute('id')))?.actors ?? [];
    expect(writers.toSorted()).toEqual(inText);
    checked += inText.length;
  }
  expect(checked).toBeGreaterThan(5);
});
