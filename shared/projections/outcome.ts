// The room's last decision or result while the item under discussion was taken: everyone sees it, and it stays until the next item.
import { findItem } from '../meeting/model/agenda-tree.ts';
import type { Agreement, GaugeResult } from '../meeting/model/consensus.ts';
import type { MeetingState } from '../meeting/state.ts';

export type RecentOutcome = { id: string; at: number } & ({ agreement: Agreement } | { gauge: GaugeResult });

/** The latest outcome since the current item was started; undefined once the next one is, or something new is put to the room. */
export function latestOutcome({ phase, current, agenda, agreements, gauges, objections, gauge }: MeetingState): RecentOutcome | undefined {
  if (phase !== 'live' || objections || gauge) return undefined;
  const item = current === null ? undefined : findItem(agenda, current);
  const since = item?.spells.at(-1)?.startedAt ?? Number.NEGATIVE_INFINITY;
  const agreement = agreements.at(-1);
  const result = gauges.at(-1);
  const outcomes: RecentOutcome[] = [
    ...(agreement ? [{ id: agreement.id, at: agreement.declaredAt, agreement }] : []),
    ...(result ? [{ id: result.id, at: result.closedAt, gauge: result }] : []),
  ];
  return outcomes.filter(({ at }) => at >= since).sort((one, other) => other.at - one.at)[0];
}
