// The agenda as a tree of one level, and how it changes. Pure: each function gives a new list.
import type { AgendaItem } from './agenda.ts';

/** All items in the order of the agenda, each child after its parent. */
export function flatten(agenda: readonly AgendaItem[]): AgendaItem[] {
  return agenda.flatMap((item) => [item, ...item.children]);
}

export function findItem(agenda: readonly AgendaItem[], itemId: string): AgendaItem | undefined {
  return flatten(agenda).find((item) => item.id === itemId);
}

/** The parent of a child; undefined for an item of the first level or one that is not there. */
export function parentOf(agenda: readonly AgendaItem[], itemId: string): AgendaItem | undefined {
  return agenda.find((item) => item.children.some((child) => child.id === itemId));
}

export function changeItem(agenda: readonly AgendaItem[], itemId: string, change: (item: AgendaItem) => AgendaItem): AgendaItem[] {
  return agenda.map((item) => {
    if (item.id === itemId) return change(item);
    if (!item.children.some((child) => child.id === itemId)) return item;
    return { ...item, children: item.children.map((child) => (child.id === itemId ? change(child) : child)) };
  });
}

export function removeItem(agenda: readonly AgendaItem[], itemId: string): AgendaItem[] {
  return agenda
    .filter((item) => item.id !== itemId)
    .map((item) => (item.children.some((child) => child.id === itemId) ? { ...item, children: item.children.filter((child) => child.id !== itemId) } : item));
}

/** Puts an item among the children of `parent`, or on the first level; the index is clamped. */
export function insertItem(agenda: readonly AgendaItem[], item: AgendaItem, parent: string | null, index: number): AgendaItem[] {
  if (parent === null) return agenda.toSpliced(Math.min(index, agenda.length), 0, item);
  return changeItem(agenda, parent, (into) => ({ ...into, children: into.children.toSpliced(Math.min(index, into.children.length), 0, item) }));
}
