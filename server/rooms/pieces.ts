// What is new in an update, in the pieces its clients wrote.
import type * as Y from 'yjs';

/** `depth`: how many types it is inside of, below the root. */
export interface Place {
  root: string;
  depth: number;
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
