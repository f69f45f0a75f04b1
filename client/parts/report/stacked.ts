// Where the cards beside a text stand: each at its paragraph, or below the one before.
import type { Place } from '../../editor/places.ts';

const gap = 8;

/** Pixels from the top, by key, in the order of the text and within a paragraph as given. What has no paragraph there is left out. */
export function stacked(
  entries: readonly { key: string; blockId: string }[],
  places: readonly Pick<Place, 'id' | 'top'>[],
  heights: Readonly<Record<string, number>>,
): Map<string, number> {
  const of = Map.groupBy(entries, ({ blockId }) => blockId);
  const tops = new Map<string, number>();
  let free = 0;
  for (const { id, top } of places) {
    for (const { key } of of.get(id) ?? []) {
      const at = Math.max(top, free);
      tops.set(key, at);
      free = at + (heights[key] ?? 0) + gap;
    }
    // A block whose id stands twice for a moment shows its cards once.
    of.delete(id);
  }
  return tops;
}
