// Moves the database of a data folder to PostgreSQL: every meeting with all that is kept of it, each in one transaction.
import { DatabaseSync } from 'node:sqlite';
import type pg from 'pg';
import { connect } from '../store/postgres/connect.ts';
import { migrations } from '../store/sqlite/schema.ts';
import { WrongFile } from './wrong-file.ts';

export interface Moved {
  /** Copied, or continued from where an earlier run had come. */
  moved: number;
  /** There already, to the last row. */
  there: number;
  /** The ids of those that PostgreSQL has with other rows: they are left as they are. */
  different: string[];
}

type SqliteRow = Record<string, unknown>;
type MoveOutcome = 'moved' | 'there' | 'different';

/** Rows of the log in one statement. */
const atOnce = 500;

const tables = {
  log: { meeting: 'text', seq: 'bigint', epoch: 'bigint', kind: 'smallint', payload: 'bytea', actor: 'text', at: 'bigint' },
  snapshots: { meeting: 'text', seq: 'bigint', minutes: 'bytea' },
  keys: {
    hash: 'text',
    meeting: 'text',
    role: 'text',
    created_at: 'bigint',
    revoked_at: 'bigint',
    closed_at: 'bigint',
    ended_at: 'bigint',
    sealed: 'text',
  },
  sessions: {
    hash: 'text',
    meeting: 'text',
    participant_id: 'text',
    role: 'text',
    person: 'text',
    key: 'text',
    created_at: 'bigint',
    ended_at: 'bigint',
  },
  issues: { meeting: 'text', number: 'integer', record: 'text', hash: 'text', at: 'bigint' },
  attachments: { meeting: 'text', kind: 'text', id: 'text', content: 'bytea' },
  records: { kind: 'text', id: 'text', json: 'text' },
} as const;

const keysOf = { snapshots: 'meeting', keys: 'hash', sessions: 'hash', attachments: 'meeting, kind, id', records: 'kind, id' } as const;

/** Adds rows; those that may change replace what is there. */
async function put(client: pg.Client, table: keyof typeof tables, rows: readonly SqliteRow[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.entries(tables[table]);
  const names = columns.map(([name]) => name);
  const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`);
  const replaced = names.map((name) => `${name} = EXCLUDED.${name}`).join(', ');
  const onConflict = table in keysOf ? `(${keysOf[table as keyof typeof keysOf]}) DO UPDATE SET ${replaced}` : 'DO NOTHING';
  await client.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')}) ON CONFLICT ${onConflict}`,
    names.map((name) => rows.map((row) => asStored(name, row[name]))),
  );
}

function asStored(name: string, value: unknown): unknown {
  if (name === 'kind' && (value === 'event' || value === 'update')) return value === 'event' ? 1 : 2;
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}

/** Whether PostgreSQL has the same row at this place. */
async function isSame(client: pg.Client, source: DatabaseSync, meeting: string, seq: number): Promise<boolean> {
  const ours = source.prepare('SELECT payload, actor, at FROM log WHERE meeting = ? AND seq = ?').get(meeting, seq);
  const theirs = (await client.query('SELECT payload, actor, at FROM log WHERE meeting = $1 AND seq = $2', [meeting, seq])).rows[0];
  if (!ours || !theirs) return false;
  return Buffer.compare(theirs.payload, ours.payload as Uint8Array) === 0 && theirs.actor === ours.actor && Number(theirs.at) === ours.at;
}

async function moveMeeting(client: pg.Client, source: DatabaseSync, meeting: SqliteRow): Promise<MoveOutcome> {
  const id = meeting.id as string;
  const next = meeting.next_seq as number;
  const [there] = (await client.query('SELECT next_seq FROM meetings WHERE id = $1 FOR UPDATE', [id])).rows;
  let from = there ? Number(there.next_seq) : 1;
  if (from > next || (there && !(await isSame(client, source, id, from - 1)))) return 'different';
  if (there && from === next) return 'there';
  const log = source.prepare('SELECT * FROM log WHERE meeting = ? AND seq >= ? ORDER BY seq LIMIT ?');
  for (; from < next; from += atOnce) await put(client, 'log', log.all(id, from, atOnce));
  await client.query('DELETE FROM attachments WHERE meeting = $1', [id]);
  for (const table of ['snapshots', 'keys', 'sessions', 'issues', 'attachments'] as const) {
    await put(client, table, source.prepare(`SELECT * FROM ${table} WHERE meeting = ?`).all(id));
  }
  await client.query(
    `INSERT INTO meetings (id, epoch, next_seq, deleted_at) VALUES ($1, $2, $3, $4)
      ON CONFLICT (id) DO UPDATE SET epoch = greatest(meetings.epoch, EXCLUDED.epoch) + 1, next_seq = EXCLUDED.next_seq, deleted_at = EXCLUDED.deleted_at`,
    [id, meeting.epoch, next, meeting.deleted_at],
  );
  return 'moved';
}

function openSource(file: string): DatabaseSync {
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  if (Number(source.prepare('PRAGMA user_version').get()?.user_version) === migrations.length) return source;
  source.close();
  throw new WrongFile();
}

/** Can be run again: what is there stays, what is missing is added. Rejects with WrongFile where another version made the file, or with the error of either database. */
export async function moveToPostgres(file: string, url: string): Promise<Moved> {
  const source = openSource(file);
  const client = await connect(url, { application_name: 'rapporteur import' }).catch((error: unknown) => {
    source.close();
    throw error;
  });
  const found = { moved: 0, there: 0, different: [] as string[] };
  try {
    // A consistent state of the file, even while a server writes to it.
    source.exec('BEGIN');
    for (const meeting of source.prepare('SELECT id, epoch, next_seq, deleted_at FROM meetings ORDER BY id').all()) {
      await client.query('BEGIN');
      const outcome = await moveMeeting(client, source, meeting);
      await client.query('COMMIT');
      if (outcome === 'different') found.different.push(meeting.id as string);
      else found[outcome] += 1;
    }
    // PostgreSQL's own record of the same kind and name is newer.
    const known = new Set((await client.query("SELECT kind || ' ' || id AS name FROM records")).rows.map(({ name }) => name as string));
    await put(
      client,
      'records',
      source
        .prepare('SELECT * FROM records')
        .all()
        .filter(({ kind, id }) => !known.has(`${kind} ${id}`)),
    );
    return found;
  } finally {
    source.close();
    await client.end();
  }
}
