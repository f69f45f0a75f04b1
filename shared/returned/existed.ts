// The paragraphs of a draft that existed when a file was made of it: a paragraph written since was not taken out of the file.
import type { BaseParagraph, Mark } from './model.ts';

/** Says of a place in the report whether it was in the file, by the marks that the file has. */
export function existing(base: readonly BaseParagraph[], marks: readonly Mark[]): (place: number) => boolean {
  const known = new Map(marks.map((mark) => [mark.block, mark]));
  const places = [...base.keys()].filter((place) => base[place]?.block !== undefined);
  const blockAt = (nth: number): string => base[places[nth] ?? -1]?.block ?? '';
  const nthOf = new Map(places.map((_, nth) => [blockAt(nth), nth]));
  const gone = new Set<number>();
  for (let from = 0; from < places.length; from++) {
    if (known.has(blockAt(from))) continue;
    let until = from;
    while (until < places.length && !known.has(blockAt(until))) until++;
    const first = nthOf.get(known.get(blockAt(from - 1))?.after ?? '') ?? (from === 0 ? 0 : isLast(known.get(blockAt(from - 1))) ? until : from);
    const last = nthOf.get(known.get(blockAt(until))?.before ?? '') ?? (isFirst(known.get(blockAt(until))) ? from - 1 : until - 1);
    for (let nth = from; nth < until; nth++) if (nth < first || nth > last) gone.add(places[nth] ?? -1);
    from = until;
  }
  return (place) => !gone.has(place);
}

const nobody = /^0+$/;
const isLast = (mark: Mark | undefined): boolean => mark !== undefined && nobody.test(mark.after);
const isFirst = (mark: Mark | undefined): boolean => mark !== undefined && nobody.test(mark.before);
