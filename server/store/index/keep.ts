// All that the index has of one meeting, put into its tables and taken out of them.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { IndexedMeeting } from './meeting-index.ts';

/** The search table's own rows have ids that are too large for a number, and each write tells the last id. */
function prepared(database: DatabaseSync, sql: string): StatementSync {
  const statement = database.prepare(sql);
  statement.setReadBigInts(true);
  return statement;
}

export function forget(database: DatabaseSync, id: string): void {
  prepared(database, 'DELETE FROM found WHERE rowid IN (SELECT id FROM passages WHERE meeting = ?)').run(id);
  prepared(database, 'DELETE FROM passages WHERE meeting = ?').run(id);
  prepared(database, 'DELETE FROM register WHERE meeting = ?').run(id);
  prepared(database, 'DELETE FROM superseding WHERE meeting = ?').run(id);
  prepared(database, 'DELETE FROM public WHERE meeting = ?').run(id);
  prepared(database, 'DELETE FROM approvals WHERE meeting = ?').run(id);
  prepared(database, 'DELETE FROM meetings WHERE id = ?').run(id);
}

export function keep(database: DatabaseSync, meeting: IndexedMeeting): void {
  const { id, seq, rewritings = 0, deletedAt = null, startsAt, phase, series = null, number = null, words, card, passages, register } = meeting;
  prepared(
    database,
    'INSERT INTO meetings (id, seq, rewritings, deleted_at, starts_at, phase, series, number, words, card) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(id, seq, rewritings, deletedAt, startsAt, phase, series, number, words, card);
  if (deletedAt !== null) return;
  if (meeting.public) {
    const { series: shown = null, startsAt: at, issuedAt = null, entry } = meeting.public;
    prepared(database, 'INSERT INTO public (meeting, series, starts_at, issued_at, entry) VALUES (?, ?, ?, ?, ?)').run(id, shown, at, issuedAt, entry);
  }
  if (meeting.approval) {
    const { meetingId, where, at } = meeting.approval;
    prepared(database, 'INSERT INTO approvals (meeting, approved, place, at) VALUES (?, ?, ?, ?)').run(id, meetingId, where, at);
  }
  const passage = prepared(database, 'INSERT INTO passages (meeting, public, kind, title, url, text) VALUES (?, ?, ?, ?, ?, ?)');
  const found = prepared(database, 'INSERT INTO found (rowid, words) VALUES (?, ?)');
  for (const { public: shown, kind, title, url, text, words: kept } of passages) {
    found.run(passage.run(id, Number(shown), kind, title, url, text).lastInsertRowid, kept);
  }
  const row = prepared(
    database,
    'INSERT INTO register (meeting, public, origin, series, starts_at, status, owners, due, text, words, block, paragraph, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const naming = prepared(database, 'INSERT INTO superseding (meeting, public, block, named) VALUES (?, ?, ?, ?)');
  for (const each of register) {
    const { origin, status = null, owners, due = null, text, block, paragraph = null, supersedes } = each;
    row.run(id, Number(each.public), origin, series, startsAt, status, owners, due, text, each.words, block, paragraph, each.row);
    if (supersedes.length > 0) naming.run(id, Number(each.public), block, JSON.stringify(supersedes));
  }
}
