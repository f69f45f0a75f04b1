// Into the store, once an archive was tried out.

import type { Archived } from '../archive/archived.ts';
import type { Store } from '../store/store.ts';

/** Stores a meeting. False where its id or an invitation is taken. `minutes`: its text, as a snapshot, so that opening it does not read all rows. */
export async function keepArchived(store: Store, archived: Archived, minutes?: Uint8Array): Promise<boolean> {
  const { meeting, rows, listing } = archived;
  if (!(await store.restore(archived))) return false;
  if (listing) await store.saveRecords([{ kind: 'listing', id: meeting, json: JSON.stringify(listing) }]);
  if (!minutes) return true;
  const epoch = await store.take(meeting, { epoch: 0, next: rows.length + 1 });
  await store.saveSnapshot(meeting, epoch, { seq: rows.length, minutes });
  return true;
}
