import type { Session } from '../rooms/access.ts';

/** How many connections one person holds to one meeting: some pages and devices, not thousands. Observers are not counted: a new session costs them nothing. */
export class Seats {
  readonly #most: number;
  readonly #taken = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes one; false where the person holds as many as they may. */
  take({ participantId, role }: Session): boolean {
    if (role === 'observer') return true;
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
