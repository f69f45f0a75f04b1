// Where a place in a text comes to stand after others' changes.
import type * as Y from 'yjs';

export type Delta = Y.YTextEvent['delta'];

/** What is inserted exactly at the place pushes it along, or not. */
export function moved(place: number, delta: Delta, pushed = false): number {
  let at = 0;
  let to = place;
  for (const { retain, insert, delete: removed } of delta) {
    if (at > to) break;
    if (retain !== undefined) at += retain;
    else if (typeof insert === 'string') {
      if (at < to || (pushed && at === to)) to += insert.length;
      at += insert.length;
    } else if (removed !== undefined) to -= Math.min(removed, to - at);
  }
  return to;
}
