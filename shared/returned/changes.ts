// The changes in a report that comes back from Word, as comments that somebody may take.
import type { Steps } from '../kit/word-diff.ts';
import { stepsOfComparison } from '../projections/changes.ts';
import { existing } from './existed.ts';
import { inOrder, Matching } from './match.ts';
import type { BaseParagraph, FileParagraph, Returned } from './model.ts';
import { type AcceptedParagraph, authorsOf, finalText, originalText, standing } from './views.ts';
import { onto, worded } from './wording.ts';

export interface Comparing {
  /** The person who saved the file, and made the changes that it does not track. */
  savedBy: string;
  /** As in the marks of the file. */
  hash(text: string): string;
  /** The present words of a block of the report, and its paragraph; undefined where it is gone. */
  now(blockId: string): { number: number; text: string } | undefined;
  steps?: Steps;
}

type ReturnedPlace = Pick<Returned, 'blockId' | 'paragraph'>;

class Comparison {
  readonly #file: AcceptedParagraph[];
  readonly #base: readonly BaseParagraph[];
  readonly #with: Comparing;
  readonly #matched: Matching;
  readonly #found: { place: number; returned: Returned }[] = [];

  constructor(file: readonly FileParagraph[], base: readonly BaseParagraph[], comparing: Comparing) {
    this.#base = base;
    this.#with = comparing;
    this.#file = standing(file);
    this.#matched = new Matching(this.#file, base, comparing.steps ?? { left: stepsOfComparison });
  }

  /** Whether any paragraph of the file is of the report. */
  get known(): boolean {
    return [...this.#matched.claims.values()].some((place) => this.#base[place]?.blockId !== undefined);
  }

  changes(): Returned[] {
    this.#ofKnown();
    this.#ofMissing();
    this.#ofAdded();
    this.#ofMoved();
    return this.#found.sort((one, other) => one.place - other.place).map(({ returned }) => returned);
  }

  /** Where something is said that is of no paragraph itself: at the one before it, else at the first. */
  #at(place: number): ReturnedPlace | undefined {
    const ids = [...this.#base.slice(0, place + 1).reverse(), ...this.#base.slice(place + 1)];
    for (const { blockId } of ids) {
      const now = blockId === undefined ? undefined : this.#with.now(blockId);
      if (blockId !== undefined && now) return { blockId, paragraph: now.number };
    }
    return undefined;
  }

  #add(place: number, returned: Omit<Returned, 'blockId' | 'paragraph'>): void {
    const at = this.#at(place);
    if (at) this.#found.push({ place, returned: { ...at, ...returned } });
  }

