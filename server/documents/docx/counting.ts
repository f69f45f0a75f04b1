// The letters of a list that Word reaches by counting.
import type { Subparagraph } from '../../../shared/projections/report-model.ts';

type CountedItem = Pick<Subparagraph, 'style' | 'degree'>;

export interface Counted {
  /** From 1: a list of each degree begins again after anything of a lower degree. */
  count: number;
  /** The lists of a paragraph, numbered as they begin. */
  list: number;
}

/** Where a lettered block comes in its list; undefined for a bullet, which has no place but ends the deeper lists. */
export function countedIn(blocks: readonly CountedItem[]): (Counted | undefined)[] {
  const open: (Counted | undefined)[] = [];
  let lists = 0;
  return blocks.map(({ style, degree }) => {
    open.length = Math.min(open.length, degree + 1);
    if (style === 'bullet') return undefined;
    const before = open[degree] ?? { count: 0, list: lists++ };
    open[degree] = { count: before.count + 1, list: before.list };
    return open[degree];
  });
}

/** Whether Word gives these blocks the same numbers when letters are the levels of one list and bullets are in another: it ignores bullets, and counts a level that was left out. */
export function countsAsOneList(blocks: readonly CountedItem[]): boolean {
  const counted = countedIn(blocks);
  const lettered = blocks.flatMap((block, index) => (block.style === 'lettered' ? [{ block, count: counted[index]?.count }] : []));
  const alone = countedIn(lettered.map(({ block }) => block));
  return lettered.every(({ block, count }, index) => count === alone[index]?.count && block.degree <= (lettered[index - 1]?.block.degree ?? -1) + 1);
}
