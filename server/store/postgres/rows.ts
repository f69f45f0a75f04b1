// Between the tables' columns and the store's values.
import type { Role } from '../../../shared/meeting/state.ts';
import type { IssueRow, KeyRow, ListedMeeting, Row, SessionRow, Snapshot, StoredRow } from '../store.ts';

export type Columns = Record<string, unknown>;

const kinds = { event: 1, update: 2 } as const;
const optional = (value: unknown): number | undefined => (value === null ? undefined : (value as number));

/** A copy: what comes from the driver may be a view of a larger buffer. */
const bytesOf = (value: unknown): Uint8Array => new Uint8Array(value as Uint8Array);

export function rowFrom({ seq, epoch, kind, payload, actor, at }: Columns): StoredRow {
  return {
    seq: seq as number,
    epoch: epoch as number,
    kind: kind === kinds.event ? 'event' : 'update',
    payload: bytesOf(payload),
    actor: actor as string,
    at: at as number,
  };
}

export function listedFrom({ id, next_seq, deleted_at }: Columns): ListedMeeting {
  return { id: id as string, next: next_seq as number, deletedAt: optional(deleted_at) };
}

export function snapshotFrom(columns: Columns | undefined): Snapshot | undefined {
  return columns && { seq: columns.seq as number, minutes: bytesOf(columns.minutes) };
}

export function keyFrom({ hash, role, created_at, revoked_at, closed_at, ended_at, sealed }: Columns): KeyRow {
  return {
    hash: hash as string,
    role: role as Role,
    createdAt: created_at as number,
    revokedAt: optional(revoked_at),
    closedAt: optional(closed_at),
    endedAt: optional(ended_at),
    ...(typeof sealed === 'string' && { sealed }),
  };
}

type Person = Pick<SessionRow, 'name' | 'affiliation' | 'group' | 'region' | 'usedAt'>;

export function sessionFrom({ hash, participant_id, role, person, key, created_at, ended_at }: Columns): SessionRow {
  const { name, affiliation, group, region, usedAt } = JSON.parse(person as string) as Person;
  return {
    hash: hash as string,
    participantId: participant_id as string,
    role: role as Role,
    name,
    affiliation,
    group,
    region,
    key: key as string,
    createdAt: created_at as number,
    usedAt,
    endedAt: optional(ended_at),
  };
}

export function issueFrom(columns: Columns | undefined): IssueRow | undefined {
  return columns && { number: columns.number as number, record: columns.record as string, hash: columns.hash as string, at: columns.at as number };
}

/** An array a column, in the order of the statements. */
export const rowArrays = (rows: readonly Row[]): unknown[] => [
  rows.map(({ kind }) => kinds[kind]),
  rows.map(({ payload }) => Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength)),
  rows.map(({ actor }) => actor),
  rows.map(({ at }) => at),
];

export const keyArrays = (keys: readonly KeyRow[]): unknown[] => [
  keys.map(({ hash }) => hash),
  keys.map(({ role }) => role),
  keys.map(({ createdAt }) => createdAt),
  keys.map(({ revokedAt }) => revokedAt ?? null),
  keys.map(({ closedAt }) => closedAt ?? null),
  keys.map(({ endedAt }) => endedAt ?? null),
  keys.map(({ sealed }) => sealed ?? null),
];

export const sessionArrays = (sessions: readonly SessionRow[]): unknown[] => [
  sessions.map(({ hash }) => hash),
  sessions.map(({ participantId }) => participantId),
  sessions.map(({ role }) => role),
  sessions.map(({ name, affiliation, group, region, usedAt }) => JSON.stringify({ name, affiliation, group, region, usedAt })),
  sessions.map(({ key }) => key),
  sessions.map(({ createdAt }) => createdAt),
  sessions.map(({ endedAt }) => endedAt ?? null),
];

export const issueArrays = (issues: readonly IssueRow[]): unknown[] => [
  issues.map(({ number }) => number),
  issues.map(({ record }) => record),
  issues.map(({ hash }) => hash),
  issues.map(({ at }) => at),
];