  #ofKnown(): void {
    for (const [at, place] of this.#matched.claims) {
      const [paragraph, base] = [this.#file[at], this.#base[place]];
      if (!paragraph || !base || base.silent) continue;
      for (const { name, text } of paragraph.said) this.#add(place, { kind: 'said', name, after: text });
      const split = [...this.#matched.split].filter(([, of]) => of === place).map(([part]) => part);
      const joined = [...this.#matched.joined].filter(([, into]) => into === place).map(([from]) => from);
      for (const from of joined) this.#add(from, { kind: 'joined', name: this.#nameOf(paragraph), other: base.number, after: paragraph.text });
      if (split.length > 0) this.#ofSplit(place, [at, ...split]);
      else if (joined.length === 0) this.#ofWords(place, base, paragraph);
      this.#ofNotes(place, base, paragraph, split.length + joined.length > 0);
    }
  }

  #nameOf({ pieces, endNew, endGone }: AcceptedParagraph): string {
    return authorsOf(pieces)[0] ?? endNew ?? endGone ?? this.#with.savedBy;
  }

  #ofSplit(place: number, ats: number[]): void {
    const parts = ats.sort((one, other) => one - other).flatMap((at) => this.#file[at] ?? []);
    const name = parts.map((part) => this.#nameOf(part)).find((each) => each !== this.#with.savedBy) ?? this.#with.savedBy;
    this.#add(place, { kind: 'split', name, parts: parts.map(({ text }) => text) });
    for (const { said } of parts.slice(1)) for (const each of said) this.#add(place, { kind: 'said', name: each.name, after: each.text });
  }

  #ofWords(place: number, base: BaseParagraph, { pieces, marks, text: final }: AcceptedParagraph): void {
    const { savedBy, hash } = this.#with;
    if (base.blockId === undefined) {
      if (final !== base.text) this.#add(place, { kind: 'heading', name: authorsOf(pieces)[0] ?? savedBy, before: base.text, after: final });
      return;
    }
    const now = this.#with.now(base.blockId);
    const found = worded(pieces, marks, base, savedBy, hash);
    if (!now || !found) return;
    for (const { name, text, tail } of found.wanted) {
      const stale = found.stale ? { stale: true as const } : {};
      const after = onto(now.text, found.text, text);
      if (text !== found.text && after !== now.text) this.#add(place, { kind: 'changed', name, before: now.text, after, ...stale });
      if (tail !== found.tail) this.#add(place, { kind: 'tail', name, before: found.tail, after: tail });
    }
  }

  #ofNotes(place: number, base: BaseParagraph, { notes, pieces }: AcceptedParagraph, apart: boolean): void {
    const texts = notes.map(finalText);
    if (apart || (texts.length === base.notes.length && texts.every((text, index) => text === base.notes[index]))) return;
    const name = notes.flatMap(authorsOf)[0] ?? authorsOf(pieces)[0] ?? this.#with.savedBy;
    this.#add(place, { kind: 'note', name, before: base.notes.join('\n'), after: texts.join('\n') });
  }

  #ofMissing(): void {
    const { claims, joined } = this.#matched;
    const existed = existing(
      this.#base,
      this.#file.flatMap(({ marks }) => marks),
    );
    const there = new Set([...claims.values(), ...joined.keys()]);
    for (const [place, base] of this.#base.entries()) {
      if (there.has(place) || base.silent || !existed(place)) continue;
      const emptied = this.#file.find(
        (part) => part.emptied && (part.marks.some(({ block }) => block === base.block) || originalText(part.pieces) === base.text + base.tail),
      );
      const name = (emptied && authorsOf(emptied.pieces)[0]) ?? this.#with.savedBy;
      if (base.blockId === undefined) this.#add(place, { kind: 'heading', name, before: base.text, after: '' });
      else if (this.#with.now(base.blockId)) this.#add(place, { kind: 'deleted', name, before: base.text });
    }
  }

  #ofAdded(): void {
    const { claims, split } = this.#matched;
    let place = -1;
    for (const [at, paragraph] of this.#file.entries()) {
      place = claims.get(at) ?? place;
      if (this.#base[place]?.last) return;
      if (claims.has(at) || split.has(at) || paragraph.text === '' || place < 0) continue;
      this.#add(place, { kind: 'added', name: this.#nameOf(paragraph), after: paragraph.text });
    }
  }

  #ofMoved(): void {
    const places = [...this.#matched.claims].sort(([one], [other]) => one - other).map(([, place]) => place);
    const kept = inOrder(places);
    for (const [index, place] of places.entries()) {
      const base = this.#base[place];
      if (kept.has(place) || !base || base.silent || base.blockId === undefined) continue;
      const before = this.#base[places[index - 1] ?? -1];
      const at = [...this.#matched.claims].find(([, of]) => of === place)?.[0] ?? -1;
      const part = this.#file[at];
      this.#add(place, { kind: 'moved', name: part ? this.#nameOf(part) : this.#with.savedBy, other: before?.number ?? 0 });
    }
  }
}

/** Undefined where the file has no paragraph of the report. */
export function returnedChanges(file: readonly FileParagraph[], base: readonly BaseParagraph[], comparing: Comparing): Returned[] | undefined {
  const comparison = new Comparison(file, base, comparing);
  return comparison.known ? comparison.changes() : undefined;
}
