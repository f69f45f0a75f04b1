// The order in which the report takes the items: as the call took them.

import type { AgendaItem } from '../meeting/model/agenda.ts';
import { flatten } from '../meeting/model/agenda-tree.ts';
import { closingFragment, itemFragment, openingFragment } from '../meeting/model/fragments.ts';
import type { MeetingState } from '../meeting/state.ts';

const firstTaken = (item: AgendaItem): number =>
  Math.min(...[item, ...item.children].flatMap((each) => each.spells.map((spell) => spell.startedAt)), Number.POSITIVE_INFINITY);

/** Those that were taken, by when they first were; one that never was follows the item it follows on the agenda. */
function inOrderTaken(items: readonly AgendaItem[]): AgendaItem[] {
  const taken = items.filter((item) => firstTaken(item) !== Number.POSITIVE_INFINITY).sort((a, b) => firstTaken(a) - firstTaken(b));
  const order = [...taken];
  for (const [index, item] of items.entries()) {
    if (order.includes(item)) continue;
    const before = items[index - 1];
    order.splice(before ? order.indexOf(before) + 1 : 0, 0, item);
  }
  return order;
}

/** The fragments of the report, first to last, each with the item it is of. */
export function reportOrder(state: MeetingState): { fragment: string; item?: AgendaItem }[] {
  const shown = state.agenda.filter((item) => !['proposed', 'declined', 'withdrawn'].includes(item.status));
  const items = inOrderTaken(shown).flatMap((item) => flatten([{ ...item, children: inOrderTaken(item.children) }]));
  return [{ fragment: openingFragment }, ...items.map((item) => ({ fragment: itemFragment(item.id), item })), { fragment: closingFragment }];
}
