// The dead processes, as far as one connection to PostgreSQL can tell.

/** The state of a process, as one look shows it. */
export interface Sign {
  id: string;
  /** Its lease has ended. */
  late: boolean;
  /** Its lock is free. */
  dark: boolean;
}

/** A process that has not renewed its row for so long may be considered dead. */
export const leaseMs = 4000;
/** A restart of PostgreSQL frees all locks at once. A process whose lock was not seen since then is given so long to come back. */
const settledMs = 2000;

export class Deaths {
  /** Since when looks and renewals succeed without a break. */
  #unbroken: number | undefined;
  /** Whose lock was held since the break. */
  readonly #seenLit = new Set<string>();
  /** Since when a lock is free. */
  readonly #darkSince = new Map<string, number>();

  get isUnbroken(): boolean {
    return this.#unbroken !== undefined;
  }

  /** A look or a renewal failed, or the connection is another one: earlier looks say nothing any more. */
  broke(): void {
    this.#unbroken = undefined;
    this.#seenLit.clear();
    this.#darkSince.clear();
  }

  /** Those of one look that are dead. `now`: steady milliseconds. */
  among(signs: readonly Sign[], now: number): string[] {
    this.#unbroken ??= now;
    const there = new Set(signs.map(({ id }) => id));
    for (const kept of [this.#seenLit, this.#darkSince]) for (const id of kept.keys()) if (!there.has(id)) kept.delete(id);
    return signs.filter((sign) => this.#isDead(sign, now)).map(({ id }) => id);
  }

  #isDead({ id, late, dark }: Sign, now: number): boolean {
    const darkSince = this.#darkSince.get(id);
    if (!dark) {
      this.#darkSince.delete(id);
      this.#seenLit.add(id);
    } else if (darkSince === undefined) this.#darkSince.set(id, now);
    const isLongLate = late && now - (this.#unbroken ?? now) > leaseMs;
    // At the second look; one that has just joined has yet to take its lock.
    const isGone = dark && darkSince !== undefined && (this.#seenLit.has(id) || now - darkSince > settledMs);
    return isLongLate || isGone;
  }
}
