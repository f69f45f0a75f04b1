// The look of pasted elements, read from their style attributes and the style sheet beside them. The browser computes no styles for a document that is not shown.
import { type Branch, branchesOf, wordsOf } from './tree.ts';

export type Declarations = ReadonlyMap<string, string>;
/** By class: what the style sheet in the pasted document says of it, for one element's name or for all. */
export type PastedStyles = ReadonlyMap<string, readonly { name: string; declarations: Declarations }[]>;

const none: Declarations = new Map();

function declarationsOf(text: string): Declarations {
  const found = new Map<string, string>();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0) found.set(part.slice(0, colon).trim().toLowerCase(), part.slice(colon + 1).trim());
  }
  return found;
}

export const ownStyle = (node: Branch): Declarations => (node.attrs.style ? declarationsOf(node.attrs.style) : none);

/** The rules for classes in the style sheets of what was pasted. */
export function sheetOf(root: Branch): PastedStyles {
  const sheet = new Map<string, { name: string; declarations: Declarations }[]>();
  for (const node of branchesOf(root)) {
    if (node.name !== 'style') continue;
    const text = wordsOf(node).replace(/<!--|-->|\/\*.*?\*\//gs, '');
    for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors.split(',')) {
        const [, name = '', className] = /^\s*([a-z\d]*)\.([\w-]+)\s*$/i.exec(selector) ?? [];
        if (className) sheet.set(className, [...(sheet.get(className) ?? []), { name: name.toLowerCase(), declarations: declarationsOf(body) }]);
      }
    }
  }
  return sheet;
}

export function classesOf(node: Branch): readonly string[] {
  return node.attrs.class?.split(/\s+/) ?? [];
}

/** A property of an element by its own style, else by its classes. */
export function styleOf(node: Branch, sheet: PastedStyles, property: string): string | undefined {
  const own = ownStyle(node).get(property);
  if (own !== undefined) return own;
  for (const className of classesOf(node)) {
    for (const { name, declarations } of sheet.get(className) ?? []) {
      const value = name === '' || name === node.name ? declarations.get(property) : undefined;
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
