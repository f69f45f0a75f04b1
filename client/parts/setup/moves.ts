// Where an agenda item may go from where it is, as commands.

import type { CommandOf } from '../../../shared/meeting/commands.ts';
import type { AgendaItem } from '../../../shared/meeting/model/agenda.ts';
import { parentOf } from '../../../shared/meeting/model/agenda-tree.ts';

export type Move = CommandOf<'agenda.move'>;
export type Direction = 'up' | 'down' | 'nest' | 'unnest';

const move = (itemId: string, index: number, parent?: string | null): Move => ({ type: 'agenda.move', itemId, index, ...(parent !== undefined && { parent }) });

/** The command that moves an item so, or undefined where it cannot go. */
export function moveOf(agenda: readonly AgendaItem[], item: AgendaItem, direction: Direction): Move | undefined {
  const parent = parentOf(agenda, item.id);
  const siblings = parent?.children ?? agenda.filter((other) => !other.proposal === !item.proposal);
  const offset = parent ? 0 : agenda.indexOf(siblings[0] as AgendaItem);
  const at = siblings.findIndex((other) => other.id === item.id);
  if (direction === 'up') return at > 0 ? move(item.id, offset + at - 1) : undefined;
  if (direction === 'down') return at < siblings.length - 1 ? move(item.id, offset + at + 1) : undefined;
  if (direction === 'unnest') return parent ? move(item.id, agenda.indexOf(parent) + 1, null) : undefined;
  const above = siblings[at - 1];
  const mayNest = above && !parent && item.children.length === 0 && !item.proposal && !above.proposal && item.status !== 'current';
  return mayNest ? move(item.id, above.children.length, above.id) : undefined;
}

/** The command that puts an item before another, as when it is dropped there. */
export function dropOf(agenda: readonly AgendaItem[], itemId: string, before: AgendaItem): Move | undefined {
  if (itemId === before.id) return undefined;
  const parent = parentOf(agenda, before.id);
  const siblings = (parent?.children ?? agenda).filter((other) => other.id !== itemId);
  return move(itemId, siblings.indexOf(before), parent?.id ?? null);
}
