// Items as they are found, put where they belong: first level, child, or AOB. Nothing is left out without a warning.
import type { DraftItem } from '../meeting/commands.ts';
import type { Details } from './details.ts';
import type { Line } from './lines.ts';
import type { MarkerKind } from './marker.ts';

export const warningReasons = ['heading', 'not-understood', 'too-deep', 'too-many', 'too-long', 'no-title'] as const;
export type WarningReason = (typeof warningReasons)[number];

export interface Warning {
  /** From 1. */
  line: number;
  /** As it was pasted. */
  text: string;
  reason: WarningReason;
}

const most = { items: 100, children: 40, title: 300, presenter: 200, documents: 20 };

interface Placed {
  item: DraftItem;
  indent: number;
  /** Its first child's. */
  childIndent?: number;
  kind: MarkerKind | 'none';
}

function fits({ title, presenter, documents }: Details): boolean {
  return (
    title.length <= most.title &&
    (presenter?.length ?? 0) <= most.presenter &&
    (documents?.length ?? 0) <= most.documents &&
    !documents?.some((each) => each.title.length > 300 || each.url.length > 2000)
  );
}

export class Outline {
  readonly items: DraftItem[] = [];
  readonly warnings: Warning[] = [];
  #parent: Placed | undefined;
  #last: { item: DraftItem; line: Line } | undefined;
  #aob: { details: Details; kind: Placed['kind']; indent: number; line: Line; count: number; marked: boolean } | undefined;

  warn(line: Line, reason: WarningReason): void {
    this.warnings.push({ line: line.number, text: line.raw, reason });
  }

  get last(): { item: DraftItem; line: Line } | undefined {
    return this.#last;
  }

  get inAob(): boolean {
    return this.#aob !== undefined;
  }

  /** Whether the AOB section's items are told by their markers. */
  get aobHasMarked(): boolean {
    return this.#aob?.marked ?? false;
  }

  /** What follows belongs to none of the items so far. */
  leave(): void {
    this.#last = undefined;
    if (this.#aob) this.#aob.marked = true;
  }

  /** A heading of the AOB section: what follows is AOB, until an item of the same kind and depth. */
  openAob(line: Line, kind: Placed['kind'], details: Details): void {
    this.closeAob();
    this.#aob = { details, kind, indent: line.indent, line, count: 0, marked: false };
    this.#parent = undefined;
    this.#last = undefined;
  }

  /** AOB that names nothing is kept as an item of its own, so that its time is. */
  closeAob(): void {
    const aob = this.#aob;
    this.#aob = undefined;
    if (!aob) return;
    const { minutes, presenter, documents } = aob.details;
    if (aob.count === 0 || minutes !== undefined) this.#push({ ...this.#fit(aob.line, aob.details), section: 'aob' }, aob.line);
    else if (presenter !== undefined || documents !== undefined) this.warn(aob.line, 'heading');
  }

  /** Whether an item with this marker is one of the AOB section's. */
  belongsToAob(line: Line, kind: Placed['kind'], depth: number): boolean {
    const aob = this.#aob;
    if (!aob) return false;
    if (aob.kind === 'heading') return kind !== 'heading';
    if (kind === aob.kind && kind !== 'none' && depth <= 1 && line.indent <= aob.indent) return false;
    return kind !== 'heading' && (kind !== 'number' || depth > 1 || aob.kind === 'none' || line.indent > aob.indent);
  }

  /** Answers false, with a warning, where there is no title or no room. */
  add(line: Line, kind: Placed['kind'], depth: number, details: Details): boolean {
    this.#last = undefined;
    const fitted = this.#fit(line, details);
    if (fitted.title === '') {
      this.warn(line, 'no-title');
      return false;
    }
    if (this.#aob && this.belongsToAob(line, kind, depth)) {
      this.#aob.count += 1;
      this.#aob.marked ||= kind !== 'none';
      return this.#push({ ...fitted, section: 'aob' }, line);
    }
    this.closeAob();
    if (this.#parent && this.#isChild(line, kind, depth, this.#parent)) return this.#addChild(line, depth, fitted, this.#parent);
    const placed = this.#push(fitted, line);
    if (placed) this.#parent = { item: fitted, indent: line.indent, kind };
    return placed;
  }

  #isChild(line: Line, kind: Placed['kind'], depth: number, parent: Placed): boolean {
    if (depth > 1) return true;
    if (kind === 'heading') return false;
    if (line.indent >= parent.indent + 2) return true;
    if (kind === parent.kind) return false;
    if (kind === 'number') return parent.kind === 'heading';
    return kind !== 'none' || parent.kind === 'heading';
  }

  #addChild(line: Line, depth: number, details: Details, parent: Placed): boolean {
    parent.item.children ??= [];
    parent.childIndent ??= line.indent;
    const { children } = parent.item;
    if (children.length >= most.children) {
      this.warn(line, 'too-many');
      return false;
    }
    if (depth > 2 || (depth < 2 && line.indent >= parent.childIndent + 2)) this.warn(line, 'too-deep');
    const child: DraftItem = { ...details };
    children.push(child);
    this.#last = { item: child, line };
    return true;
  }

  #push(item: DraftItem, line: Line): boolean {
    if (this.items.length >= most.items) {
      this.warn(line, 'too-many');
      return false;
    }
    this.items.push(item);
    this.#last = { item, line };
    return true;
  }

  /** What is longer than an item may hold is cut, and the whole line stands in the warning. */
  #fit(line: Line, details: Details): Details {
    if (fits(details)) return details;
    const { title, presenter, documents } = details;
    this.warn(line, 'too-long');
    const kept = documents?.filter((each) => each.url.length <= 2000).slice(0, most.documents);
    return {
      ...details,
      title: title.slice(0, most.title).trim(),
      ...(presenter !== undefined && { presenter: presenter.slice(0, most.presenter).trim() }),
      ...(kept && { documents: kept.map((each) => ({ ...each, title: each.title.slice(0, 300) })) }),
    };
  }

  /** Reads the last item anew. Answers false where there is no such item or no room. */
  replace(details: Details): boolean {
    const item = this.#last?.item;
    if (!item || details.title === '' || !fits(details)) return false;
    Object.assign(item, details);
    return true;
  }

  /** Adds to the last item what a line below it says. Answers false where there is no such item, no room, or it is said already. */
  extend(more: Partial<Details>): boolean {
    const item = this.#last?.item;
    if (!item) return false;
    if ((more.minutes !== undefined && item.minutes !== undefined) || (more.presenter !== undefined && item.presenter !== undefined)) return false;
    const { title, documents } = more;
    const extended: Details = {
      ...item,
      ...more,
      title: title === undefined ? item.title : `${item.title} ${title}`,
      ...(documents && { documents: [...(item.documents ?? []), ...documents] }),
    };
    if (!fits(extended)) return false;
    Object.assign(item, extended);
    return true;
  }
}
