import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { loadMinutes } from '../../../../server/minutes/loading.ts';
import { block } from '../../../support/texts.ts';

function rowsOf(texts: readonly string[]): { seq: number; payload: Uint8Array }[] {
  return texts.map((text, index) => {
    const doc = new Y.Doc();
    doc.clientID = 100 + index;
    block(doc, 'item:a', text);
    return { seq: index + 2, payload: Y.encodeStateAsUpdate(doc) };
  });
}

const textIn = (doc: Y.Doc): string => doc.getXmlFragment('item:a').toString();
const base64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

/** Updates that Yjs throws on, or that it cannot write again. */
const deep = (): Uint8Array => {
  const doc = new Y.Doc();
  doc.clientID = 7;
  block(doc, 'item:a', 'abc').format(0, 1, { strong: { x: 'PLACE' } });
  const bytes = Buffer.from(Y.encodeStateAsUpdate(doc));
  const [json, shallow] = [`${'{"1":'.repeat(9000)}1${'}'.repeat(9000)}`, '{"x":"PLACE"}'];
  const at = bytes.indexOf(shallow);
  const length = Buffer.from([(json.length & 127) | 128, ((json.length >> 7) & 127) | 128, json.length >> 14]);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at - 1), length, Buffer.from(json), bytes.subarray(at + shallow.length)]));
};
const damaged: [string, Uint8Array][] = [
  ['bytes that are no update', Uint8Array.of(9, 9, 9, 9)],
  ['an overlap with a tombstone', base64('AQEOAIgLMAN3AXh4dwF4AA==')],
  ['text that builds on nothing', base64('AQENAOQLBwsLA++/vAA=')],
  ['a mark too deep to be written', deep()],
];

test.each(damaged)('[SY35] a row with %s is set aside, and the rows before and after it open', (_name, payload) => {
  const rows = rowsOf(['First', 'Second', 'Third']);
  rows[1] = { seq: 3, payload };
  const { doc, damaged: found } = loadMinutes(undefined, rows);
  expect(found.map(({ seq }) => seq)).toEqual([3]);
  expect(textIn(doc)).toMatch(/First.*Third/);
  expect(() => Y.encodeStateAsUpdate(doc)).not.toThrow();
});

test('[SY35] rows that build on a damaged row are set aside with it', () => {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update) => updates.push(update));
  for (const text of ['one', 'two']) doc.transact(() => void block(doc, 'item:a', text));
  const rows = [
    { seq: 2, payload: Uint8Array.of(9, 9) },
    ...updates.slice(1).map((payload, index) => ({ seq: index + 3, payload })),
    ...rowsOf(['Kept']).map((row) => ({ ...row, seq: 9 })),
  ];
  const { doc: loaded, damaged: found } = loadMinutes(undefined, rows);
  expect(found.map(({ seq }) => seq)).toEqual([2, 3]);
  expect(textIn(loaded)).toContain('Kept');
});

test('[SY35] a damaged snapshot is an error, so that its rows are read instead', () => {
  expect(() => loadMinutes(Uint8Array.of(9, 9, 9, 9), rowsOf(['First']))).toThrow();
});
