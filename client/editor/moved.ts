// The new offset of a place in a text after others' changes.
import type * as Y from 'yjs';

export type Delta = Y.YTextEvent['delta'];

/** `pushed`: whether text inserted exactly at the place moves it along. */
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
