// The hits in the minutes, in the order of the agenda: in the text of each block, then in its footnotes.
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { matchesIn } from './matches.ts';

export interface Hit {
  fragment: string;
  blockId: string;
  /** The footnote that contains it; absent in the text itself. */
  note?: string;
  from: number;
  to: number;
  text: string;
  /** The text that contains it. */
  whole: string;
  /** Its position among all texts that were searched. */
  order: number;
}

/** More are not counted. */
export const mostHits = 5000;

/** Looks through fragments, in this order. */
export function hitsIn({ fragments, notes }: Minutes, names: readonly string[], words: string, exact: boolean): Hit[] {
  const hits: Hit[] = [];
  let order = 0;
  const look = (whole: string, where: { fragment: string; blockId: string; note?: string }): void => {
    order += 1;
    for (const { from, to } of matchesIn(whole, words, exact)) hits.push({ ...where, from, to, text: whole.slice(from, to), whole, order });
  };
  for (const fragment of names) {
    for (const { id, spans } of fragments[fragment] ?? []) {
      look(spans.map(({ text }) => text).join(''), { fragment, blockId: id });
      for (const { footnote } of spans) if (footnote !== undefined) look(notes[footnote] ?? '', { fragment, blockId: id, note: footnote });
      if (hits.length >= mostHits) return hits.slice(0, mostHits);
    }
  }
  return hits;
}

/** The first hit at a place or after it; the first of all where none comes after. */
export function hitFrom(hits: readonly Hit[], place: Pick<Hit, 'order' | 'from'>): number {
  return Math.max(
    0,
    hits.findIndex(({ order, from }) => order > place.order || (order === place.order && from >= place.from)),
  );
}

const around = 24;

/** A hit with some words before and after it. */
export function inContext({ whole, from, to }: Hit): string {
  const start = Math.max(0, from - around);
  const end = Math.min(whole.length, to + around);
  return `${start > 0 ? '…' : ''}${whole.slice(start, end)}${end < whole.length ? '…' : ''}`;
}
