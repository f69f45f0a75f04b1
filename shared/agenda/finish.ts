// Items at their levels as an agenda: two levels, Any Other Business, and no more than it holds.

import { isAob } from '../meeting/agenda/aob-title.ts';
import { isBreak } from '../meeting/agenda/breaks.ts';
import type { DraftItem } from '../meeting/agenda/draft.ts';
import type { Details } from './details.ts';
import { giveLabels, type PastedLabel } from './labels.ts';
import { fits, most, type Node } from './nodes.ts';
import type { Warnings } from './warnings.ts';

/** The heading of the AOB section, while what follows may belong to it. */
interface Aob {
  node: Node;
  count: number;
  /** The item that it is itself: a heading with a number or a time. */
  item?: DraftItem | undefined;
}

export interface Day {
  title: string;
  /** The places of its items in the agenda. */
  items: number[];
}

export class Finish {
  readonly items: DraftItem[] = [];
  /** Of each item the number of its day. */
  readonly #days: number[] = [];
  readonly #warnings: Warnings;
  #parent: DraftItem | undefined;
  #aob: Aob | undefined;
  readonly #pasted = new Map<object, PastedLabel>();

  constructor(warnings: Warnings) {
    this.#warnings = warnings;
  }

  add(node: Node): void {
    if (isAob(node.recognised)) {
      this.close();
      const isItem = node.unmarked !== true && !node.heading;
      this.#aob = { node, count: 0, ...(isItem && { item: this.#push(node, { ...this.#fit(node), section: 'aob' }) }) };
      this.#parent = undefined;
    } else if (this.#aob && belongs(node, this.#aob)) this.#addToAob(node, this.#aob);
    else {
      this.close();
      if (node.level > 0 && this.#parent) this.#addChild(node, this.#parent);
      else this.#parent = this.#push(node, { ...this.#fit(node) });
    }
  }

  /** The days that have items, where there are several. */
  byDay(days: readonly { title: string }[]): Day[] {
    const found = days
      .map(({ title }, index) => ({ title, items: this.#days.flatMap((day, at) => (day === index + 1 ? [at] : [])) }))
      .filter(({ items }) => items.length > 0);
    return found.length > 1 ? found : [];
  }

  #addToAob(node: Node, aob: Aob): void {
    aob.count += 1;
    if (aob.item) {
      this.#addChild(node, aob.item, aob.node.level);
      return;
    }
    if (node.level > aob.node.level + 1) this.#warnings.add(node.line, 'too-deep');
    this.#push(node, { ...this.#fit(node), section: 'aob' });
  }

  /** AOB without a topic is kept as an item of its own, so that its time is kept. */
  close(): void {
    const aob = this.#aob;
    this.#aob = undefined;
    if (!aob || aob.item) return;
    const { minutes, presenter, documents } = aob.node.details;
    if (aob.count === 0 || minutes !== undefined) this.#push(aob.node, { ...this.#fit(aob.node), section: 'aob' });
    else if (presenter !== undefined || documents !== undefined) this.#warnings.add(aob.node.line, 'heading');
  }

  #addChild(node: Node, parent: DraftItem, level = 0): void {
    parent.children ??= [];
    if (parent.children.length >= most.children) {
      this.#warnings.add(node.line, 'too-many');
      return;
    }
    if (node.level > level + 1) this.#warnings.add(node.line, 'too-deep');
    const child = { ...this.#fit(node) };
    this.#pasted.set(child, node);
    parent.children.push(child);
  }

  #push(node: Node, item: DraftItem): DraftItem | undefined {
    if (this.items.length >= most.items) {
      this.#warnings.add(node.line, 'too-many');
      return undefined;
    }
    this.items.push(item);
    this.#pasted.set(item, node);
    this.#days.push(node.day);
    return item;
  }

  /** Gives the official numbers once all items are known, and warns of items that move. */
  label(): void {
    giveLabels(this.items, this.#pasted, this.#warnings);
    const last = this.items.findLastIndex(({ section }) => section !== 'aob');
    for (const item of this.items.slice(0, last + 1)) {
      const pasted = this.#pasted.get(item);
      if (pasted && item.section === 'aob' && !isAob(item.title)) this.#warnings.add(pasted.line, 'moved');
    }
  }

  /** Text longer than an item may hold is cut, and the warning holds the whole line. */
  #fit({ line, details }: Node): Details {
    if (fits(details)) return details;
    const { title, presenter, documents } = details;
    this.#warnings.add(line, 'too-long');
    const kept = documents?.filter((each) => each.url.length <= 2000).slice(0, most.documents);
    return {
      ...details,
      title: title.slice(0, most.title).trim(),
      ...(presenter !== undefined && { presenter: presenter.slice(0, most.presenter).trim() }),
      ...(kept && { documents: kept.map((each) => ({ ...each, title: each.title.slice(0, 300) })) }),
    };
  }
}

/** Whether an item belongs to the AOB section: deeper than its heading, or below a heading without a marker. */
function belongs(node: Node, { node: heading }: Aob): boolean {
  if (node.heading || node.section !== heading.section) return false;
  if (node.level > heading.level) return true;
  if (node.clock || isBreak(node.recognised)) return false;
  return heading.unmarked === true || node.unmarked === true || (node.unnumbered === true && node.details.minutes === undefined);
}
