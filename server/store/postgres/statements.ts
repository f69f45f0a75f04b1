// Every statement. Each is one round trip: a writer that is stopped between two would hold a row locked.
const rows = 'unnest($4::smallint[], $5::bytea[], $6::text[], $7::bigint[]) WITH ORDINALITY AS r(kind, payload, actor, at, n)';
const keys = (from: number): string =>
  `unnest(${['text', 'text', 'bigint', 'bigint', 'bigint', 'bigint', 'text'].map((type, index) => `$${from + index}::${type}[]`).join(', ')})
    AS k(hash, role, created_at, revoked_at, closed_at, ended_at, sealed)`;
const keyColumns = 'hash, meeting, role, created_at, revoked_at, closed_at, ended_at, sealed';
const keyValues = 'k.hash, id, k.role, k.created_at, k.revoked_at, k.closed_at, k.ended_at, k.sealed';
const rowColumns = 'seq, epoch, kind, payload, actor, at';

/** Appends while holding the meeting, with anything else to write as further steps. */
const appending = (along: string): string => `
    WITH held AS (UPDATE meetings SET next_seq = next_seq + cardinality($4::smallint[]) WHERE id = $1 AND epoch = $2 AND next_seq = $3 AND deleted_at IS NULL RETURNING id),
    put AS (INSERT INTO log (meeting, seq, epoch, kind, payload, actor, at)
      SELECT id, $3::bigint + r.n - 1, $2::bigint, r.kind, r.payload, r.actor, r.at FROM held, ${rows}),
    frozen AS (INSERT INTO issues (meeting, number, record, hash, at) SELECT id, $8::integer, $9, $10, $11::bigint FROM held WHERE $8::integer IS NOT NULL)${along}
    SELECT 1 FROM held`;
const attachments = (from: number): string => `unnest($${from}::text[], $${from + 1}::text[], $${from + 2}::bytea[]) AS a(kind, id, content)`;

/** Of a meeting that is not deleted. */
const isThere = 'EXISTS (SELECT 1 FROM meetings WHERE id = meeting AND deleted_at IS NULL)';

