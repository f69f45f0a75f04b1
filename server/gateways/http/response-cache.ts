// Answers that take long to make: made and compressed once for everybody who asks for the same, and kept while there is room.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { DocumentFault } from '../../documents/fault.ts';
import type { Made } from '../../documents/jobs.ts';
import type { Clock } from '../../rooms/ports.ts';
import { sendBytes } from './send-bytes.ts';

type Coding = 'br' | 'gzip';

export interface WantedResponse {
  /** The name of the answer: everything that it depends on, except the edition. */
  name: string;
  /** Changes with the data. Undefined if every request gets a new answer and nothing is kept. */
  edition?: string;
  /** How old an answer of an earlier edition may be, in milliseconds. 0 where it may not be of an earlier one. */
  within?: number;
  /** Makes the answer. It calls `began` with the edition that it makes, once it has read it. The signal ends it where nobody waits any more. */
  make(signal: AbortSignal, began: (edition: string) => void): Promise<Made>;
}

export interface CachedResponse {
  edition: string;
  at: number;
  made: Made;
  packed: Partial<Record<Coding, Promise<Buffer>>>;
}

/** One making, and how many wait for it. */
interface Making {
  /** The edition it makes; undefined until it has begun. */
  edition?: string;
  waiting: number;
  ending: AbortController;
  answer: Promise<CachedResponse>;
}

const worthPacking = 1024;
const quality = 5;
/** Types that get smaller. The others are packed already. */
const packable = /^text\/|json|octet-stream/;
const packers: Record<Coding, (bytes: Uint8Array) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: promisify<Uint8Array, Buffer>(gzip),
};

export class ResponseCache {
  readonly #clock: Clock;
  readonly #kept: LRUCache<string, CachedResponse>;
  readonly #makings = new Map<string, Making>();

  /** `most`: the bytes that are kept, packed answers too. */
  constructor(clock: Clock, most: number) {
    this.#clock = clock;
    // Packed twice, an answer takes as much again at most.
    this.#kept = new LRUCache({ maxSize: most, sizeCalculation: ({ made }) => made.bytes.length * 2 + 1000 });
  }

  /** Answers with what is wanted, in the coding that the request takes, or by 304 where the client has it. Rejects with a `DocumentFault` where it cannot be made. */
  async send(request: Request, response: Response, type: string, wanted: WantedResponse, headers?: (made: Made) => void): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const answer = await this.find(wanted, gone.signal);
    const { made } = answer;
    const coding =
      packable.test(type) && made.bytes.length >= worthPacking ? (['br', 'gzip'] as const).find((each) => request.acceptsEncodings(each)) : undefined;
    response.set('Content-Type', type).vary('Accept-Encoding').set('ETag', `W/"${made.tag}"`);
    headers?.(made);
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const bytes = coding === undefined ? made.bytes : await this.#packed(answer, coding);
    if (coding !== undefined) response.set('Content-Encoding', coding);
    await sendBytes(request, response, bytes);
  }

  /** The answer of this edition or a later one, or one that is young enough. Rejects with `dropped` where the signal comes first. */
  find(wanted: WantedResponse, signal: AbortSignal): Promise<CachedResponse> {
    const { name, edition, within = 0 } = wanted;
    const kept = this.#kept.get(name);
    if (kept && (kept.edition === edition || (within > 0 && this.#clock.now() - kept.at <= within))) return Promise.resolve(kept);
    const known = this.#makings.get(name);
    // An answer that has not begun reads the state at its start.
    const making = known && (known.edition === undefined || known.edition === edition) ? known : this.#begin(wanted);
    return this.#waitFor(name, making, signal);
  }

  #begin({ name, edition, make }: WantedResponse): Making {
    const ending = new AbortController();
    const making: Making = { waiting: 0, ending, answer: undefined as never };
    making.answer = make(ending.signal, (begun) => {
      making.edition = begun;
    }).then((made) => {
      const answer: CachedResponse = { edition: making.edition ?? '', at: this.#clock.now(), made, packed: {} };
      if (edition !== undefined) this.#kept.set(name, answer);
      return answer;
    });
    this.#makings.set(name, making);
    const over = (): void => this.#forget(name, making);
    making.answer.then(over, over);
    return making;
  }

  async #waitFor(name: string, making: Making, signal: AbortSignal): Promise<CachedResponse> {
    making.waiting += 1;
    const { promise: gone, reject } = Promise.withResolvers<never>();
    const leave = (): void => reject(new DocumentFault('dropped', 'the client has gone'));
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([making.answer, gone]);
    } finally {
      signal.removeEventListener('abort', leave);
      making.waiting -= 1;
      if (making.waiting === 0 && making.edition === undefined) {
        this.#forget(name, making);
        making.ending.abort();
      }
    }
  }

  #forget(name: string, making: Making): void {
    if (this.#makings.get(name) === making) this.#makings.delete(name);
  }

  #packed(answer: CachedResponse, coding: Coding): Promise<Buffer> {
    const known = answer.packed[coding];
    if (known) return known;
    const packed = packers[coding](answer.made.bytes);
    answer.packed[coding] = packed;
    packed.catch(() => {
      delete answer.packed[coding];
    });
    return packed;
  }
}
