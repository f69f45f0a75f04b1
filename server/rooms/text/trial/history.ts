// In which order this loading has accepted the text. Everyone receives it in this order, so a client that builds on one piece knows all accepted before it.
import type * as Y from 'yjs';

/** Text of one client up to `end` that was accepted as number `at`. */
interface AcceptedText {
  end: number;
  at: number;
}

export class History {
  readonly #most: number;
  #last = 0;
  /** Numbers up to this one are forgotten: their text counts as text that was there before, and of whoever knows no later text nothing is certain. */
  #forgotten = 0;
  /** Pieces that are remembered. */
  #size = 0;
  readonly #accepted = new Map<number, AcceptedText[]>();
  /** By client id: the number of the latest text that its writing builds on. */
  readonly #knownTo = new Map<number, number>();

  /** `most`: the pieces that are remembered. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Pieces that are remembered. */
  get size(): number {
    return this.#size;
  }

  /** The number of the update that brought this piece; 0 if it was there before. */
  at({ client, clock }: Y.ID): number {
    const pieces = this.#accepted.get(client) ?? [];
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle] as AcceptedText).end <= clock) low = middle + 1;
      else high = middle;
    }
    return pieces[low]?.at ?? 0;
  }

  /** The number of the latest text that the writer of an item knows for certain. */
  knownTo({ id, origin, rightOrigin }: Y.Item): number {
    const others = [origin, rightOrigin].filter((other) => other !== null && other.client !== id.client) as Y.ID[];
    return Math.max(this.#knownTo.get(id.client) ?? 0, ...others.map((other) => this.at(other)));
  }

  /** Records an accepted update: the new pieces, and what their writers know for certain. */
  add(items: readonly (Y.Item | Y.GC)[]): void {
    this.#last += 1;
    for (const item of items) {
      const { client, clock } = item.id;
      if ('origin' in item) this.#knownTo.set(client, this.knownTo(item));
      const pieces = this.#accepted.get(client) ?? [{ end: clock, at: 0 }];
      this.#accepted.set(client, pieces);
      const last = pieces.at(-1);
      const end = clock + item.length;
      if (last?.at === this.#last) last.end = Math.max(last.end, end);
      else {
        pieces.push({ end, at: this.#last });
        this.#size += 1;
      }
    }
    while (this.#size > this.#most && this.#forgotten < this.#last) this.#forget(Math.ceil((this.#forgotten + this.#last) / 2));
  }

  #forget(upTo: number): void {
    this.#forgotten = upTo;
    this.#size = 0;
    for (const [client, pieces] of this.#accepted) {
      const left = pieces.filter(({ at }) => at > upTo);
      // Where the remembered text of this client begins.
      const before = pieces[pieces.length - left.length - 1]?.end ?? 0;
      this.#size += left.length;
      if (left.length > 0) this.#accepted.set(client, [{ end: before, at: 0 }, ...left]);
      else this.#accepted.delete(client);
    }
    for (const [client, known] of this.#knownTo) if (known <= upTo) this.#knownTo.delete(client);
  }
}
