// The writer and time of each character of the minutes, from the rows of the log. The first row that brings a character is the one that wrote it.
import * as Y from 'yjs';
import type { StoredRow } from '../../store/store.ts';
import { type ClockRange, over, place, uncovered } from './clock-ranges.ts';
import { movedText, shortestByChance } from './moved-text.ts';

/** One client's writing, one character per clock; anything but text is U+0000. */
export interface Written extends ClockRange {
  actor: string;
  /** When its first and its last character came to the server. */
  at: number;
  until: number;
  text: string;
}

export interface Erased extends ClockRange {
  at: number;
}

interface Taken extends ClockRange {
  client: number;
  text: string;
}

/** Writing that goes on within this many milliseconds is one stretch. */
const oneStretch = 1000;
/** Characters of what each has taken away lately, which an undo may bring back. */
const mostRecent = 4096;
const noText = '\u0000';

function textOf(struct: Y.Item | Y.GC | Y.Skip): string {
  const content = struct instanceof Y.Item ? struct.content : undefined;
  return content instanceof Y.ContentString ? content.str : noText.repeat(struct.length);
}

/** How many characters of text there are. */
const lettersOf = (parts: readonly { text: string }[]): number => parts.reduce((sum, { text }) => sum + text.replaceAll(noText, '').length, 0);

export class Writing {
  readonly #written = new Map<number, Written[]>();
  readonly #erased = new Map<number, Erased[]>();
  readonly #recent = new Map<string, Taken[]>();

  /** Takes the next row; throws where it cannot be read. */
  take({ payload, actor, at }: StoredRow): void {
    const { structs, ds } = Y.decodeUpdate(payload);
    const { taken, again } = this.#erase(ds.clients, at);
    const fresh: { client: number; stretch: Written }[] = [];
    for (const struct of structs) {
      if (struct instanceof Y.Skip) continue;
      const { client, clock } = struct.id;
      const known = this.#written.get(client) ?? [];
      const gaps = uncovered(known, clock, clock + struct.length);
      const text = gaps.length > 0 ? textOf(struct) : '';
      for (const gap of gaps) fresh.push({ client, stretch: { ...gap, actor, at, until: at, text: text.slice(gap.clock - clock, gap.end - clock) } });
    }
    for (const { client, stretch } of this.#inherit(fresh, taken, again, actor)) this.#write(client, stretch);
    this.#remember(actor, taken);
  }

  /** The writing between two clocks of a client, as far as the rows have brought it. */
  written(client: number, clock: number, end: number): Iterable<Written> {
    return over(this.#written.get(client) ?? [], clock, end);
  }

  /** The text deleted between two clocks of a client. */
  erased(client: number, clock: number, end: number): Iterable<Erased> {
    return over(this.#erased.get(client) ?? [], clock, end);
  }

  #write(client: number, stretch: Written): void {
    const known = this.#written.get(client) ?? [];
    this.#written.set(client, known);
    const last = known.at(-1);
    const goesOn = last && last.end === stretch.clock && last.actor === stretch.actor && stretch.at >= last.at && stretch.at - last.at < oneStretch;
    if (!goesOn) {
      place(known, stretch);
      return;
    }
    last.end = stretch.end;
    last.until = Math.max(last.until, stretch.until);
    last.text += stretch.text;
  }

  /** Marks what is newly deleted, and answers with the text of it; and of what others deleted before, where it is not a resync that brings all. */
  #erase(clients: ReadonlyMap<number, readonly { clock: number; len: number }[]>, at: number): { taken: Taken[]; again: Taken[] } {
    const taken: Taken[] = [];
    const again: Taken[] = [];
    let left = mostRecent;
    for (const [client, ranges] of clients) {
      const erased = this.#erased.get(client) ?? [];
      this.#erased.set(client, erased);
      for (const { clock, len } of ranges) {
        for (const known of left > 0 ? [...over(erased, clock, clock + len)] : []) {
          again.push(...this.#textBetween(client, Math.max(known.clock, clock), Math.min(known.end, clock + len)));
          left -= known.end - known.clock;
        }
        for (const gap of uncovered(erased, clock, clock + len)) {
          place(erased, { ...gap, at });
          taken.push(...this.#textBetween(client, gap.clock, gap.end));
        }
      }
    }
    return { taken, again: left > 0 ? again : [] };
  }

  #textBetween(client: number, clock: number, end: number): Taken[] {
    return [...this.written(client, clock, end)].map((part) => {
      const from = Math.max(part.clock, clock);
      const until = Math.min(part.end, end);
      return { client, clock: from, end: until, text: part.text.slice(from - part.clock, until - part.clock) };
    });
  }

  /** Attributes moved text to its first author. */
  #inherit(
    fresh: { client: number; stretch: Written }[],
    taken: readonly Taken[],
    again: readonly Taken[],
    actor: string,
  ): { client: number; stretch: Written }[] {
    const typed = lettersOf(fresh.map(({ stretch }) => stretch));
    const erased = [lettersOf(taken), lettersOf(taken) + lettersOf(again)];
    const isMove = erased.includes(typed);
    const moved = typed > 0 ? this.#from(fresh, [...taken, ...again], isMove) : fresh;
    const recent = this.#recent.get(actor) ?? [];
    return typed < shortestByChance ? moved : this.#from(moved, recent, false);
  }

  #from(fresh: { client: number; stretch: Written }[], source: readonly Taken[], exact: boolean): { client: number; stretch: Written }[] {
    if (source.length === 0) return fresh;
    const text = source.map((part) => part.text).join('');
    const used = new Uint8Array(text.length);
    for (let index = text.indexOf(noText); index !== -1; index = text.indexOf(noText, index + 1)) used[index] = 1;
    return fresh.flatMap(({ client, stretch }) => {
      const pieces: { client: number; stretch: Written }[] = [];
      let at = 0;
      const keep = (end: number): void => {
        if (end > at) pieces.push({ client, stretch: { ...stretch, clock: stretch.clock + at, end: stretch.clock + end, text: stretch.text.slice(at, end) } });
        at = end;
      };
      for (const part of movedText(stretch.text, text, used, exact)) {
        keep(part.at);
        for (const old of this.#origins(source, part.from, part.from + part.length)) {
          const length = old.end - old.clock;
          // Written then, and here since now.
          pieces.push({ client, stretch: { ...old, clock: stretch.clock + at, end: stretch.clock + at + length, until: stretch.until } });
          at += length;
        }
      }
      keep(stretch.text.length);
      return pieces;
    });
  }

  /** The writing behind a part of the joined text of what was taken away. */
  *#origins(source: readonly Taken[], from: number, end: number): Generator<Written> {
    let offset = 0;
    for (const { client, clock, text } of source) {
      const first = Math.max(from, offset);
      const last = Math.min(end, offset + text.length);
      if (first < last) {
        for (const part of this.written(client, clock + first - offset, clock + last - offset)) {
          const start = Math.max(part.clock, clock + first - offset);
          const stop = Math.min(part.end, clock + last - offset);
          yield { ...part, clock: start, end: stop, text: part.text.slice(start - part.clock, stop - part.clock) };
        }
      }
      offset += text.length;
    }
  }

  #remember(actor: string, taken: readonly Taken[]): void {
    const worth = taken.filter((part) => part.text.length >= shortestByChance && lettersOf([part]) > 0);
    if (worth.length === 0) return;
    const recent = [...(this.#recent.get(actor) ?? []), ...worth];
    while (lettersOf(recent) > mostRecent) recent.shift();
    this.#recent.set(actor, recent);
  }
}
