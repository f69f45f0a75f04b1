/** Counts the connections of each participant, or of each address, so that nobody holds thousands. */
export class ConnectionLimit {
  readonly #most: number;
  readonly #taken = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes one; false where as many are held as may be. */
  take(whose: string): boolean {
    const taken = this.#taken.get(whose) ?? 0;
    if (taken >= this.#most) return false;
    this.#taken.set(whose, taken + 1);
    return true;
  }

  giveBack(whose: string): void {
    const left = (this.#taken.get(whose) ?? 1) - 1;
    if (left > 0) this.#taken.set(whose, left);
    else this.#taken.delete(whose);
  }
}
