// The text of an HTML mail, line by line. Text that a client marks as quoted comes with "> ", as in plain mail.
import { entity } from '../kit/entities.ts';

export const looksLikeHtml = (text: string): boolean => /<(?:!doctype|html|body|div|p|br|table|blockquote|span|ul|ol)\b[^<>]*>/i.test(text);

/** Spaces that must not break are plain ones here: mail breaks its lines anywhere. */
function character(name: string): string {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!number) return (entity(name) ?? `&${name};`).replace('\u00A0', ' ');
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const block = /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|footer|form|h[1-6]|header|hr|html|li|ol|p|section|table|tbody|thead|tr|ul)$/;
const unseen = /^(?:head|script|style|title|template)$/;

/** Text and tags, one after the other, in time linear in the length. */
export function htmlLines(html: string): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  let hidden: string | undefined;
  /** In the cell of a table, whose paragraphs part a line only where text follows in the same cell. */
  let cell: { said: boolean; parted?: 'p' | 'div' } | undefined;
  const end = (): void => {
    const text = line.replace(/[^\S\t]+/g, ' ').trim();
    if (text !== '') lines.push('> '.repeat(Math.min(depth, 9)) + text);
    line = '';
  };
  for (const part of html.split(/(<[^<>]{0,5000}>)/)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(part);
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (hidden !== undefined) {
      if (tag?.[1] === '/' && name === hidden) hidden = undefined;
    } else if (!part.startsWith('<')) {
      if (cell && part.trim() !== '') {
        if (cell.said && cell.parted) {
          end();
          if (cell.parted === 'p') lines.push('');
        }
        cell = { said: true };
      }
      line += part.replace(/\s+/g, ' ').replace(/&(#?[a-z0-9]{1,31});/gi, (_, name: string) => character(name));
    } else if (unseen.test(name) && tag?.[1] === '') hidden = name;
    else if (name === 'br') {
      // A break on an empty line is an empty line.
      if (cell?.said && cell.parted) end();
      if (line.trim() === '') lines.push('> '.repeat(Math.min(depth, 9)).trimEnd());
      end();
    } else if (/^t[dh]$/.test(name)) {
      line += tag?.[1] === '/' ? '\t' : '';
      cell = tag?.[1] === '/' ? undefined : { said: false };
    } else if (cell && (name === 'p' || name === 'div')) cell.parted = name;
    else if (block.test(name)) {
      end();
      if (name === 'blockquote') depth = Math.max(0, depth + (tag?.[1] === '/' ? -1 : 1));
      else if (name === 'p' && tag?.[1] === '/' && lines.at(-1) !== '') lines.push('');
    } else if (!tag && !/^<[!?/]/.test(part)) line += part;
  }
  end();
  return lines.join('\n');
}
