// The look-ups across meetings: the public list, passages, and the register.
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { PassageHit, PublicPage, RegisterFilter, SearchLimits } from './meeting-index.ts';
import { inList } from './meetings-sql.ts';

export function published(database: DatabaseSync, { series, issued, after, limit }: PublicPage): string[] {
  const where = [`issued_at IS ${issued ? 'NOT ' : ''}NULL`];
  const values: SQLInputValue[] = [];
  if (series !== undefined) {
    where.push('series = ?');
    values.push(series);
  }
  if (after) {
    where.push(`(starts_at, meeting) ${issued ? '<' : '>'} (?, ?)`);
    values.push(after.startsAt, after.id);
  }
  const order = issued ? 'DESC' : 'ASC';
  return database
    .prepare(`SELECT entry FROM public WHERE ${where.join(' AND ')} ORDER BY starts_at ${order}, meeting ${order} LIMIT ?`)
    .all(...values, limit)
    .map(({ entry }) => entry as string);
}

/** The best are chosen among this many of the last indexed passages, so that a frequent word takes no longer than others. */
const mostRanked = 2000;

export function search(database: DatabaseSync, asked: readonly string[], { onlyPublic, limit, among }: SearchLimits): PassageHit[] {
  if (asked.length === 0) return [];
  const isHan = (word: string): boolean => /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(word);
  const match = asked.map((word) => (isHan(word) ? `"${Array.from(word).join(' ')}"` : `"${word}"*`)).join(' AND ');
  const sql = `SELECT meeting, kind, title, url, text FROM
    (SELECT passages.*, found.rank AS score FROM found JOIN passages ON passages.id = found.rowid
      WHERE found MATCH ?${onlyPublic ? ' AND passages.public = 1' : ''}${among ? ` AND passages.meeting IN (SELECT id FROM meetings WHERE ${inList('series')})` : ''} ORDER BY found.rowid DESC LIMIT ${mostRanked})
    ORDER BY score, id DESC LIMIT ?`;
  return database
    .prepare(sql)
    .all(match, ...(among ? [JSON.stringify(among)] : []), limit)
    .map((hit) => hit as unknown as PassageHit);
}

export function registered(database: DatabaseSync, filter: RegisterFilter): string[] {
  const { onlyPublic, series, among, owner, status, words, from, to, today, limit } = filter;
  const where = [
    'public = ?',
    // The later meeting has what was brought to it.
    `NOT EXISTS (SELECT 1 FROM register AS later WHERE later.origin = register.origin AND later.text = register.text AND later.public = register.public
      AND (later.starts_at, later.meeting) > (register.starts_at, register.meeting))`,
  ];
  const values: SQLInputValue[] = [Number(onlyPublic)];
  const add = (condition: string, ...more: SQLInputValue[]): void => {
    where.push(condition);
    values.push(...more);
  };
  if (series !== undefined) add('series = ?', series);
  if (among) add(inList('series'), JSON.stringify(among));
  if (owner !== undefined) add('instr(owners, ?) > 0', owner);
  if (status === 'decision') add('status IS NULL');
  else if (status !== undefined) add('status = ?', status);
  if (from !== undefined) add('starts_at >= ?', from);
  if (to !== undefined) add('starts_at < ?', to);
  for (const word of words) add('instr(words, ?) > 0', word);
  const isOpen = "status IN ('open', 'carried')";
  const sql = `SELECT row FROM register WHERE ${where.join(' AND ')}
    ORDER BY CASE WHEN ${isOpen} AND due < ? THEN 0 WHEN ${isOpen} AND due IS NOT NULL THEN 1 WHEN ${isOpen} THEN 2 ELSE 3 END,
      CASE WHEN ${isOpen} THEN due END, starts_at DESC, rowid LIMIT ?`;
  return database
    .prepare(sql)
    .all(...values, today, limit)
    .map(({ row }) => row as string);
}
