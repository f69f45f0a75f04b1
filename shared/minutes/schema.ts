// The text's schema for the editor: one flat node, so that whatever one person changes about a block, what another types in it stays.
import { type Attrs, type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { safeLink } from '../kit/safe-link.ts';
import { type BlockKind, blockKinds, deepestIndent } from './minutes.ts';

const depthOf = (element: HTMLElement): number => {
  let depth = -1;
  for (let at: HTMLElement | null = element; at; at = at.parentElement) if (at.localName === 'ul' || at.localName === 'ol') depth += 1;
  return Math.min(Math.max(depth, 0), deepestIndent);
};

const listItem = (element: HTMLElement): Attrs => ({ kind: element.closest('ul, ol')?.localName === 'ol' ? 'lettered' : 'bullet', indent: depthOf(element) });

function ownBlock(element: HTMLElement): Attrs | false {
  const kind = element.dataset.kind as BlockKind;
  if (!blockKinds.includes(kind)) return false;
  const indent = Math.min(Math.max(Number(element.dataset.indent) || 0, 0), deepestIndent);
  return { kind, indent, owner: element.dataset.owner ?? null, due: element.dataset.due ?? null };
}

/** Another program may have written an object that cannot become a text. */
const wordOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const block: NodeSpec = {
  content: 'text*',
  group: 'block',
  attrs: { kind: { default: 'paragraph' }, indent: { default: 0 }, id: { default: null }, owner: { default: null }, due: { default: null } },
  whitespace: 'pre',
  parseDOM: [
    { tag: '[data-kind]', getAttrs: ownBlock, preserveWhitespace: 'full' },
    { tag: 'li', getAttrs: listItem },
    { tag: 'h1, h2, h3, h4, h5, h6', attrs: { kind: 'heading' } },
    { tag: 'p, div, blockquote, pre, td, th, dt, dd', attrs: { kind: 'paragraph' } },
  ],
  toDOM: ({ attrs }): DOMOutputSpec => {
    const { kind, indent, owner, due } = attrs;
    return [
      kind === 'heading' ? 'h3' : 'p',
      {
        dir: 'auto',
        'data-kind': wordOf(kind),
        'data-indent': wordOf(indent),
        ...(owner && { 'data-owner': wordOf(owner) }),
        ...(due && { 'data-due': wordOf(due) }),
      },
      0,
    ];
  },
};

const marks: Record<string, MarkSpec> = {
  strong: {
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
      { style: 'font-weight', getAttrs: (weight) => /^(?:bold(?:er)?|[6-9]\d{2})$/.test(weight) && null },
    ],
    toDOM: () => ['strong', 0],
  },
  em: {
    parseDOM: [{ tag: 'em' }, { tag: 'i', getAttrs: (element) => element.style.fontStyle !== 'normal' && null }, { style: 'font-style=italic' }],
    toDOM: () => ['em', 0],
  },
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = safeLink(element.getAttribute('href'));
          return href === undefined ? false : { href };
        },
      },
    ],
    toDOM: ({ attrs }) => ['a', { href: safeLink(attrs.href) ?? '', rel: 'noopener noreferrer', target: '_blank' }, 0],
  },
  reference: {
    attrs: { id: {} },
    inclusive: false,
    parseDOM: [{ tag: '[data-reference]', getAttrs: (element) => ({ id: element.dataset.reference }) }],
    toDOM: ({ attrs }) => ['span', { 'data-reference': wordOf(attrs.id) }, 0],
  },
  footnote: {
    attrs: { id: {} },
    inclusive: false,
    parseDOM: [{ tag: '[data-footnote]', getAttrs: (element) => ({ id: element.dataset.footnote }) }],
    toDOM: ({ attrs }) => ['sup', { 'data-footnote': wordOf(attrs.id) }, 0],
  },
};

export const schema = new Schema({ nodes: { doc: { content: 'block*' }, block, text: { group: 'inline' } }, marks });
