// Between the tables' columns and the store's values.
import type { SQLOutputValue } from 'node:sqlite';
import type { Role } from '../../../shared/meeting/state.ts';
import type { IssueRow, KeyRow, ListedMeeting, SessionRow, Snapshot, StoredRow } from '../store.ts';

type Columns = Record<string, SQLOutputValue>;

const optional = (value: SQLOutputValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined);

export function listedFrom(columns: Columns): ListedMeeting {
  return { id: columns.id as string, next: columns.next_seq as number, deletedAt: optional(columns.deleted_at) };
}

export function rowFrom(columns: Columns): StoredRow {
  const { seq, epoch, kind, payload, actor, at } = columns;
  return {
    seq: seq as number,
    epoch: epoch as number,
    kind: kind as StoredRow['kind'],
    payload: payload as Uint8Array,
    actor: actor as string,
    at: at as number,
  };
}

export function snapshotFrom(columns: Columns | undefined): Snapshot | undefined {
  return columns && { seq: columns.seq as number, minutes: columns.minutes as Uint8Array };
}

export function keyFrom(columns: Columns): KeyRow {
  const { hash, role, created_at, revoked_at, closed_at, ended_at, sealed } = columns;
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

export function sessionFrom(columns: Columns): SessionRow {
  const { hash, participant_id, role, person, key, created_at, ended_at } = columns;
  const { name, affiliation, group, region, usedAt } = JSON.parse(person as string) as Pick<SessionRow, 'name' | 'affiliation' | 'group' | 'region' | 'usedAt'>;
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
