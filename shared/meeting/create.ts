import { itemFrom } from './agenda/decide.ts';
import type { DraftItem } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';

export interface Birth {
  id: string;
  now: number;
  by: string;
  newId: () => string;
}

/** The first event of a meeting's log. AOB stands after the agenda, whatever the draft's order. */
export function create(facts: Facts, draft: readonly DraftItem[], { id, now, by, newId }: Birth): MeetingEvent {
  const items = draft.map((item) => itemFrom(item.section === 'aob' ? { ...item, children: [] } : item, item.section ?? 'agenda', newId));
  const agenda = [...items.filter((item) => item.section === 'agenda'), ...items.filter((item) => item.section === 'aob')];
  return { type: 'meeting.created', id, facts, agenda, at: now, by };
}
