// Every statement, prepared once for one connection.
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Of a meeting that is not deleted. */
const isThere = 'EXISTS (SELECT 1 FROM meetings WHERE id = meeting AND deleted_at IS NULL)';

const sql = {
  create: 'INSERT INTO meetings (id, epoch, next_seq) VALUES (?, 0, 1)',
  exists: 'SELECT 1 FROM meetings WHERE id = ?',
  held: 'SELECT epoch, next_seq FROM meetings WHERE id = ? AND deleted_at IS NULL',
  take: 'UPDATE meetings SET epoch = epoch + 1 WHERE id = ? AND epoch = ? AND next_seq = ? AND deleted_at IS NULL RETURNING epoch',
  reserve: 'UPDATE meetings SET next_seq = next_seq + ? WHERE id = ? AND epoch = ? AND next_seq = ? AND deleted_at IS NULL RETURNING 1',
  holds: 'SELECT 1 FROM meetings WHERE id = ? AND epoch = ? AND deleted_at IS NULL',
  place: 'SELECT epoch, next_seq FROM meetings WHERE id = ?',
  rewrite: 'UPDATE meetings SET epoch = epoch + 1, next_seq = ?, rewritings = rewritings + 1 WHERE id = ? AND epoch = ? AND next_seq = ? RETURNING epoch',
  append: 'INSERT INTO log (meeting, seq, epoch, kind, payload, actor, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  read: 'SELECT seq, epoch, kind, payload, actor, at FROM log WHERE meeting = ? AND seq >= ? ORDER BY seq LIMIT ?',
  events: "SELECT seq, epoch, kind, payload, actor, at FROM log WHERE meeting = ? AND kind = 'event' ORDER BY seq",
  updates: "SELECT seq, epoch, kind, payload, actor, at FROM log WHERE meeting = ? AND kind = 'update' AND seq > ? ORDER BY seq",
  snapshot: 'SELECT seq, minutes FROM snapshots WHERE meeting = ?',
  saveSnapshot: 'INSERT OR REPLACE INTO snapshots (meeting, seq, minutes) VALUES (?, ?, ?)',
  keys: `SELECT hash, role, created_at, revoked_at, closed_at, ended_at, sealed FROM keys WHERE meeting = ? AND ${isThere} ORDER BY created_at, hash`,
  keyIsTaken: 'SELECT 1 FROM keys WHERE hash = ?',
  saveKey: 'INSERT OR REPLACE INTO keys (hash, meeting, role, created_at, revoked_at, closed_at, ended_at, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  sessions: 'SELECT hash, participant_id, role, person, key, created_at, ended_at FROM sessions WHERE meeting = ? ORDER BY created_at, hash',
  saveSession: 'INSERT OR REPLACE INTO sessions (hash, meeting, participant_id, role, person, key, created_at, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  issue: `SELECT number, record, hash, at FROM issues WHERE meeting = ? AND ${isThere} AND number = ?`,
  issues: `SELECT number, record, hash, at FROM issues WHERE meeting = ? AND ${isThere} ORDER BY number`,
  lastNumber: `SELECT number FROM issues WHERE meeting = ? AND ${isThere} ORDER BY number DESC LIMIT 1`,
  lastIssue: `SELECT number, record, hash, at FROM issues WHERE meeting = ? AND ${isThere} ORDER BY number DESC LIMIT 1`,
  saveIssue: 'INSERT INTO issues (meeting, number, record, hash, at) VALUES (?, ?, ?, ?, ?)',
  attachments: `SELECT id FROM attachments WHERE meeting = ? AND ${isThere} AND kind = ? ORDER BY id`,
  attachment: `SELECT content FROM attachments WHERE meeting = ? AND ${isThere} AND kind = ? AND id = ?`,
  saveAttachment: 'INSERT OR REPLACE INTO attachments (meeting, kind, id, content) VALUES (?, ?, ?, ?)',
  removeAttachment: 'DELETE FROM attachments WHERE meeting = ? AND kind = ? AND id = ?',
  removeAttachmentsOf: 'DELETE FROM attachments WHERE meeting = ? AND kind = ?',
  list: 'SELECT id, next_seq, rewritings, deleted_at FROM meetings WHERE id > ? ORDER BY id LIMIT ?',
  setDeleted: 'UPDATE meetings SET deleted_at = ? WHERE id = ? RETURNING 1',
  isDeleted: 'SELECT 1 FROM meetings WHERE id = ? AND deleted_at IS NOT NULL',
  removeLog: 'DELETE FROM log WHERE meeting = ?',
  removeSnapshot: 'DELETE FROM snapshots WHERE meeting = ?',
  removeKeys: 'DELETE FROM keys WHERE meeting = ?',
  removeSessions: 'DELETE FROM sessions WHERE meeting = ?',
  removeIssues: 'DELETE FROM issues WHERE meeting = ?',
  removeAttachments: 'DELETE FROM attachments WHERE meeting = ?',
  removeMeeting: 'DELETE FROM meetings WHERE id = ?',
  records: 'SELECT kind, id, json FROM records WHERE kind = ? ORDER BY id',
  saveRecord: 'INSERT OR REPLACE INTO records (kind, id, json) VALUES (?, ?, ?)',
  removeRecord: 'DELETE FROM records WHERE kind = ? AND id = ?',
  probe: 'INSERT OR REPLACE INTO probe (id, at) VALUES (1, ?)',
} as const;

export type PrepareStatement = (name: keyof typeof sql) => StatementSync;

/** Prepares each statement when it is first used. */
export function statementsOf(database: DatabaseSync): PrepareStatement {
  const prepared = new Map<keyof typeof sql, StatementSync>();
  return (name) => {
    const statement = prepared.get(name) ?? database.prepare(sql[name]);
    prepared.set(name, statement);
    return statement;
  };
}
