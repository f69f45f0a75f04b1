// A clipboard read as the page reads it, without a browser: parse5 follows the same rules as browsers do.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Pasted } from '../../client/editor/paste/pasted.ts';
import { readPasted } from '../../client/editor/paste/read.ts';
import { type Branch, branch, type Tree } from '../../client/editor/paste/tree.ts';
import type { Span } from '../../shared/minutes/minutes.ts';

function treesOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Tree[] {
  return nodes.flatMap((node): Tree[] => {
    if ('value' in node) return [node.value];
    if (!('tagName' in node)) return [];
    const children = 'content' in node ? node.content.childNodes : node.childNodes;
    return [branch(node.tagName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), treesOf(children))];
  });
}

export function parseHtml(html: string): Branch {
  const root = treesOf(parse(html).childNodes).find((node) => typeof node !== 'string');
  if (!root || typeof root === 'string') throw new Error('HTML always has a root');
  return root;
}

export const paste = (html: string | null, text = ''): Pasted => readPasted(html === null ? undefined : parseHtml(html), text);

/** A run as Markdown would write it; `[^]` is a footnote's mark. */
function marked({ text, strong, em, link, footnote }: Span): string {
  if (footnote !== undefined) return '[^]';
  const slanted = em ? `_${text}_` : text;
  const bold = strong ? `**${slanted}**` : slanted;
  return link ? `[${bold}](${link})` : bold;
}

export const outlineOf = ({ blocks }: Pick<Pasted, 'blocks'>): string[] =>
  blocks.map(({ kind, indent, spans }) => `${kind}${indent ? `+${indent}` : ''}: ${spans.map(marked).join('')}`);
