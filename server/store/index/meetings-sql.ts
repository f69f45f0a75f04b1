// A filter of the list as a condition of SQL and its values.
import type { SQLInputValue } from 'node:sqlite';
import type { MeetingFilter, MeetingPage } from './meeting-index.ts';

export interface Condition {
  where: string;
  values: SQLInputValue[];
}

const both = (parts: readonly Condition[]): Condition => ({
  where: parts.map(({ where }) => where).join(' AND '),
  values: parts.flatMap(({ values }) => values),
});

/** Values as a list that a statement takes as one. */
export const inList = (column: string): string => `${column} IN (SELECT value FROM json_each(?))`;

export function conditionOf({ words, series, among, phases, from, to, deleted }: MeetingFilter): Condition {
  const parts: Condition[] = [{ where: `deleted_at IS ${deleted ? 'NOT ' : ''}NULL`, values: [] }];
  if (series !== undefined) parts.push({ where: 'series = ?', values: [series] });
  if (among) parts.push({ where: inList('series'), values: [JSON.stringify(among)] });
  if (phases) parts.push({ where: `phase IN (${phases.map(() => '?').join(', ')})`, values: [...phases] });
  if (from !== undefined) parts.push({ where: 'starts_at >= ?', values: [from] });
  if (to !== undefined) parts.push({ where: 'starts_at < ?', values: [to] });
  for (const word of words) parts.push({ where: 'instr(words, ?) > 0', values: [word] });
  return both(parts);
}

export function pageOf(page: MeetingPage): { sql: string; values: SQLInputValue[] } {
  const { after, oldestFirst, limit } = page;
  const order = oldestFirst ? 'ASC' : 'DESC';
  const next: Condition[] = after ? [{ where: `(starts_at, id) ${oldestFirst ? '>' : '<'} (?, ?)`, values: [after.startsAt, after.id] }] : [];
  const { where, values } = both([conditionOf(page), ...next]);
  return { sql: `SELECT card FROM meetings WHERE ${where} ORDER BY starts_at ${order}, id ${order} LIMIT ?`, values: [...values, limit] };
}
