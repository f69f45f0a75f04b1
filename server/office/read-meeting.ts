// A meeting as the index reads it: from memory where it is there, else from the log.
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import { evolve } from '../../shared/meeting/evolve.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { loadEvents } from '../rooms/loading-events.ts';
import type { Registry } from '../rooms/registry.ts';
import { stateJson } from '../rooms/state-json.ts';
import type { IndexSource, IssuedFacts } from '../store/index/meeting-index.ts';
import type { Store, StoredMeeting } from '../store/store.ts';

const factsOf = ({ series, number, version }: MeetingState): IssuedFacts => ({ series, number, version });

/** The facts as they were when the last report was issued. */
function factsAtIssue(events: readonly MeetingEvent[]): IssuedFacts | undefined {
  const last = events.findLastIndex(({ type }) => type === 'report.issued');
  return last === -1 ? undefined : factsOf(events.slice(0, last + 1).reduce<MeetingState | undefined>(evolve, undefined) as MeetingState);
}

/** The state alone. Undefined where there is no such meeting. Rejects where its log cannot be read. */
export async function stateOf(id: string, { registry, store }: { registry: Pick<Registry, 'peek'>; store: Store }): Promise<MeetingState | undefined> {
  const there = registry.peek(id)?.state;
  if (there) return there;
  const rows = await store.events(id);
  return rows.length === 0 ? undefined : (await loadEvents(rows)).state;
}

/** Undefined where there is no such meeting. Rejects where its log cannot be read. `listed`: as the store lists it, where that is known. */
export async function readMeeting(
  id: string,
  listed: StoredMeeting | undefined,
  { registry, store }: { registry: Pick<Registry, 'peek'>; store: Store },
): Promise<IndexSource | undefined> {
  const there = registry.peek(id);
  if (there) {
    const { state, seq, minutes } = there;
    // The meeting may leave memory while its facts are read.
    minutes.catch(() => undefined);
    const facts =
      state.phase === 'issued' ? factsOf(state) : state.issues.length > 0 ? factsAtIssue((await loadEvents(await store.events(id))).events) : undefined;
    return { seq, deletedAt: listed?.deletedAt, state: stateJson(state), minutes: [await minutes], issue: await issueOf(store, id, facts) };
  }
  const loaded = await store.load(id);
  const rows = loaded?.events ?? (await store.events(id));
  if (rows.length === 0) return undefined;
  const { state, events } = await loadEvents(rows);
  const minutes = loaded ? [...(loaded.snapshot ? [loaded.snapshot.minutes] : []), ...loaded.updates.map(({ payload }) => payload)] : [];
  const seq = (loaded?.next ?? listed?.next ?? 1) - 1;
  return { seq, deletedAt: listed?.deletedAt, state: stateJson(state), minutes, issue: await issueOf(store, id, factsAtIssue(events)) };
}

async function issueOf(store: Store, id: string, facts: IssuedFacts | undefined): Promise<IndexSource['issue']> {
  const issue = facts && (await store.issue(id));
  return issue && { number: issue.number, at: issue.at, record: issue.record, facts };
}
