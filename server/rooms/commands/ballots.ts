// The answers to an anonymous gauge. They are in memory only, so that nothing on disk or on the wire shows who chose what.

import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import { countsOf, type Gauge } from '../../../shared/meeting/model/consensus.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

export class Ballots {
  /** The option of each person, by gauge. A batch that fails may leave a gauge that was never opened; `keepOnly` drops it. */
  readonly #byGauge = new Map<string, Map<string, number>>();

  /** Keeps the last answer of each person. It counts before it is acknowledged; sent again, it is the same answer. */
  put({ gauge }: MeetingState, participantId: string, option: number): void {
    if (gauge?.anonymous) this.#of(gauge).set(participantId, option);
  }

  /** How many chose each option so far; undefined when no anonymous gauge is open. */
  counts({ gauge }: MeetingState): number[] | undefined {
    return gauge?.anonymous
      ? countsOf(
          Array.from(this.#of(gauge).values(), (option) => ({ option })),
          gauge.options.length,
        )
      : undefined;
  }

  /** Forgets the answers to every other gauge. */
  keepOnly(gauge: Pick<Gauge, 'id'> | null | undefined): void {
    for (const id of this.#byGauge.keys()) if (id !== gauge?.id) this.#byGauge.delete(id);
  }

  #of({ id }: Gauge): Map<string, number> {
    const chosen = this.#byGauge.get(id) ?? new Map<string, number>();
    this.#byGauge.set(id, chosen);
    return chosen;
  }
}

/** Closes an anonymous gauge that was open when the server stopped: its answers are gone, and the result says so. */
export function lostGauge({ gauge, lastAt }: MeetingState, gaugeId: string | undefined, now: number): MeetingEvent[] {
  if (!gauge?.anonymous || gauge.id !== gaugeId) return [];
  return [{ type: 'gauge.closed', counts: gauge.options.map(() => 0), lost: true, at: Math.max(now, lastAt), by: 'server' }];
}
