import { itemFrom } from './agenda/decide.ts';
import { flatten } from './agenda/tree.ts';
import type { Inheritance } from './carry/model.ts';
import type { DraftItem } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';

export interface Birth {
  id: string;
  now: number;
  by: string;
  newId: () => string;
  /** What it takes from the meeting it is made from. */
  inheritance?: Inheritance;
}

/** The first event of a meeting's log. AOB comes after the agenda, whatever the draft's order. */
export function create(facts: Facts, draft: readonly DraftItem[], { id, now, by, newId, inheritance }: Birth): MeetingEvent {
  const items = draft.map((item) => itemFrom(item.section === 'aob' ? { ...item, children: [] } : item, item.section ?? 'agenda', newId));
  const agenda = [...items.filter((item) => item.section === 'agenda'), ...items.filter((item) => item.section === 'aob')];
  if (!inheritance) return { type: 'meeting.created', id, facts, agenda, at: now, by };
  const { source, actions, people, reviewTitle } = inheritance;
  const review =
    actions.length > 0 ? (flatten(agenda).find(({ title }) => title === reviewTitle) ?? agenda.find(({ section }) => section === 'agenda')) : undefined;
  return {
    type: 'meeting.created',
    id,
    facts,
    agenda,
    from: source,
    carried: actions.map((action) => ({ ...action, id: newId(), status: 'open' })),
    participants: people.map((person) => ({ ...person, id: newId(), noted: true, expected: true, visits: [] })),
    ...(review && { reviewItem: review.id }),
    at: now,
    by,
  };
}
