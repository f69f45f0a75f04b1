// Decisions that a later one replaced: as a person said, else as the later one says itself.
import type { DatabaseSync } from 'node:sqlite';
import type { NamedParagraph } from '../../../shared/office/supersedes.ts';
import type { FoundRow, SaidSuperseded } from './meeting-index.ts';

/** Adds to a row of the register the later one that replaced it. A public one is replaced only by a public one. */
export const withNewer = `LEFT JOIN superseded ON superseded.public = register.public AND superseded.meeting = register.meeting AND superseded.block = register.block
    LEFT JOIN register AS newer ON newer.rowid = superseded.by_row`;

export const foundRow = ({ row, by }: Record<string, unknown>): FoundRow => ({ row: row as string, ...(by !== null && { by: by as string }) });

export function supersededIn(database: DatabaseSync, meeting: string): FoundRow[] {
  return database
    .prepare(
      `SELECT register.row, newer.row AS by FROM register ${withNewer} WHERE register.meeting = ? AND register.public = 1 AND by_row IS NOT NULL ORDER BY register.rowid`,
    )
    .all(meeting)
    .map(foundRow);
}

export function saySuperseded(database: DatabaseSync, said: readonly SaidSuperseded[]): void {
  database.exec('DELETE FROM said_superseded');
  const insert = database.prepare('INSERT OR REPLACE INTO said_superseded (meeting, block, by_meeting, by_block) VALUES (?, ?, ?, ?)');
  for (const { meetingId, id, by } of said) insert.run(meetingId, id, by?.meetingId ?? null, by?.id ?? null);
}

/** Only a decision of an earlier meeting is replaced. Of several later ones the last is meant. */
const keep = `INSERT OR REPLACE INTO superseded (public, meeting, block, by_row)
  SELECT older.public, older.meeting, older.block, newer.rowid FROM register AS older, register AS newer
  WHERE newer.public = older.public AND newer.starts_at > older.starts_at AND older.status IS NULL AND newer.status IS NULL`;

/** Meetings change in any order, and a decision may name one that is read later: all are found again, few as they are. */
export function findSuperseded(database: DatabaseSync): void {
  database.exec('DELETE FROM superseded');
  const byParagraph = database.prepare(`${keep} AND older.meeting = ? AND older.paragraph = ? AND newer.public = ? AND newer.meeting = ? AND newer.block = ?`);
  const meetingOf =
    database.prepare(`SELECT older.id FROM meetings AS older JOIN meetings AS newer ON newer.series = older.series AND newer.starts_at > older.starts_at
    WHERE newer.id = ? AND older.number = ? AND older.deleted_at IS NULL ORDER BY older.starts_at DESC LIMIT 1`);
  const named = database
    .prepare('SELECT superseding.* FROM superseding JOIN meetings ON meetings.id = superseding.meeting ORDER BY meetings.starts_at')
    .all() as unknown as { meeting: string; public: number; block: string; named: string }[];
  for (const { meeting, public: shown, block, named: json } of named) {
    for (const each of JSON.parse(json) as NamedParagraph[]) {
      const older = 'meetingId' in each ? each.meetingId : each.numbers.map((number) => meetingOf.get(meeting, number)?.id as string | undefined).find(Boolean);
      if (older !== undefined) byParagraph.run(older, each.paragraph, shown, meeting, block);
    }
  }
  database.exec(
    `DELETE FROM superseded WHERE EXISTS (SELECT 1 FROM said_superseded AS said WHERE said.meeting = superseded.meeting AND said.block = superseded.block)`,
  );
  database.exec(`INSERT OR REPLACE INTO superseded (public, meeting, block, by_row)
    SELECT older.public, older.meeting, older.block, newer.rowid FROM said_superseded AS said
    JOIN register AS older ON older.meeting = said.meeting AND older.block = said.block
    JOIN register AS newer ON newer.meeting = said.by_meeting AND newer.block = said.by_block AND newer.public = older.public
    WHERE newer.starts_at > older.starts_at AND older.status IS NULL AND newer.status IS NULL`);
}
