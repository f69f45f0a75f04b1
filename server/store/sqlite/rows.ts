// Between the tables' columns and the store's values.
import type { Columns } from '../columns.ts';
import type { StoredRow, StoredSnapshot } from '../store.ts';

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

export function snapshotFrom(columns: Columns | undefined): StoredSnapshot | undefined {
  return columns && { seq: columns.seq as number, minutes: columns.minutes as Uint8Array };
}
