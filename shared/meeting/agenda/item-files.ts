// Which items have a file that was uploaded: their documents have its address, and that has its hash.
import type { AgendaItem } from '../model/agenda.ts';
import { flatten } from '../model/agenda-tree.ts';
import { type AgendaInCamera, closedItems } from './closed.ts';

export function itemsWith({ agenda }: AgendaInCamera, hash: string): AgendaItem[] {
  return flatten(agenda).filter(({ documents }) => documents.some(({ url }) => url.includes(`/documents/${hash}/`)));
}

/** Whether an open item has the file; those who are not seated see no other. */
export function isInOpenItem(state: AgendaInCamera, hash: string): boolean {
  return itemsWith(state, hash).some(({ id }) => !closedItems(state).has(id));
}
