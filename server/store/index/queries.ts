// The look-ups across meetings: the public list, passages, and the register.
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { FoundRow, PassageHit, PublicPage, RegisterFilter, SearchLimits } from './meeting-index.ts';
import { inList } from './meetings-sql.ts';
import { registerDue, registerPlace } from './schema.ts';
import { foundRow, withNewer } from './superseded.ts';

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
  const best = `SELECT * FROM
    (SELECT passages.*, found.rank AS score FROM found JOIN passages ON passages.id = found.rowid
      WHERE found MATCH ?${onlyPublic ? ' AND passages.public = 1' : ''}${among ? ` AND passages.meeting IN (SELECT id FROM meetings WHERE ${inList('series')})` : ''} ORDER BY found.rowid DESC LIMIT ${mostRanked})
    ORDER BY score, id DESC LIMIT ?`;
  // Asked of the best alone, and CROSS JOIN reads the few superseded decisions first: the other way round, each hit would read the whole register.
  const sql = `SELECT meeting, kind, title, url, text, kind = 'decision' AND EXISTS (
      SELECT 1 FROM superseded AS old CROSS JOIN register ON register.meeting = old.meeting AND register.block = old.block AND register.public = old.public
      WHERE old.public = best.public AND old.meeting = best.meeting AND best.url LIKE '%#p' || register.paragraph) AS superseded
    FROM (${best}) AS best ORDER BY score, id DESC`;
  return database
    .prepare(sql)
    .all(match, ...(among ? [JSON.stringify(among)] : []), limit)
    .map((hit) => hit as unknown as PassageHit);
}

/** They have one place in the order, where the index has them by their meetings. */
const areDecisions = `${registerPlace} = 2 AND ${registerDue} IS NULL AND register.status IS NULL`;
/** The decisions that each filter finds. */
const decisions: Record<string, string> = {
  decision: areDecisions,
  'in-force': `${areDecisions} AND superseded.by_row IS NULL`,
  superseded: `${areDecisions} AND superseded.by_row IS NOT NULL`,
};

export function registered(database: DatabaseSync, filter: RegisterFilter): FoundRow[] {
  const { onlyPublic, series, among, owner, status, words, from, to, limit } = filter;
  const where = [
    'register.public = ?',
    // The later meeting has what was brought to it.
    `NOT EXISTS (SELECT 1 FROM register AS later WHERE later.origin = register.origin AND later.text = register.text AND later.public = register.public
      AND (later.starts_at, later.meeting) > (register.starts_at, register.meeting))`,
  ];
  const values: SQLInputValue[] = [Number(onlyPublic)];
  const add = (condition: string, ...more: SQLInputValue[]): void => {
    where.push(condition);
    values.push(...more);
  };
  if (series !== undefined) add('register.series = ?', series);
  if (among) add(inList('register.series'), JSON.stringify(among));
  if (owner !== undefined) add('instr(register.owners, ?) > 0', owner);
  const ofDecisions = status === undefined ? undefined : decisions[status];
  if (ofDecisions !== undefined) add(ofDecisions);
  else if (status !== undefined) add('register.status = ?', status);
  if (from !== undefined) add('register.starts_at >= ?', from);
  if (to !== undefined) add('register.starts_at < ?', to);
  for (const word of words) add('instr(register.words, ?) > 0', word);
  const sql = `SELECT register.row, newer.row AS by FROM register ${withNewer} WHERE ${where.join(' AND ')}
    ORDER BY ${ofDecisions === undefined ? `${registerPlace}, ${registerDue}, ` : ''}register.starts_at DESC, register.rowid LIMIT ?`;
  return database
    .prepare(sql)
    .all(...values, limit)
    .map(foundRow);
}
