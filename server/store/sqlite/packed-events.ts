// The events of a meeting on their way between threads: a few buffers instead of one for each event, which take the receiver far less time.
import { must } from '../../../shared/kit/must.ts';
import type { LoadedMeeting, StoredRow, StoreReads } from '../store.ts';

export interface PackedEvents {
  /** The payloads, one after the other, and where each ends. */
  payloads: Uint8Array;
  ends: Uint32Array;
  /** For each event its seq, epoch and time. */
  numbers: Float64Array;
  /** Everyone who acted, and for each event the place of its actor among them. */
  actors: string[];
  actorOf: Uint32Array;
}

export type PackedMeeting = Omit<LoadedMeeting, 'events'> & { events: PackedEvents };

/** The reads, as a thread answers them. */
export interface PackedReads extends Omit<StoreReads, 'load' | 'events'> {
  load(meeting: string): Promise<PackedMeeting | undefined>;
  events(meeting: string): Promise<PackedEvents>;
}

const numbersEach = 3;

export function packEvents(rows: readonly StoredRow[]): PackedEvents {
  const payloads = new Uint8Array(rows.reduce((sum, { payload }) => sum + payload.length, 0));
  const ends = new Uint32Array(rows.length);
  const numbers = new Float64Array(rows.length * numbersEach);
  const actorOf = new Uint32Array(rows.length);
  const places = new Map<string, number>();
  let end = 0;
  for (const [index, { payload, seq, epoch, at, actor }] of rows.entries()) {
    payloads.set(payload, end);
    end += payload.length;
    ends[index] = end;
    numbers.set([seq, epoch, at], index * numbersEach);
    const place = places.get(actor) ?? places.size;
    places.set(actor, place);
    actorOf[index] = place;
  }
  return { payloads, ends, numbers, actors: [...places.keys()], actorOf };
}

export function unpackEvents({ payloads, ends, numbers, actors, actorOf }: PackedEvents): StoredRow[] {
  let start = 0;
  return Array.from(ends, (end, index) => {
    const [seq = 0, epoch = 0, at = 0] = numbers.subarray(index * numbersEach, (index + 1) * numbersEach);
    const payload = payloads.subarray(start, end);
    start = end;
    return { seq, epoch, kind: 'event', payload, actor: must(actors[actorOf[index] ?? 0], 'an actor'), at };
  });
}

export const packMeeting = (loaded: LoadedMeeting | undefined): PackedMeeting | undefined => loaded && { ...loaded, events: packEvents(loaded.events) };

export const unpackMeeting = (packed: PackedMeeting | undefined): LoadedMeeting | undefined => packed && { ...packed, events: unpackEvents(packed.events) };
