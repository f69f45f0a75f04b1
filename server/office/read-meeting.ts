// A meeting as the index reads it: from memory where it is there, else from the log.
import type { MeetingState } from '../../shared/meeting/state.ts';
import { loadEvents } from '../rooms/loading-events.ts';
import type { Registry } from '../rooms/registry.ts';
import type { Store, StoredRow } from '../store/store.ts';

export interface ReadMeeting {
  /** The last row that it was read from. */
  seq: number;
  state: MeetingState;
}

const rowsAtOnce = 1000;

/** Also of a deleted meeting, which cannot be loaded. */
async function eventsOf(store: Store, id: string): Promise<StoredRow[]> {
  const events: StoredRow[] = [];
  for (let from = 1; ; from += rowsAtOnce) {
    const rows = await store.read(id, from, rowsAtOnce);
    events.push(...rows.filter(({ kind }) => kind === 'event'));
    if (rows.length < rowsAtOnce) return events;
  }
}

/** Undefined where there is no such meeting. Rejects where its log cannot be read. */
export async function readMeeting(id: string, { registry, store }: { registry: Registry; store: Store }): Promise<ReadMeeting | undefined> {
  const there = registry.peek(id);
  if (there) return there;
  const loaded = await store.load(id);
  const events = loaded?.events ?? (await eventsOf(store, id));
  if (events.length === 0) return undefined;
  const { state } = await loadEvents(events);
  return { seq: loaded ? loaded.next - 1 : 0, state };
}
