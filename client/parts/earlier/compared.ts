// The differences between earlier minutes and the present ones, by fragment.
import type { Block, Minutes } from '../../../shared/minutes/minutes.ts';

export interface Compared {
  fragment: string;
  /** All of the fragment as it was. */
  before: Block[];
  now: Block[];
  /** Those of `before` that are gone or say something else now. */
  changed: Block[];
}

export const textOf = ({ spans }: Block): string => spans.map(({ text, footnote }) => (footnote === undefined ? text : '')).join('');

/** The fragments that differ, in the order of the earlier minutes. Blocks that came since are not among them. */
export function compared(then: Minutes, now: Minutes): Compared[] {
  return Object.entries(then.fragments).flatMap(([fragment, before]) => {
    const after = now.fragments[fragment] ?? [];
    const said = new Map(after.map((block) => [block.id, textOf(block)]));
    const changed = before.filter((block) => textOf(block).trim() !== '' && said.get(block.id) !== textOf(block));
    return changed.length > 0 ? [{ fragment, before, now: after, changed }] : [];
  });
}
