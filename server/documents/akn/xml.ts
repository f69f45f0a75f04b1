// Elements of XML as text, with everything that people typed escaped.
import { clean } from '../../../shared/kit/clean.ts';

const escaped = (text: string): string =>
  clean(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

/** A line break is an element of its own. */
export const text = (words: string): string => escaped(words).replaceAll('\n', '<eol/>');

/** Attributes without a value are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, ...content: string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]));
  const inner = content.join('');
  return inner === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inner}</${name}>`;
}
