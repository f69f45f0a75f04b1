// The kind and level of a pasted paragraph in a list: from its element, or from Word's style.
import { type BlockKind, deepestIndent } from '../../../shared/minutes/minutes.ts';
import { type PastedStyles, styleOf } from './style.ts';
import { type Branch, branchesOf, rewrite, wordsOf } from './tree.ts';

export interface Listed {
  kind: BlockKind & ('bullet' | 'lettered');
  indent: number;
}

const clamp = (level: number): number => Math.min(Math.max(level - 1, 0), deepestIndent);

const isMarker = (node: Branch): boolean => node.attrs.style !== undefined && /mso-list:\s*ignore/i.test(node.attrs.style);

/** Numbers, and letters with a point or a bracket, count; anything else is a bullet. */
export const countsBy = (marker: string): boolean => /\d/.test(marker) || /^\W?\p{L}{1,6}[.)\]、：-]/u.test(marker) || /^[（(]\p{L}{1,6}[)）]/u.test(marker);

export interface WordList {
  listed: Listed;
  marker: string;
  /** The paragraph without its mark. */
  rest: Branch;
}

const paragraphs = /^(?:p|li|h[1-6])$/;

/** A paragraph that Word, or Outlook, has in a list. */
export function wordList(node: Branch, sheet: PastedStyles): WordList | undefined {
  if (!paragraphs.test(node.name)) return undefined;
  const style = styleOf(node, sheet, 'mso-list');
  const marked = [...branchesOf(node)].find(isMarker);
  if (!marked && !/\blevel\d/i.test(style ?? '')) return undefined;
  if (/^none\b/i.test(style ?? '')) return undefined;
  const level = Number(/\blevel(\d+)/i.exec(style ?? '')?.[1] ?? 1);
  const marker = marked
    ? wordsOf(marked)
        .replace(/[\s\u00A0]+/g, ' ')
        .trim()
    : '';
  const rest = rewrite(node, (inner) => (isMarker(inner) ? [] : undefined));
  return { listed: { kind: countsBy(marker) ? 'lettered' : 'bullet', indent: clamp(level) }, marker, rest };
}

const bulletStyles = /^(?:disc|circle|square|none|["'])/i;

/** The kind of an item by how it says it is marked, else by its list. */
export function itemKind(item: Branch, list: Branch | undefined, sheet: PastedStyles): Listed['kind'] {
  const style = styleOf(item, sheet, 'list-style-type') ?? (list && styleOf(list, sheet, 'list-style-type'));
  const ordered = list?.name === 'ol';
  if (style !== undefined && !/^none/i.test(style)) return bulletStyles.test(style) ? 'bullet' : 'lettered';
  const type = item.attrs.type ?? list?.attrs.type;
  if (type !== undefined && bulletStyles.test(type)) return 'bullet';
  return ordered ? 'lettered' : 'bullet';
}

/** How deep an item is: by the lists around it, or by the level that its program gives it. */
export function itemIndent(item: Branch, depth: number, sheet: PastedStyles): number {
  const level = Number(item.attrs['aria-level'] ?? item.attrs['data-aria-level'] ?? /\blevel(\d+)/i.exec(styleOf(item, sheet, 'mso-list') ?? '')?.[1] ?? 1);
  return clamp(Math.max(depth, Number.isFinite(level) ? level : 1));
}
