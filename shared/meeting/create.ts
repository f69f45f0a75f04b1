import { isAob } from './agenda/aob-title.ts';
import type { DraftItem } from './agenda/draft.ts';
import { itemFrom } from './agenda/draft.ts';
import type { MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';
import type { Inheritance } from './model/actions.ts';
import { flatten } from './model/agenda-tree.ts';

export interface Birth {
  id: string;
  now: number;
  by: string;
  newId: () => string;
  /** Inherited from the meeting it is made from. */
  inheritance?: Inheritance;
}

/** The agenda's item for AOB keeps its place; AOB items without one come last. */
const isLast = ({ section, title }: DraftItem): boolean => section === 'aob' && !isAob(title);

/** The first event of a meeting's log. */
export function create(facts: Facts, draft: readonly DraftItem[], { id, now, by, newId, inheritance }: Birth): MeetingEvent {
  const ordered = [...draft.filter((item) => !isLast(item)), ...draft.filter(isLast)];
  const agenda = ordered.map((item) => itemFrom(item, item.section ?? 'agenda', newId));
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
