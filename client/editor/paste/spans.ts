// Runs of text with marks: cut, joined, trimmed.
import type { Span } from '../../../shared/minutes/minutes.ts';

export type Spans = readonly Span[];

export const textOf = (spans: Spans): string => spans.map(({ text }) => text).join('');

/** Nothing that can be seen. */
export const isBlank = (spans: Spans): boolean => /^[\s\u200B\uFEFF]*$/.test(textOf(spans));

const sameMarks = (a: Span, b: Span): boolean =>
  a.strong === b.strong && a.em === b.em && a.link === b.link && a.reference === b.reference && a.footnote === undefined && b.footnote === undefined;

/** Without empty runs, and with neighbours of the same marks as one. */
export function tidy(spans: Spans): Span[] {
  const made: Span[] = [];
  for (const span of spans) {
    const last = made.at(-1);
    if (span.text === '') continue;
    if (last && sameMarks(last, span)) made[made.length - 1] = { ...last, text: last.text + span.text };
    else made.push(span);
  }
  return made;
}

export function slice(spans: Spans, from: number, to = Number.POSITIVE_INFINITY): Span[] {
  let at = 0;
  const made = spans.map((span) => {
    const start = at;
    at += span.text.length;
    return { ...span, text: span.text.slice(Math.max(0, from - start), Math.max(0, to - start)) };
  });
  return tidy(made);
}

/** Without the white space at its ends. */
export function trim(spans: Spans): Span[] {
  const text = textOf(spans);
  return slice(spans, text.length - text.trimStart().length, text.trimEnd().length);
}

/** Cut at each line break, which goes. */
export function linesOf(spans: Spans): Span[][] {
  const lines: Span[][] = [];
  let start = 0;
  for (const line of textOf(spans).split('\n')) {
    lines.push(slice(spans, start, start + line.length));
    start += line.length + 1;
  }
  return lines;
}

export function join(parts: readonly Spans[], between: string): Span[] {
  return tidy(parts.flatMap((part, index) => (index > 0 ? [{ text: between }, ...part] : part)));
}

/** Each run's words changed, its marks kept. */
export const mapText = (spans: Spans, change: (text: string) => string): Span[] => tidy(spans.map((span) => ({ ...span, text: change(span.text) })));
