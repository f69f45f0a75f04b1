// Marks of Markdown in plain text.

import type { Span, SpanMarks } from '../../../shared/minutes/minutes.ts';
import { linkTo } from './address.ts';
import { tidy } from './spans.ts';

const signs = [
  /^ {0,3}#{1,6} \S/m,
  /\]\((?:https?:\/\/|mailto:)[^\s)]+\)/i,
  /^ {0,3}(?:```|~~~)/m,
  /(?:^|\s)\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/m,
  /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/m,
];

export const isMarkdown = (text: string): boolean => signs.some((sign) => sign.test(text));

export const isTableRule = (line: string): boolean => /-{2,}/.test(line) && /\|/.test(line) && /^[\s|:-]+$/.test(line);
export const isTableRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
export const isFence = (line: string): boolean => /^ {0,3}(?:```|~~~)/.test(line);
export const isRule = (line: string): boolean => /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line);

export function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

// Each form with the part of it that is text; text before a form is kept as it is.
const code = /`+([^`\n]+)`+/;
const image = /!\[([^\]\n]*)\]\((?:[^()\s]|\([^()\s]*\))+(?:\s+"[^"\n]*")?\)/;
const link = /\[([^\]\n]+)\]\(<?((?:[^()\s<>]|\([^()\s]*\))+)>?(?:\s+"[^"\n]*")?\)/;
const bare = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/;
const both = /(?<![*\w])\*\*\*(\S(?:[^*\n]*\S)?)\*\*\*/;
const strong = /\*\*(\S(?:[^\n]*?\S)?)\*\*(?!\*)|(?<![\p{L}\p{N}_])__(\S(?:[^\n]*?\S)?)__(?![\p{L}\p{N}_])/u;
const em = /(?<![\p{L}\p{N}*])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_([^\s_](?:[^\n]*?[^\s_])?)_(?![\p{L}\p{N}_])/u;
const struck = /~~(\S(?:[^\n]*?\S)?)~~/;
const escaped = /\\([\\`*_{}[\]()#+\-.!|>~])/;

interface MarkdownForm {
  pattern: RegExp;
  marks: (match: RegExpExecArray) => SpanMarks | undefined;
  plain?: boolean;
}
const linked = (address: string | undefined): SpanMarks | undefined => {
  const href = linkTo(address);
  return href === undefined ? undefined : { link: href };
};
const forms: readonly MarkdownForm[] = [
  { pattern: escaped, marks: () => ({}), plain: true },
  { pattern: code, marks: () => ({}), plain: true },
  { pattern: image, marks: () => ({}), plain: true },
  { pattern: link, marks: ([, , address]) => linked(address) ?? {} },
  { pattern: bare, marks: ([, address]) => linked(address), plain: true },
  { pattern: both, marks: () => ({ strong: true, em: true }) },
  { pattern: strong, marks: () => ({ strong: true }) },
  { pattern: em, marks: () => ({ em: true }) },
  { pattern: struck, marks: () => ({}) },
];

/** The words of a line with its marks. */
export function inline(text: string, marks: SpanMarks = {}): Span[] {
  const spans: Span[] = [];
  let rest = text;
  while (rest !== '') {
    let first: { match: RegExpExecArray; form: MarkdownForm; own: SpanMarks } | undefined;
    for (const form of forms) {
      const match = form.pattern.exec(rest);
      const own = match && form.marks(match);
      if (match && own && (!first || match.index < first.match.index)) first = { match, form, own };
    }
    if (!first) break;
    const { match, form, own } = first;
    const inner = match.slice(1).find((part) => part !== undefined) ?? '';
    const all = { ...marks, ...own };
    spans.push({ ...marks, text: rest.slice(0, match.index) }, ...(form.plain ? [{ ...all, text: inner }] : inline(inner, all)));
    rest = rest.slice(match.index + match[0].length);
  }
  return tidy([...spans, { ...marks, text: rest }]);
}
