import type { Limits } from '../rooms/bounds.ts';

/** Counts connections that are not inside a meeting yet, in all and by address: anyone can open them, so they have to be few. */
export class HandshakeLimit {
  readonly #limits: Pick<Limits, 'handshakes' | 'handshakesPerAddress'>;
  readonly #byAddress = new Map<string, number>();
  #all = 0;

  constructor(limits: Pick<Limits, 'handshakes' | 'handshakesPerAddress'>) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#all;
  }

  hasRoom(address: string): boolean {
    const { handshakes, handshakesPerAddress } = this.#limits;
    return this.#all < handshakes && (this.#byAddress.get(address) ?? 0) < handshakesPerAddress;
  }

  /** Takes a place. Returns the way to give it back, once; undefined where there is none. */
  begin(address: string): (() => void) | undefined {
    if (!this.hasRoom(address)) return undefined;
    this.#count(address, 1);
    let begun = true;
    return () => {
      if (begun) this.#count(address, -1);
      begun = false;
    };
  }

  #count(address: string, change: 1 | -1): void {
    this.#all += change;
    const left = (this.#byAddress.get(address) ?? 0) + change;
    if (left > 0) this.#byAddress.set(address, left);
    else this.#byAddress.delete(address);
  }
}
