// From the columns that both databases share to the store's values.
import type { Role } from '../../shared/meeting/roles.ts';
import type { IssueRow, KeyRow, SessionRow, StoredMeeting } from './store.ts';

export type Columns = Record<string, unknown>;

const optional = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

export function listedFrom({ id, next_seq, rewritings, deleted_at }: Columns): StoredMeeting {
  return { id: id as string, next: next_seq as number, rewritings: rewritings as number, deletedAt: optional(deleted_at) };
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
