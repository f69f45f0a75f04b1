// The answers to an anonymous gauge: in memory alone, so that nothing on disk and nothing told says whose they are.

import { countsOf } from '../../../shared/meeting/consensus/gauge.ts';
import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

export class Ballots {
  readonly #chosen = new Map<string, number>();
  #gaugeId: string | undefined;

  /** One answer a person: the last. It counts before it is acknowledged; sent again, it is the same one. */
  put({ gauge }: MeetingState, participantId: string, option: number): void {
    if (!gauge?.anonymous) return;
    this.#begin(gauge.id);
    this.#chosen.set(participantId, option);
  }

  /** How many chose each option so far; undefined where no anonymous gauge is open. */
  counts({ gauge }: MeetingState): number[] | undefined {
    if (!gauge?.anonymous) return undefined;
    this.#begin(gauge.id);
    return countsOf(this.#chosen.values(), gauge.options.length);
  }

  /** A gauge is closed: who chose what is forgotten. */
  forget(): void {
    this.#chosen.clear();
  }

  #begin(gaugeId: string): void {
    if (this.#gaugeId !== gaugeId) this.#chosen.clear();
    this.#gaugeId = gaugeId;
  }
}

/** What becomes of an anonymous gauge that was open as the server stopped: its answers are gone, and it says so. */
export function lostGauge({ gauge, lastAt }: MeetingState, now: number): MeetingEvent[] {
  if (!gauge?.anonymous) return [];
  return [{ type: 'gauge.closed', counts: gauge.options.map(() => 0), lost: true, at: Math.max(now, lastAt), by: 'server' }];
}
