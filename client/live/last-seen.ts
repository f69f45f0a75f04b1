// The last state of each meeting that this device saw, so that a page opens offline. One record for each meeting, of one person.
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { You } from '../../shared/wire/socket.ts';
import { wireVersion } from '../../shared/wire/version.ts';
import { browserStore } from './browser-store.ts';

export interface SeenMeeting {
  meetingId: string;
  /** A page of another version could not read it. */
  wire: number;
  you: You;
  state: MeetingState;
  /** The text as it was on the server, as one update; absent where the page had not loaded it. */
  minutes?: Uint8Array;
  /** The server's time then, in milliseconds since 1970. */
  now: number;
  /** This device's date then, in milliseconds since 1970. */
  keptAt: number;
}

/** How many meetings a device keeps, and for how many milliseconds. */
const most = 8;
const longest = 30 * 24 * 3600 * 1000;

const ask = browserStore('rapporteur-seen', 'meetings');

/** All records that can be shown, the latest first. */
export async function allSeen(): Promise<SeenMeeting[]> {
  const found: SeenMeeting[] = (await ask('readonly', (store) => store.getAll())) ?? [];
  const oldest = Date.now() - longest;
  return found.filter(({ wire, keptAt }) => wire === wireVersion && keptAt > oldest).sort((one, other) => other.keptAt - one.keptAt);
}

export async function readSeen(meetingId: string): Promise<SeenMeeting | undefined> {
  return (await allSeen()).find((seen) => seen.meetingId === meetingId);
}

/** Keeps a record in place of the meeting's former one, and drops the oldest beyond what a device keeps. */
export async function keepSeen(seen: Omit<SeenMeeting, 'wire' | 'keptAt'>): Promise<void> {
  await ask('readwrite', (store) => store.put({ ...seen, wire: wireVersion, keptAt: Date.now() } satisfies SeenMeeting, seen.meetingId));
  const kept = new Set((await allSeen()).slice(0, most).map(({ meetingId }) => meetingId));
  await ask('readwrite', async (store) => {
    for (const key of await store.getAllKeys()) if (!kept.has(String(key))) await store.delete(key);
  });
}

export function forgetAllSeen(): Promise<void> {
  return ask('readwrite', (store) => store.clear());
}

export function forgetSeen(meetingId: string): Promise<void> {
  return ask('readwrite', (store) => store.delete(meetingId));
}
