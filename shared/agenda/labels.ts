// The official numbers of a pasted agenda: kept as labels where they are not the plain places of the items.
import { isBreak } from '../meeting/agenda/breaks.ts';
import type { DraftItem } from '../meeting/agenda/draft.ts';
import { numbersOf } from '../projections/numbering.ts';
import type { Line } from './lines.ts';
import type { Warnings } from './warnings.ts';

/** The text before an item, and its place. */
export interface PastedLabel {
  label?: string;
  line: Line;
}

type Labelled = Pick<DraftItem, 'label' | 'title' | 'minutes' | 'children'>;

/** Markdown counts by itself: where every number is the same, none is official. */
const isOfficial = (labels: readonly (string | undefined)[]): boolean => {
  const found = labels.filter((label) => label !== undefined);
  return found.length > 0 && (found.length === 1 || new Set(found).size > 1);
};

/** "4(b)" for the "(b)" that goes on after "4(a)". */
function whole(label: string | undefined, before: string | undefined): string | undefined {
  const number = label?.startsWith('(') ? /^(\d+)\(/.exec(before ?? '')?.[1] : undefined;
  return number === undefined ? label : number + label;
}

/** A break has no number. Between numbered items neither has an item with a time; anything else takes the next one. */
function labelOf(item: Labelled, pasted: string | undefined, isNumbered: boolean): string | undefined {
  if (pasted === undefined && !isNumbered) return isBreak(item.title) ? '' : undefined;
  if (pasted === undefined) return item.minutes !== undefined || isBreak(item.title) ? '' : undefined;
  return pasted;
}

/** Whether the numbers below lettered parts go on from one part to the next: "A) 1, 2", "B) 3, 4". */
function goOn(items: readonly Labelled[], pasted: ReadonlyMap<object, PastedLabel>): boolean {
  const parts = items.filter(({ children }) => children !== undefined);
  const numbers = parts.flatMap(({ children = [] }) => children.map((child) => pasted.get(child)?.label));
  return parts.length > 1 && parts.every((part) => /^\p{L}/u.test(pasted.get(part)?.label ?? '')) && numbers.every((said, index) => said === String(index + 1));
}

export function giveLabels(items: readonly Labelled[], pasted: ReadonlyMap<object, PastedLabel>, warnings: Warnings): void {
  const raw = items.map((item) => pasted.get(item)?.label);
  const official = isOfficial(raw);
  const used = new Set<string>();
  const isCounted = goOn(items, pasted);
  let before: string | undefined;
  for (const [index, item] of items.entries()) {
    const label = whole(labelOf(item, official ? raw[index] : undefined, official), before);
    before = label ?? before;
    if (label !== undefined && (label === '' || !used.has(label))) item.label = label;
    if (label) used.add(label);
    for (const child of item.children ?? []) {
      const of = pasted.get(child)?.label;
      // A list that is counted from 1 has the plain places.
      if (of !== undefined && (isCounted || !/^\d+$/.test(of))) child.label = of;
    }
  }
  withoutPlain(items);
  const numbers = numbersOf(items);
  for (const [index, item] of items.entries()) {
    const at = pasted.get(item);
    const said = official ? raw[index] : undefined;
    if (at && said !== undefined && whole(said, numbers[index]?.own) !== numbers[index]?.own) warnings.add(at.line, 'renumbered');
  }
}

/** Takes away each label that only says the plain place. */
function withoutPlain(items: readonly Labelled[]): void {
  for (const [index, item] of items.entries()) {
    const { label } = item;
    if (label !== undefined) {
      delete item.label;
      if (numbersOf(items.slice(0, index + 1)).at(-1)?.own !== label) item.label = label;
    }
    const own = numbersOf(items.slice(0, index + 1)).at(-1)?.own ?? '';
    for (const [at, child] of (item.children ?? []).entries()) {
      const short = child.label?.startsWith(`${own}(`) ? child.label.slice(own.length) : child.label;
      if (short === undefined) continue;
      if (short === `${own}.${at + 1}`) delete child.label;
      else child.label = short;
    }
  }
}
