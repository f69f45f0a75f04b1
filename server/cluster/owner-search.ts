// Finds the owner of a meeting over the bus, for when PostgreSQL does not answer.
import { createDecoder, readVarString } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString } from 'lib0/encoding';
import type { Bus } from './bus.ts';
import { wireVersion } from './tunnel-messages.ts';

export interface OwnerSearchOptions {
  bus: Bus;
  /** Whether this process owns the meeting. */
  isMine: (meeting: string) => boolean;
  /** Milliseconds in which an owner has to answer. */
  patience?: number;
}

const everyone = `rapporteur.${wireVersion}.searches`;
const answersTo = (process: string): string => `rapporteur.${wireVersion}.found.${process}`;
const patienceMs = 2000;
const mostSearches = 1000;

function encode(...words: readonly string[]): Uint8Array {
  const encoder = createEncoder();
  for (const word of words) writeVarString(encoder, word);
  return toUint8Array(encoder);
}

function decode(bytes: Uint8Array): [meeting: string, process: string] {
  const decoder = createDecoder(bytes);
  return [readVarString(decoder), readVarString(decoder)];
}

export class OwnerSearch {
  readonly #options: OwnerSearchOptions;
  /** By meeting. */
  readonly #searches = new Map<string, (owner: string | undefined) => void>();
  #me = '';
  #isListening = false;

  constructor(options: OwnerSearchOptions) {
    this.#options = options;
  }

  /** From now on this process has this id. */
  async become(process: string): Promise<void> {
    this.#me = process;
    const { bus } = this.#options;
    await bus.subscribe(answersTo(process), (bytes) => {
      const [meeting, owner] = decode(bytes);
      this.#searches.get(meeting)?.(owner);
    });
    if (this.#isListening) return;
    this.#isListening = true;
    await bus.subscribe(everyone, (bytes) => this.#answer(...decode(bytes)));
  }

  /** The process that says it owns the meeting; undefined where none does in time. Do not call it again for the same meeting before that. */
  find(meeting: string): Promise<string | undefined> {
    if (this.#searches.size >= mostSearches) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const end = (owner: string | undefined): void => {
        clearTimeout(timer);
        this.#searches.delete(meeting);
        resolve(owner);
      };
      const timer = setTimeout(() => end(undefined), this.#options.patience ?? patienceMs);
      this.#searches.set(meeting, end);
      this.#options.bus.publish(everyone, encode(meeting, this.#me));
    });
  }

  #answer(meeting: string, asker: string): void {
    if (asker !== this.#me && this.#options.isMine(meeting)) this.#options.bus.publish(answersTo(asker), encode(meeting, this.#me));
  }
}
