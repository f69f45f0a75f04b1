import type { Session } from '../rooms/access.ts';

/** Counts how many connections one participant holds to one meeting: a few pages and devices, not thousands. */
export class Seats {
  readonly #most: number;
  readonly #taken = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes one; false where the participant holds as many as they may. */
  take({ participantId }: Session): boolean {
    const taken = this.#taken.get(participantId) ?? 0;
    if (taken >= this.#most) return false;
    this.#taken.set(participantId, taken + 1);
    return true;
  }

  giveBack({ participantId }: Session): void {
    const left = (this.#taken.get(participantId) ?? 1) - 1;
    if (left > 0) this.#taken.set(participantId, left);
    else this.#taken.delete(participantId);
  }
}
