import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { forgetUnknownAuthors } from '../../../../server/rooms/text/observers/forget.ts';
import { PublicMinutes } from '../../../../server/rooms/text/observers/public-minutes.ts';
import { seededRng } from '../../../../shared/kit/rng.ts';
import type { Minutes } from '../../../../shared/minutes/minutes.ts';
import { readMinutes } from '../../../../shared/minutes/read.ts';
import { workingNotes } from '../../../../shared/minutes/working-notes.ts';
import { hasText } from '../../../../shared/projections/published.ts';
import { block, note, textOf, type } from '../../../support/texts.ts';

const fragments = ['item:a', 'item:b', 'report:opening'];
const kinds = ['paragraph', 'note', 'bullet', 'lettered', 'action', 'decision', 'heading'];

/** The part of the minutes that observers may see, by the rule alone. */
function shown({ fragments: all, notes }: Minutes): Minutes {
  const visible = Object.entries(all).map(([name, blocks]) => {
    const hidden = workingNotes(blocks.map((each) => ({ kind: each.kind, empty: !hasText(each) })));
    return [name, blocks.filter((_each, index) => !hidden[index])] as const;
  });
  const wanted = new Set(visible.flatMap(([, blocks]) => blocks.flatMap(({ spans }) => spans.flatMap(({ footnote }) => footnote ?? []))));
  return {
    fragments: Object.fromEntries(visible.filter(([, blocks]) => blocks.length > 0)),
    notes: Object.fromEntries(Object.entries(notes).filter(([id]) => wanted.has(id))),
  };
}

/** Changes the document as people do, at random. */
function change(doc: Y.Doc, random: { next(): number }, step: number): void {
  const below = (count: number): number => Math.floor(random.next() * count);
  const fragment = fragments[below(fragments.length)] as string;
  const parent = doc.getXmlFragment(fragment);
  const some = parent.length > 0 ? (parent.get(below(parent.length)) as Y.XmlElement) : undefined;
  const act = below(10);
  if (!some || act < 3) {
    const mark = random.next() < 0.2 ? `[^n${step}]` : '';
    if (mark !== '') note(doc, `n${step}`, `Note ${step}`);
    const text = random.next() < 0.2 ? '' : `word${step} ${mark}`;
    block(doc, fragment, text, { kind: kinds[below(kinds.length)] as string, indent: '0', id: `b${step}` }, below(parent.length + 1));
  } else if (act === 3) parent.delete(below(parent.length), 1);
  else if (act === 4) some.setAttribute('kind', kinds[below(kinds.length)] as string);
  else {
    const text = some.get(0) as Y.XmlText;
    if (act < 7) type(text, ` more${step}`, below(text.length + 1));
    else if (act === 7 && text.length > 0) text.delete(below(text.length), 1);
    else if (act === 8 && text.length > 1) text.format(0, below(text.length), { strong: random.next() < 0.5 ? {} : null });
    else {
      const [id] = [...doc.getMap<Y.Text>('notes').keys()].slice(below(20));
      if (id !== undefined) doc.getMap<Y.Text>('notes').get(id)?.insert(0, `n${step} `);
    }
  }
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('[SY76] after any changes, observers have the published blocks and their footnotes, and nothing else (seed %i)', (seed) => {
  const random = seededRng(seed);
  const doc = new Y.Doc();
  for (let step = 0; step < 20; step += 1) change(doc, random, step);
  const minutes = new PublicMinutes(doc);
  const reader = new Y.Doc();
  Y.applyUpdate(reader, Y.encodeStateAsUpdate(minutes.doc));
  expect(readMinutes(reader)).toEqual(shown(readMinutes(doc)));
  for (let step = 20; step < 400; step += 1) {
    doc.transact(() => change(doc, random, step));
    if (random.next() < 0.4) continue;
    const update = minutes.follow();
    if (update) Y.applyUpdate(reader, update);
    expect(readMinutes(reader), `seed ${seed}, step ${step}`).toEqual(shown(readMinutes(doc)));
  }
});

test('[SY77] typing in one paragraph edits its copy in place, and touches no other block', () => {
  const doc = new Y.Doc();
  for (const text of ['one', 'two', 'three']) block(doc, 'item:a', text);
  const minutes = new PublicMinutes(doc);
  const before = minutes.doc.getXmlFragment('item:a').toArray();
  const place = Y.createRelativePositionFromTypeIndex(textOf(minutes.doc, 'item:a', 1), 2);
  doc.transact(() => {
    textOf(doc, 'item:a', 1).insert(1, 'xyz');
    textOf(doc, 'item:a', 1).delete(5, 1);
  });
  const update = minutes.follow() as Uint8Array;
  expect(minutes.doc.getXmlFragment('item:a').toArray()).toEqual(before);
  expect(Y.createAbsolutePositionFromRelativePosition(place, minutes.doc)?.index).toBe(5);
  expect(update.length).toBeLessThan(60);
});

test('[SY76] no word of a working note is in a byte that observers are sent', () => {
  const doc = new Y.Doc();
  block(doc, 'item:a', 'Public words', { id: 'b1' });
  block(doc, 'item:a', 'ZEBRA private[^f1]', { id: 'b2', kind: 'note' });
  block(doc, 'item:a', 'YAK private too', { id: 'b3', kind: 'bullet' });
  note(doc, 'f1', 'WALRUS note');
  const minutes = new PublicMinutes(doc);
  const bytes = [Y.encodeStateAsUpdate(minutes.doc)];
  textOf(doc, 'item:a', 1).insert(0, 'XERUS ');
  doc.getMap<Y.Text>('notes').get('f1')?.insert(0, 'VOLE ');
  bytes.push(minutes.follow() ?? new Uint8Array());
  for (const word of ['ZEBRA', 'YAK', 'WALRUS', 'XERUS', 'VOLE']) for (const each of bytes) expect(Buffer.from(each).includes(word)).toBe(false);
});

test('[SY78] a reader that comes back after a restart sees everything once', () => {
  const doc = new Y.Doc();
  block(doc, 'item:a', 'Kept');
  const reader = new Y.Doc();
  Y.applyUpdate(reader, Y.encodeStateAsUpdate(new PublicMinutes(doc).doc));
  const again = new PublicMinutes(doc);
  const vector = Y.encodeStateVector(reader);
  const forget = forgetUnknownAuthors(again.doc, vector);
  Y.applyUpdate(reader, Y.mergeUpdates([Y.encodeStateAsUpdate(again.doc, vector), forget as Uint8Array]));
  expect(readMinutes(reader)).toEqual(readMinutes(doc));
  expect(forgetUnknownAuthors(again.doc, Y.encodeStateVector(reader))).toBeDefined();
  expect(forgetUnknownAuthors(again.doc, Uint8Array.of(0))).toBeUndefined();
});

test('[SY79] a hidden fragment is empty for observers, and comes back when it is shown', () => {
  const doc = new Y.Doc();
  block(doc, 'item:a', 'In camera');
  let hidden = true;
  const minutes = new PublicMinutes(doc, (name) => hidden && name === 'item:a');
  expect(readMinutes(minutes.doc).fragments).toEqual({});
  hidden = false;
  minutes.follow(['item:a']);
  expect(readMinutes(minutes.doc)).toEqual(readMinutes(doc));
});
