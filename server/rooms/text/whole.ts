// All of a document, for those who have nothing of it. Encoding a large one again for each change would hold everybody up, so it has a base and what has come since.
import * as Y from 'yjs';
import { syncFrame } from '../../../shared/wire/frames.ts';
import { fewBytes, type Merge, type Merged } from '../../minutes/merging.ts';

/** Bytes of changes after which a new base is made. */
const mostSince = 128 * 1024;

interface WrittenWhole {
  /** The base, and what has come since. */
  parts: readonly Uint8Array[];
  frames: readonly Uint8Array[];
  vector: Uint8Array;
}

export class Whole {
  readonly #doc: Y.Doc;
  readonly #merge: Merge;
  #base: { update: Uint8Array; vector: Uint8Array };
  /** Bytes of the deletions that each difference brings, also right after a new base. */
  #least: number | undefined;
  #written: WrittenWhole | undefined;
  #renewing: Promise<Merged> | undefined;
  #purges = 0;

  /** `update` is all of the document as it is now. */
  constructor(doc: Y.Doc, update: Uint8Array, merge: Merge) {
    this.#doc = doc;
    this.#merge = merge;
    this.#base = { update, vector: Y.encodeStateVector(doc) };
    this.#written = writtenOf([update], this.#base.vector);
  }

  /** As updates to be applied one after the other. */
  get parts(): readonly Uint8Array[] {
    return this.#now.parts;
  }

  /** As frames for somebody who comes in. */
  get frames(): readonly Uint8Array[] {
    return this.#now.frames;
  }

  get vector(): Uint8Array {
    return this.#now.vector;
  }

  get bytes(): number {
    const [base, since] = this.parts;
    return (base?.length ?? 0) + (since ? since.length - (this.#least ?? 0) : 0);
  }

  /** The document has changed. */
  changed(): void {
    this.#written = undefined;
  }

  /** Makes a new base at once, in which nothing is left of what was deleted. */
  purge(): void {
    this.#base = { update: Y.encodeStateAsUpdate(this.#doc), vector: Y.encodeStateVector(this.#doc) };
    this.#purges += 1;
    this.#least = undefined;
    this.#written = undefined;
  }

  /** As one update. */
  async asOne(): Promise<Uint8Array> {
    const [first, ...others] = this.parts;
    return first && others.length === 0 ? first : (await this.merged()).whole;
  }

  /** Makes a new base. It holds everything up to this call. Rejects if it cannot be made. */
  async merged(): Promise<Merged> {
    while (this.#renewing) await this.#renewing.catch(() => undefined);
    return this.#renew();
  }

  get #now(): WrittenWhole {
    if (this.#written) return this.#written;
    const vector = Y.encodeStateVector(this.#doc);
    if (this.#base.update.length <= fewBytes) {
      this.#base = { update: Y.encodeStateAsUpdate(this.#doc), vector };
      this.#written = writtenOf([this.#base.update], vector);
      return this.#written;
    }
    const since = Y.encodeStateAsUpdate(this.#doc, this.#base.vector);
    this.#least ??= since.length;
    this.#written = writtenOf([this.#base.update, since], vector);
    // If it fails, the next change tries again.
    if (since.length > this.#least + mostSince && !this.#renewing) this.#renew().catch(() => undefined);
    return this.#written;
  }

  #renew(): Promise<Merged> {
    const { parts, vector } = this.#now;
    const [snapshot, ...since] = parts;
    const purges = this.#purges;
    this.#renewing = this.#merge({ ...(snapshot && { snapshot }), rows: since.map((payload, seq) => ({ seq, payload })) })
      .then((merged) => {
        if (purges !== this.#purges) return merged;
        this.#base = { update: merged.whole, vector };
        this.#least = undefined;
        this.#written = undefined;
        return merged;
      })
      .finally(() => {
        this.#renewing = undefined;
      });
    return this.#renewing;
  }
}

/** A receiver of the last frame has all of it. */
function writtenOf(parts: readonly Uint8Array[], vector: Uint8Array): WrittenWhole {
  return { parts, vector, frames: parts.map((part, index) => syncFrame(index === parts.length - 1 ? 'step2' : 'update', part)) };
}
