// Moving through the agenda: the next item for the Chair, the previous and the next one for readers.

import type { AgendaItem } from '../../shared/meeting/model/agenda.ts';
import { flatten } from '../../shared/meeting/model/agenda-tree.ts';

const over = (item: AgendaItem): boolean => item.status === 'done' || item.status === 'deferred';

/** Still to be taken up. A parent whose children have all been taken has nothing left of its own. */
function waits(item: AgendaItem): boolean {
  return item.status === 'pending' && !(item.children.length > 0 && item.children.every(over));
}

/** The next item to start: the first that waits after the current one, else the first that waits at all. */
export function nextItem(agenda: readonly AgendaItem[], current: string | null): AgendaItem | undefined {
  const items = flatten(agenda);
  const after = items.slice(items.findIndex((item) => item.id === current) + 1);
  return after.find(waits) ?? items.find((item) => waits(item) && item.id !== current);
}

/** The items with minutes to read, in order: all but the proposals that were not admitted. */
export function readable(agenda: readonly AgendaItem[]): AgendaItem[] {
  return flatten(agenda).filter((item) => item.status !== 'proposed' && item.status !== 'declined' && item.status !== 'withdrawn');
}

/** The item to show by default: the one under discussion, else the last that was, else the first. */
export function natural(agenda: readonly AgendaItem[], current: string | null): string | null {
  const items = readable(agenda);
  const startedAt = (item: AgendaItem): number => item.spells.at(-1)?.startedAt ?? 0;
  const last = items.reduce<AgendaItem | undefined>((latest, item) => (startedAt(item) > (latest ? startedAt(latest) : 0) ? item : latest), undefined);
  return current ?? last?.id ?? items[0]?.id ?? null;
}

/** When the Chair last moved in the agenda, in the server's milliseconds; 0 where nobody has. */
export function lastMove(agenda: readonly AgendaItem[]): number {
  return flatten(agenda)
    .flatMap((item) => item.spells)
    .reduce((latest, spell) => Math.max(latest, spell.startedAt, spell.endedAt ?? 0), 0);
}
