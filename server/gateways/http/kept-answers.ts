// Answers that a crowd asks for in the same moment: made once and packed once, for all of it.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import type { Clock } from '../../rooms/ports.ts';

type Coding = 'br' | 'gzip';

interface Kept {
  edition: number;
  at: number;
  bytes: Uint8Array;
  packed: Partial<Record<Coding, Promise<Buffer>>>;
}

export interface Source {
  /** What is asked for, by a name of its own. */
  name: string;
  /** Counts its changes. */
  edition: number;
  /** How old an answer may be that another edition has overtaken, in milliseconds. */
  within: number;
  make(): Uint8Array;
}

const mostKept = 100;
const worthPacking = 1024;
const quality = 5;
const packers: Record<Coding, (bytes: Uint8Array) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: promisify<Uint8Array, Buffer>(gzip),
};

export class KeptAnswers {
  readonly #clock: Clock;
  /** In the order of their making. */
  readonly #kept = new Map<string, Kept>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Answers with what the source is, packed as the request takes it. */
  async send(request: Request, response: Response, type: string, source: Source): Promise<void> {
    const kept = this.#find(source);
    const coding = kept.bytes.length < worthPacking ? undefined : (['br', 'gzip'] as const).find((each) => request.acceptsEncodings(each));
    response.type(type).vary('Accept-Encoding');
    if (coding === undefined) {
      response.send(Buffer.from(kept.bytes));
      return;
    }
    kept.packed[coding] ??= packers[coding](kept.bytes);
    const packed = await kept.packed[coding];
    response.set('Content-Encoding', coding).send(packed);
  }

  #find({ name, edition, within, make }: Source): Kept {
    const known = this.#kept.get(name);
    const now = this.#clock.now();
    if (known && (known.edition === edition || now - known.at <= within)) return known;
    const made: Kept = { edition, at: now, bytes: make(), packed: {} };
    this.#kept.delete(name);
    this.#kept.set(name, made);
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return made;
  }
}
