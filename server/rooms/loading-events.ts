// From the rows on disk to the state. An event that cannot be read is set aside, and the rest is replayed.
import { isEvent, withSafeLinks } from '../../shared/meeting/event-schema.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import { evolve } from '../../shared/meeting/evolve.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { WorkSlice } from '../minutes/work-slice.ts';
import { Damaged, type StoredRow } from '../store/store.ts';

export interface LoadedEvents {
  state: MeetingState;
  events: MeetingEvent[];
  damaged: { seq: number; error: string }[];
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Throws where it is none. */
export function eventIn(payload: Uint8Array): MeetingEvent {
  const event: unknown = JSON.parse(decoder.decode(payload));
  if (!isEvent(event)) throw new Error('it is no event that this program knows');
  // A log may come from an archive that an older server took as it was.
  return withSafeLinks(event as MeetingEvent);
}

/** Rejects with Damaged if nothing makes a meeting. */
export async function loadEvents(rows: readonly StoredRow[]): Promise<LoadedEvents> {
  const events: MeetingEvent[] = [];
  const damaged: LoadedEvents['damaged'] = [];
  let state: MeetingState | undefined;
  const stretch = new WorkSlice();
  for (const { seq, payload } of rows) {
    try {
      const event = eventIn(payload);
      state = evolve(state, event);
      events.push(event);
    } catch (error) {
      damaged.push({ seq, error: String(error) });
    }
    await stretch.rest();
  }
  if (!state) throw new Damaged(damaged[0]?.error ?? 'a meeting has no events');
  return { state, events, damaged };
}
