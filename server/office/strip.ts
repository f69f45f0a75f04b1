// Rewrites one meeting without the data that a rule of retention removes: times of attendance, sessions, authorship, working notes and statements.
import { stripEvents } from '../../shared/office/strip-events.ts';
import type { JobOrder, JobResult } from '../documents/jobs.ts';
import { rowOf } from '../rooms/commands/meeting-room.ts';
import { loadEvents } from '../rooms/loading-events.ts';
import type { Registry } from '../rooms/registry.ts';
import { type Row, StaleEpoch, type Store } from '../store/store.ts';

export interface RewritingParts {
  registry: Registry;
  store: Store;
  /** These two rewrite minutes, in another thread. */
  rewritten(meeting: string, order: JobOrder<'rewritten'>): Promise<JobResult<'rewritten'>>;
  renamed(meeting: string, order: JobOrder<'renamed'>): Promise<JobResult<'renamed'>>;
}

/** Resolves with the last row of the new log; undefined where it is not its turn: another process has the meeting, it is not issued, or it has just changed. Rejects where the store cannot. */
export async function strip(id: string, { registry, store, rewritten }: RewritingParts): Promise<number | undefined> {
  if (await registry.isElsewhere(id)) return undefined;
  const meeting = await registry.open(id);
  if (meeting?.state.phase !== 'issued' || !(await meeting.settle())) return undefined;
  const loaded = await store.load(id);
  if (!loaded) return undefined;
  const { events } = await loadEvents(loaded.events);
  const updates = [...(loaded.snapshot ? [loaded.snapshot.minutes] : []), ...loaded.updates.map(({ payload }) => payload)];
  const { update } = updates.length > 0 ? await rewritten(id, { updates, withoutNotes: true }) : {};
  const kept = stripEvents(events);
  const at = kept.at(-1)?.at ?? 0;
  const rows: Row[] = [...kept.map(rowOf), ...(update ? [{ kind: 'update' as const, payload: update, actor: 'server', at }] : [])];
  try {
    await store.rewrite(id, loaded, { rows, sessions: [], without: ['statement'] });
  } catch (error) {
    if (error instanceof StaleEpoch) return undefined;
    throw error;
  }
  await registry.letGoOf(id);
  return rows.length;
}
