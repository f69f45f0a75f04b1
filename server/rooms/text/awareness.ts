// Parses a client's awareness state: its cursor and the item it views, nothing else. The server adds the name.
import type { Session } from '../access.ts';

/** Characters of one state. */
const largestState = 1000;

/** The cursors a connection wants: of people in one item, or of everyone; `brief` without names, for clients that have the meeting's state. */
export interface AwarenessView {
  item?: string;
  brief: boolean;
}

/** JSON, as it is passed on: in full, and in brief. */
export interface Awareness {
  item?: string;
  hasCursor: boolean;
  full: string;
  brief: string;
}

/** Undefined if the client clears its state; `nothing` if there is nothing to pass on. */
export function parseAwareness(text: string, { participantId, role, name }: Session): (Awareness & { view: AwarenessView }) | undefined | 'nothing' {
  if (text === 'null') return undefined;
  if (text.length > largestState) return 'nothing';
  let words: unknown;
  try {
    words = JSON.parse(text);
  } catch {
    return 'nothing';
  }
  if (typeof words !== 'object' || words === null) return 'nothing';
  const { cursor, item, brief } = words as { cursor?: unknown; item?: unknown; brief?: unknown };
  const where = typeof item === 'string' ? { item } : {};
  return {
    ...where,
    hasCursor: typeof cursor === 'object' && cursor !== null,
    full: JSON.stringify({ user: { id: participantId, role, name }, cursor, ...where }),
    brief: JSON.stringify({ by: participantId, cursor }),
    view: { ...where, brief: brief === true },
  };
}
