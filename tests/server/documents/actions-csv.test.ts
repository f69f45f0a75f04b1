import { expect, test } from 'vitest';
import { actionsCsv } from '../../../server/documents/actions-csv.ts';
import { csv } from '../../../server/documents/csv.ts';
import type { RegisterRow } from '../../../shared/projections/register.ts';

/** Reads RFC 4180 as a spreadsheet does. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    if (cell.lastIndex === csv.length) break;
  }
  return rows.slice(0, -1);
}

const action = (more: Partial<RegisterRow>): RegisterRow => ({ kind: 'action', id: 'b1', text: 'Send the template', status: 'open', ...more });

test.each([
  ['=1+1', "'=1+1"],
  ['+41 22 917', "'+41 22 917"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'=1"],
  ['\u00A0=1', "'\u00A0=1"],
  ['\uFEFF=1', "'=1"],
  ['\u200B=1', "'\u200B=1"],
  ['\u0000=1', "'=1"],
  ['＝1+1', "'＝1+1"],
  ['＠SUM(1)', "'＠SUM(1)"],
  ['=HYPERLINK("https://evil.example")', '"\'=HYPERLINK(""https://evil.example"")"'],
  ['a = b', 'a = b'],
  ['Ana, Bo', '"Ana, Bo"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['', ''],
  ['مرحبا', 'مرحبا'],
])('[RP8] the cell %j is written as %j', (value, cell) => {
  expect(csv([[value]])).toBe(`\uFEFF${cell}\r\n`);
});

test('[AC1] the register opens in a spreadsheet as it is, every cell in its column', () => {
  const hostile = 'He said "=1",\nthen 审议; الأعمال';
  const file = actionsCsv([
    action({
      itemNumber: '2.1',
      itemTitle: hostile,
      text: hostile,
      owner: 'Ana, Bo',
      due: '2016-11-01',
      from: { meetingId: 'm0', title: 'Call', number: 'VI' },
      answer: '-1 left',
    }),
    { kind: 'decision', id: 'b2', text: 'Agreed' },
  ]);
  expect(file.startsWith('\uFEFF')).toBe(true);
  expect(cellsOf(file.slice(1))).toEqual([
    ['kind', 'item', 'item title', 'text', 'owner', 'due', 'status', 'id', 'carried from', 'answer'],
    ['action', '2.1', hostile, hostile, 'Ana, Bo', '2016-11-01', 'open', 'b1', 'Call, VI', "'-1 left"],
    ['decision', '', '', 'Agreed', '', '', '', 'b2', '', ''],
  ]);
});
