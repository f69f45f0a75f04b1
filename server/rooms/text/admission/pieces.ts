// What is new in an update, in the pieces its clients wrote.
import type * as Y from 'yjs';

/** What stands around a piece of writing: a root, an element, a text, or something that the minutes do not have. */
export type Holder = 'root' | 'element' | 'text' | 'other';

/** `depth`: how many types it is inside of, below the root. `keyed`: under a name, as an attribute or a note is, not in an order. */
export interface Place {
  root: string;
  depth: number;
  holder: Holder;
  keyed: boolean;
}

/** A stretch of one client's writing that is new here. */
export interface Piece {
  clock: number;
  end: number;
  struct: Y.Item | Y.GC;
  /** Where it stands; null where it is only a tombstone. Undefined until it is resolved. */
  place?: Place | null;
}

export type Pieces = Map<number, Piece[]>;

/** What cannot be judged before something else has come. */
export class Missing extends Error {}
/** What no honest client sends. */
export class Malformed extends Error {}
