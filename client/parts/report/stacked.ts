// Where the cards beside a text stand: each at its paragraph, or pushed away by its neighbours.
import type { BlockPlace } from '../../editor/places.ts';

const gap = 8;

interface Card {
  key: string;
  blockId: string;
}
type Heights = Readonly<Record<string, number>>;

/**
 * Pixels from the top, by key, in the order of the text and within a paragraph as given. Cards without a paragraph there are left out.
 * `first`: the card that is placed exactly at its paragraph; earlier cards move up as far as there is room.
 */
export function stacked(entries: readonly Card[], places: readonly Pick<BlockPlace, 'id' | 'top'>[], heights: Heights, first?: string): Map<string, number> {
  const of = Map.groupBy(entries, ({ blockId }) => blockId);
  const cards: { key: string; top: number; height: number }[] = [];
  for (const { id, top } of places) {
    for (const { key } of of.get(id) ?? []) cards.push({ key, top, height: heights[key] ?? 0 });
    // A block whose id briefly occurs twice shows its cards once.
    of.delete(id);
  }
  const pivot = Math.max(
    0,
    cards.findIndex(({ key }) => key === first),
  );
  const before = cards.slice(0, pivot);
  const needed = before.reduce((sum, { height }) => sum + height + gap, 0);
  const tops = new Map<string, number>();
  let free = pivot === 0 ? 0 : Math.max(needed, cards[pivot]?.top ?? 0);
  for (const { key, top, height } of cards.slice(pivot)) {
    const at = Math.max(top, free);
    tops.set(key, at);
    free = at + height + gap;
  }
  let limit = tops.get(cards[pivot]?.key ?? '') ?? 0;
  for (const { key, top, height } of before.toReversed()) {
    limit = Math.min(top, limit - gap - height);
    tops.set(key, limit);
  }
  // Cards pushed over the top are stacked from there.
  let next = 0;
  for (const { key, height } of before) {
    const at = Math.max(tops.get(key) ?? 0, next);
    tops.set(key, at);
    next = at + height + gap;
  }
  return tops;
}

/** Cards already placed, where one has grown: the ones below make room, and nothing moves up. New cards go below all others. */
export function pushed(entries: readonly Card[], before: ReadonlyMap<string, number>, heights: Heights): Map<string, number> {
  const known = entries.filter(({ key }) => before.has(key)).sort((one, other) => (before.get(one.key) ?? 0) - (before.get(other.key) ?? 0));
  const tops = new Map<string, number>();
  let free = 0;
  for (const { key } of [...known, ...entries.filter((entry) => !before.has(entry.key))]) {
    const at = Math.max(before.get(key) ?? 0, free);
    tops.set(key, at);
    free = at + (heights[key] ?? 0) + gap;
  }
  return tops;
}
