import { expect, test } from 'vitest';
import { found, type Grouping, grouped } from '../../../client/parts/people/grouping.ts';
import type { AttendanceRow } from '../../../shared/projections/attendance.ts';

function row(name: string, status: AttendanceRow['status'], more: Partial<AttendanceRow['participant']> = {}): AttendanceRow {
  return { participant: { id: name, role: 'member', name, visits: [], ...more }, status, presentMs: 0 };
}

const rows = [
  row('Zoë', 'here', { group: 'Governments', affiliation: 'Genève' }),
  row('Ana', 'here', { role: 'chair' }),
  row('Bo', 'apologies', { group: 'Civil society' }),
];

test.each<[Grouping, string]>([
  ['status', 'here: Ana Zoë / apologies: Bo'],
  ['role', 'chair: Ana / member: Bo Zoë'],
  ['group', 'Civil society: Bo / Governments: Zoë / : Ana'],
])('[CA8] people are grouped by %s', (by, expected) => {
  const said = grouped(rows, by).map(({ key, rows: those }) => `${key}: ${those.map(({ participant }) => participant.name).join(' ')}`);
  expect(said.join(' / ')).toBe(expected);
});

test('[CA8] people are found by any part of what is said of them, accents aside', () => {
  const names = (text: string) => found(rows, text).map(({ participant }) => participant.name);
  expect(names('zoe')).toEqual(['Zoë']);
  expect(names('geneve govern')).toEqual(['Zoë']);
  expect(names('')).toEqual(['Zoë', 'Ana', 'Bo']);
  expect(names('nobody')).toEqual([]);
});
