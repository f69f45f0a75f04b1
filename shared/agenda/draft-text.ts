// Items that are not on an agenda yet, as text to edit. Pasted again, it gives the same items.

import type { DraftItem } from '../meeting/agenda/draft.ts';
import type { Language } from '../meeting/facts.ts';
import type { AgendaItem } from '../meeting/model/agenda.ts';
import { numbersOf } from '../projections/numbering.ts';
import { branch, speechOf } from './text.ts';

function itemOf({ children = [], documents = [], section = 'agenda', ...item }: DraftItem): AgendaItem {
  return { ...item, id: '', section, status: 'pending', documents, spells: [], children: children.map((child) => itemOf(child)) };
}

export function draftText(drafts: readonly DraftItem[], language: Language): string {
  const items = drafts.map(itemOf);
  const numbers = numbersOf(items);
  return items.flatMap((item, index) => branch(item, numbers[index] ?? { own: '', children: [] }, speechOf(language))).join('\n');
}
