// Between the tables' columns and the store's values.
import type { Columns } from '../columns.ts';
import type { AttachmentChange, IssueRow, KeyRow, Row, SessionRow, StoredRow, StoredSnapshot } from '../store.ts';

const kinds = { event: 1, update: 2 } as const;

/** A copy: what comes from the driver may be a view of a larger buffer. */
export const bytesOf = (value: unknown): Uint8Array => new Uint8Array(value as Uint8Array);

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

export function snapshotFrom(columns: Columns | undefined): StoredSnapshot | undefined {
  return columns && { seq: columns.seq as number, minutes: bytesOf(columns.minutes) };
}

/** As the driver takes it. */
export const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** One array for each column, in the order of the statements. */
export const rowArrays = (rows: readonly Row[]): unknown[] => [
  rows.map(({ kind }) => kinds[kind]),
  rows.map(({ payload }) => bufferOf(payload)),
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

/** Of two changes of one attachment the later counts. */
export function attachmentArrays(changes: readonly AttachmentChange[]): unknown[] {
  const each = [...new Map(changes.map((change) => [`${change.kind} ${change.id}`, change])).values()];
  return [each.map(({ kind }) => kind), each.map(({ id }) => id), each.map(({ content }) => (content ? bufferOf(content) : null))];
}
