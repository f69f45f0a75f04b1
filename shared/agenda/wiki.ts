// Agendas in the marks of MediaWiki, as their lines in Markdown: "== Agenda ==", "'''Time'''", "** Sub-item", "[[User:Jo]]".
import { type Line, linesOf } from './lines.ts';

const heading = /^(={2,5})\s*([^=].*?)\s*\1$/;
const longest = 2000;

/** Whether the text is written for such a wiki. */
const isWiki = (lines: readonly Line[]): boolean => lines.some(({ text }) => text.length <= longest && (heading.test(text) || /'''[^']+'''/.test(text)));

function inMarkdown(text: string): string {
  const [, signs, name = ''] = heading.exec(text) ?? [];
  if (signs !== undefined) return `${'#'.repeat(signs.length)} ${name}`;
  const list = /^([*#:]{1,6})\s*(?=[^*#:\s])/.exec(text);
  const marks = list?.[1] ?? '';
  const lead = marks === '' ? '' : `${'    '.repeat(marks.length - 1)}${marks.endsWith('#') ? '1. ' : '- '}`;
  return lead + withoutMarks(text.slice(list?.[0].length ?? 0));
}

const withoutMarks = (text: string): string =>
  text
    .replace(/'''/g, '**')
    .replace(/''/g, '')
    .replace(/\[\[User:([\p{L}\d_-]{2,39})(?:\|[^\][]{1,200})?\]\]/giu, '@$1')
    .replace(/\[\[(?:[^\][|]{1,200}\|)?(?:[A-Z][a-z]{2,10}:)?([^\][|]{1,200})\]\]/g, '$1')
    .replace(/\[(https?:[^\s\][]{1,500}) ([^\][]{1,200})\]/g, '[$2]($1)');

export function withoutWiki(lines: readonly Line[]): Line[] {
  if (!isWiki(lines)) return [...lines];
  return lines.map((line) => {
    if (line.text.length > longest) return line;
    const [read] = linesOf(inMarkdown(line.written));
    return read ? { ...read, number: line.number, raw: line.raw } : line;
  });
}
