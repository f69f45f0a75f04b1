// The numbers under which items are shown. Ids never change; these do when items move.
import type { AgendaItem } from '../meeting/state.ts';

/** By item id: "1", "2", "2.1". AOB that was admitted goes on after the agenda's last number; what was not has none. */
export function numbering(agenda: readonly AgendaItem[]): Map<string, string> {
  const numbers = new Map<string, string>();
  let next = 0;
  for (const item of agenda) {
    if (item.status === 'proposed' || item.status === 'declined' || item.status === 'withdrawn') continue;
    next += 1;
    numbers.set(item.id, String(next));
    for (const [index, child] of item.children.entries()) numbers.set(child.id, `${next}.${index + 1}`);
  }
  return numbers;
}
