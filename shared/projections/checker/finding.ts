import type { Check } from '../../codes/checks.ts';

export interface Finding {
  check: Check;
  /** Of the paragraph; absent where it is of the meeting or of an item without text. */
  paragraph?: number;
  /** The block it is in, a subparagraph's own too. */
  blockId?: string;
  /** The words it is about, or the item's title. */
  excerpt?: string;
}
