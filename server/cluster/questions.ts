// The questions that processes ask each other over the bus: which of them owns a meeting, and how far the meeting has come there.
import { createDecoder, hasContent, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import type { Position } from '../rooms/copy.ts';
import type { Bus } from './bus.ts';
import { wireVersion } from './tunnel-messages.ts';

export interface QuestionOptions {
  bus: Bus;
  /** Whether this process owns the meeting. */
  isMine: (meeting: string) => boolean;
  /** How far a meeting has come that it owns; undefined where a copy must not go by it. */
  positionOf: (meeting: string) => Promise<Position | undefined>;
  /** Milliseconds in which a process has to answer. */
  patience?: number;
}

interface Answer {
  owner: string;
  position?: Position;
}

const subjects = `rapporteur.${wireVersion}`;
const toAll = `${subjects}.questions`;
const questionsTo = (process: string): string => `${subjects}.questions.${process}`;
const answersTo = (process: string): string => `${subjects}.answers.${process}`;
const patienceMs = 2000;
const mostOpen = 5000;

function encodeQuestion(n: number, meeting: string, asker: string): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, n);
  writeVarString(encoder, meeting);
  writeVarString(encoder, asker);
  return toUint8Array(encoder);
}

function decodeQuestion(bytes: Uint8Array): { n: number; meeting: string; asker: string } {
  const decoder = createDecoder(bytes);
  return { n: readVarUint(decoder), meeting: readVarString(decoder), asker: readVarString(decoder) };
}

function encodeAnswer(n: number, { owner, position }: Answer): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, n);
  writeVarString(encoder, owner);
  if (position) {
    writeVarString(encoder, position.loading);
    writeVarUint(encoder, position.seq);
    writeVarUint(encoder, position.access);
  }
  return toUint8Array(encoder);
}

function decodeAnswer(bytes: Uint8Array): { n: number; answer: Answer } {
  const decoder = createDecoder(bytes);
  const [n, owner] = [readVarUint(decoder), readVarString(decoder)];
  if (!hasContent(decoder)) return { n, answer: { owner } };
  return { n, answer: { owner, position: { loading: readVarString(decoder), seq: readVarUint(decoder), access: readVarUint(decoder) } } };
}

export class Questions {
  readonly #options: QuestionOptions;
  /** By number. */
  readonly #open = new Map<number, (answer: Answer | undefined) => void>();
  #count = 0;
  #me = '';
  #hearsAll = false;

  constructor(options: QuestionOptions) {
    this.#options = options;
  }

  /** From now on this process has this id. */
  async become(process: string): Promise<void> {
    this.#me = process;
    const { bus } = this.#options;
    await bus.subscribe(answersTo(process), (bytes) => {
      const { n, answer } = decodeAnswer(bytes);
      this.#open.get(n)?.(answer);
    });
    await bus.subscribe(questionsTo(process), (bytes) => void this.#answer(bytes));
    if (this.#hearsAll) return;
    this.#hearsAll = true;
    await bus.subscribe(toAll, (bytes) => void this.#answer(bytes));
  }

  /** The process that says it owns the meeting; undefined where none does in time. */
  async ownerOf(meeting: string): Promise<string | undefined> {
    return (await this.#ask(toAll, meeting))?.owner;
  }

  /** How far the meeting has come at its owner; undefined where it does not say. */
  async positionAt(owner: string, meeting: string): Promise<Position | undefined> {
    return (await this.#ask(questionsTo(owner), meeting))?.position;
  }

  #ask(subject: string, meeting: string): Promise<Answer | undefined> {
    if (this.#options.bus.isAway || this.#open.size >= mostOpen) return Promise.resolve(undefined);
    this.#count += 1;
    const n = this.#count;
    return new Promise((resolve) => {
      const end = (answer: Answer | undefined): void => {
        clearTimeout(timer);
        this.#open.delete(n);
        resolve(answer);
      };
      const timer = setTimeout(() => end(undefined), this.#options.patience ?? patienceMs);
      this.#open.set(n, end);
      this.#options.bus.publish(subject, encodeQuestion(n, meeting, this.#me));
    });
  }

  async #answer(bytes: Uint8Array): Promise<void> {
    const { isMine, positionOf, bus } = this.#options;
    const { n, meeting, asker } = decodeQuestion(bytes);
    if (asker === this.#me || !isMine(meeting)) return;
    const position = await positionOf(meeting).catch(() => undefined);
    bus.publish(answersTo(asker), encodeAnswer(n, { owner: this.#me, ...(position && { position }) }));
  }
}
