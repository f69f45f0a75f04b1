// Small minutes and the report they make, for tests of reports and renderings.
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Block, BlockKind, Minutes, Span } from '../../shared/minutes/minutes.ts';
import { MeetingInMemory } from './meeting.ts';

let ids = 0;

/** A block of a kind; its text as a string, or as spans. */
export function blockOf(kind: BlockKind, content: string | Span[], more: Partial<Block> = {}): Block {
  return { id: `b${++ids}`, kind, indent: 0, spans: typeof content === 'string' ? [{ text: content }] : content, ...more };
}

export const anchor = (footnote: string): Span => ({ text: '\uFFFC', footnote });

/** A meeting with one item a list of blocks, titled First, Second …, and the minutes. */
export function minutesOf(
  items: Block[][],
  notes: Record<string, string> = {},
  ends: { opening?: Block[]; closing?: Block[] } = {},
): { state: MeetingState; minutes: Minutes; meeting: MeetingInMemory } {
  const meeting = new MeetingInMemory(items.map((_, index) => ({ title: `Item ${index + 1}` })));
  const fragments = Object.fromEntries(items.map((blocks, index) => [`item:${meeting.id(`Item ${index + 1}`)}`, blocks]));
  const minutes = {
    fragments: { ...fragments, ...(ends.opening && { 'report:opening': ends.opening }), ...(ends.closing && { 'report:closing': ends.closing }) },
    notes,
  };
  return { state: meeting.state, minutes, meeting };
}