export const sql = {
  /** Meeting, next row after those given; then as in `append` from the kinds on; then the keys and the attachments. */
  create: `
    WITH made AS (INSERT INTO meetings (id, epoch, next_seq) VALUES ($1, $2, $3) RETURNING id),
    put AS (INSERT INTO log (meeting, seq, epoch, kind, payload, actor, at) SELECT id, r.n, 0, r.kind, r.payload, r.actor, r.at FROM made, ${rows}),
    kept AS (INSERT INTO attachments (meeting, kind, id, content) SELECT made.id, a.kind, a.id, a.content FROM made, ${attachments(15)})
    INSERT INTO keys (${keyColumns}) SELECT ${keyValues} FROM made, ${keys(8)}`,
  take: 'UPDATE meetings SET epoch = epoch + 1 WHERE id = $1 AND epoch = $2 AND next_seq = $3 AND deleted_at IS NULL RETURNING epoch',
  append: appending(''),
  /** The same, then the attachments: each kind and id once. */
  appendAlong: appending(`,
    kept AS (INSERT INTO attachments (meeting, kind, id, content)
      SELECT held.id, a.kind, a.id, a.content FROM held, ${attachments(12)} WHERE a.content IS NOT NULL
      ON CONFLICT (meeting, kind, id) DO UPDATE SET content = EXCLUDED.content),
    gone AS (DELETE FROM attachments AS old USING held, ${attachments(12)}
      WHERE old.meeting = held.id AND old.kind = a.kind AND old.id = a.id AND a.content IS NULL)`),
  saveKeys: `
    WITH held AS (SELECT id FROM meetings WHERE id = $1 AND epoch = $2 AND deleted_at IS NULL FOR SHARE),
    put AS (INSERT INTO keys (${keyColumns}) SELECT ${keyValues} FROM held, ${keys(3)}
      ON CONFLICT (hash) DO UPDATE SET (role, created_at, revoked_at, closed_at, ended_at, sealed)
        = (EXCLUDED.role, EXCLUDED.created_at, EXCLUDED.revoked_at, EXCLUDED.closed_at, EXCLUDED.ended_at, EXCLUDED.sealed))
    SELECT 1 FROM held`,
  saveSessions: `
    WITH held AS (SELECT id FROM meetings WHERE id = $1 AND epoch = $2 AND deleted_at IS NULL FOR SHARE),
    put AS (INSERT INTO sessions (hash, meeting, participant_id, role, person, key, created_at, ended_at)
      SELECT s.hash, id, s.participant_id, s.role, s.person, s.key, s.created_at, s.ended_at FROM held,
        unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[], $9::bigint[])
          AS s(hash, participant_id, role, person, key, created_at, ended_at)
      ON CONFLICT (hash) DO UPDATE SET (participant_id, role, person, key, created_at, ended_at)
        = (EXCLUDED.participant_id, EXCLUDED.role, EXCLUDED.person, EXCLUDED.key, EXCLUDED.created_at, EXCLUDED.ended_at))
    SELECT 1 FROM held`,
  saveSnapshot: `
    WITH held AS (SELECT id FROM meetings WHERE id = $1 AND epoch = $2 AND deleted_at IS NULL FOR SHARE),
    put AS (INSERT INTO snapshots (meeting, seq, minutes) SELECT id, $3::bigint, $4::bytea FROM held
      ON CONFLICT (meeting) DO UPDATE SET seq = EXCLUDED.seq, minutes = EXCLUDED.minutes WHERE EXCLUDED.seq > snapshots.seq)
    SELECT 1 FROM held`,
  /** An invitation opens one meeting: a copy never takes it from another. */
  restore: `
    WITH made AS (INSERT INTO meetings (id, epoch, next_seq) SELECT $1, $2::bigint, $3::bigint
      WHERE NOT EXISTS (SELECT 1 FROM keys WHERE hash = ANY ($8::text[])) ON CONFLICT DO NOTHING RETURNING id),
    put AS (INSERT INTO log (meeting, seq, epoch, kind, payload, actor, at) SELECT id, r.n, 0, r.kind, r.payload, r.actor, r.at FROM made, ${rows}),
    opened AS (INSERT INTO keys (${keyColumns}) SELECT ${keyValues} FROM made, ${keys(8)}),
    frozen AS (INSERT INTO issues (meeting, number, record, hash, at)
      SELECT id, i.number, i.record, i.hash, i.at FROM made,
        unnest($15::integer[], $16::text[], $17::text[], $18::bigint[]) AS i(number, record, hash, at)),
    kept AS (INSERT INTO attachments (meeting, kind, id, content) SELECT made.id, a.kind, a.id, a.content FROM made, ${attachments(19)})
    SELECT 1 FROM made`,
  check: 'INSERT INTO probe (id, at) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET at = EXCLUDED.at',

  held: 'SELECT epoch, next_seq FROM meetings WHERE id = $1 AND deleted_at IS NULL',
  read: `SELECT ${rowColumns} FROM log WHERE meeting = $1 AND seq >= $2 ORDER BY seq LIMIT $3`,
  events: `SELECT ${rowColumns} FROM log WHERE meeting = $1 AND kind = 1 ORDER BY seq`,
  updates: `SELECT ${rowColumns} FROM log WHERE meeting = $1 AND kind = 2 AND seq > $2 ORDER BY seq`,
  snapshot: 'SELECT seq, minutes FROM snapshots WHERE meeting = $1',
  keys: `SELECT hash, role, created_at, revoked_at, closed_at, ended_at, sealed FROM keys WHERE meeting = $1 AND ${isThere} ORDER BY created_at, hash COLLATE "C"`,
  sessions: 'SELECT hash, participant_id, role, person, key, created_at, ended_at FROM sessions WHERE meeting = $1 ORDER BY created_at, hash COLLATE "C"',
  issue: `SELECT number, record, hash, at FROM issues WHERE meeting = $1 AND ${isThere} AND number = $2`,
  issues: `SELECT number, record, hash, at FROM issues WHERE meeting = $1 AND ${isThere} ORDER BY number`,
  lastNumber: `SELECT number FROM issues WHERE meeting = $1 AND ${isThere} ORDER BY number DESC LIMIT 1`,
  lastIssue: `SELECT number, record, hash, at FROM issues WHERE meeting = $1 AND ${isThere} ORDER BY number DESC LIMIT 1`,

  attachments: `SELECT id FROM attachments WHERE meeting = $1 AND ${isThere} AND kind = $2 ORDER BY id`,
  attachment: `SELECT content FROM attachments WHERE meeting = $1 AND ${isThere} AND kind = $2 AND id = $3`,

  list: 'SELECT id, next_seq, rewritings, deleted_at FROM meetings WHERE id > $1 ORDER BY id LIMIT $2',
  setDeleted: 'UPDATE meetings SET deleted_at = $2 WHERE id = $1 RETURNING id',
  remove: 'SELECT remove_meeting($1)',
  place: 'SELECT epoch, next_seq FROM meetings WHERE id = $1',
  rewrite: `
    WITH rewritten AS MATERIALIZED (SELECT rewrite_meeting($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) AS done),
    gone AS (DELETE FROM attachments USING rewritten WHERE rewritten.done AND meeting = $1 AND kind = ANY ($15::text[])),
    kept AS (INSERT INTO attachments (meeting, kind, id, content)
      SELECT $1, a.kind, a.id, a.content FROM rewritten, ${attachments(16)} WHERE rewritten.done
      ON CONFLICT (meeting, kind, id) DO UPDATE SET content = EXCLUDED.content)
    SELECT done FROM rewritten`,
  records: 'SELECT id, json FROM records WHERE kind = $1 ORDER BY id',
  saveRecords: `
    WITH given AS (SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) AS g(kind, id, json)),
    gone AS (DELETE FROM records USING given WHERE records.kind = given.kind AND records.id = given.id AND given.json IS NULL)
    INSERT INTO records (kind, id, json) SELECT kind, id, json FROM given WHERE json IS NOT NULL
    ON CONFLICT (kind, id) DO UPDATE SET json = EXCLUDED.json`,
} as const;

export type StatementName = keyof typeof sql;
