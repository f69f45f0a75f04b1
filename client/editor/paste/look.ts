// Bold, italics and links by what they mean: an element may say that it only looks so, and a style may say it for an element.
import { linkTo } from './address.ts';
import type { Look } from './runs.ts';
import { classesOf, type PastedStyles, styleOf } from './style.ts';
import type { Branch } from './tree.ts';

const strongNames = new Set(['b', 'strong']);
const emNames = new Set(['i', 'em']);
/** The style of a paragraph is no stress laid on its words. */
const paragraphs = new Set('p li h1 h2 h3 h4 h5 h6 blockquote div body ul ol dl dt dd'.split(' '));
const noSheet: PastedStyles = new Map();

function weightOf(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  const weight = value
    .replace(/!important/i, '')
    .trim()
    .toLowerCase();
  if (/^bold(?:er)?$/.test(weight)) return true;
  if (/^\d+$/.test(weight)) return Number(weight) >= 600;
  return weight === 'normal' || weight === 'lighter' ? false : undefined;
}

function slantOf(value: string | undefined): boolean | undefined {
  const slant = value?.trim().toLowerCase() ?? '';
  if (/^(?:italic|oblique)/.test(slant)) return true;
  return slant.startsWith('normal') ? false : undefined;
}

function keepsSpace(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  return /^(?:pre|break-spaces)/i.test(value);
}

export function lookOf(node: Branch, outer: Look, sheet: PastedStyles): Look {
  const rules = paragraphs.has(node.name) ? noSheet : sheet;
  const strong = weightOf(styleOf(node, rules, 'font-weight')) ?? (strongNames.has(node.name) || outer.strong);
  const em = slantOf(styleOf(node, rules, 'font-style')) ?? (emNames.has(node.name) || outer.em);
  const preformatted = node.name === 'pre' || node.name === 'textarea' || classesOf(node).includes('Apple-tab-span');
  const pre = preformatted || (keepsSpace(styleOf(node, sheet, 'white-space') ?? styleOf(node, sheet, 'white-space-collapse')) ?? outer.pre);
  const link = (node.name === 'a' ? linkTo(node.attrs.href) : undefined) ?? outer.link;
  return { strong, em, pre, ...(link !== undefined && { link }) };
}
