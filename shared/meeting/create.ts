import { isAob } from './agenda/aob-title.ts';
import type { DraftItem } from './agenda/draft.ts';
import { itemFrom } from './agenda/draft.ts';
import { isSameName } from './attendance/same-name.ts';
import type { MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';
import type { Inheritance } from './model/actions.ts';
import { flatten } from './model/agenda-tree.ts';
import type { Participant } from './model/attendance.ts';
import type { ReportOptions } from './model/report.ts';

/** Settings and members that a series gives its meetings. */
export interface SeriesSettings {
  members?: readonly { name: string; affiliation?: string }[];
  limitSeconds?: number;
  reportOptions?: Partial<Omit<ReportOptions, 'symbol'>>;
}

/** The settings a meeting begins with, besides its facts and agenda. */
export interface Start {
  /** Inherited from the meeting it is made from. */
  inheritance?: Inheritance;
  standing?: SeriesSettings;
}

export interface Birth extends Start {
  id: string;
  now: number;
  by: string;
  newId: () => string;
}

/** The agenda's item for AOB keeps its place; AOB items without one come last. */
const isLast = ({ section, title }: DraftItem): boolean => section === 'aob' && !isAob(title);

/** Those expected: the people of the meeting it is made from, then the series's members that are not among them. */
function expected({ newId, inheritance, standing }: Birth): Participant[] {
  const people = inheritance?.people ?? [];
  const members = (standing?.members ?? []).filter(({ name }) => !people.some((person) => person.role === 'member' && isSameName(person.name, name)));
  const all = [...people, ...members.map((member) => ({ role: 'member' as const, ...member }))];
  return all.map((person) => ({ ...person, id: newId(), noted: true, expected: true, visits: [] }));
}

/** The first event of a meeting's log. */
export function create(facts: Facts, draft: readonly DraftItem[], birth: Birth): MeetingEvent {
  const { id, now, by, newId, inheritance } = birth;
  const ordered = [...draft.filter((item) => !isLast(item)), ...draft.filter(isLast)];
  const agenda = ordered.map((item) => itemFrom(item, item.section ?? 'agenda', newId));
  const participants = expected(birth);
  const begun = { type: 'meeting.created' as const, id, facts, agenda, ...(participants.length > 0 && { participants }), at: now, by };
  if (!inheritance) return begun;
  const { source, actions, reviewTitle } = inheritance;
  const review =
    actions.length > 0 ? (flatten(agenda).find(({ title }) => title === reviewTitle) ?? agenda.find(({ section }) => section === 'agenda')) : undefined;
  const carried = actions.map((action) => ({ ...action, id: newId(), status: 'open' as const }));
  return { ...begun, from: source, carried, ...(review && { reviewItem: review.id }) };
}

/** The events after the first: the settings of its series. */
export function settingsOf({ limitSeconds, reportOptions = {} }: SeriesSettings, at: number, by: string): MeetingEvent[] {
  const options = Object.entries(reportOptions).filter(([, value]) => value !== undefined);
  return [
    ...(limitSeconds === undefined ? [] : [{ type: 'floor.settings-set' as const, changes: { limitSeconds }, at, by }]),
    ...(options.length === 0 ? [] : [{ type: 'report.options-set' as const, ...Object.fromEntries(options), at, by }]),
  ];
}
