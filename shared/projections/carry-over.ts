// Carries over from the last meeting of a series to the next.

import { nextNumber } from '../kit/next-number.ts';
import { isBreak } from '../meeting/agenda/breaks.ts';
import type { DraftItem } from '../meeting/agenda/draft.ts';
import { nameKey } from '../meeting/attendance/same-name.ts';
import type { Facts } from '../meeting/facts.ts';
import type { Inheritance, SourceMeeting } from '../meeting/model/actions.ts';
import type { AgendaItem } from '../meeting/model/agenda.ts';
import { flatten, parentOf } from '../meeting/model/agenda-tree.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { carryOverWords } from '../words/carry-over.ts';
import { register } from './register.ts';

export interface CarryOver extends Inheritance {
  facts: Partial<Facts>;
  agenda: DraftItem[];
}

/** The most of each that a new meeting begins with. */
const mostActions = 500;
const mostPeople = 2000;
const mostItems = 90;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The title with the new number where the old one was a word of its own. */
function retitled(title: string, number: string | undefined, next: string | undefined): string {
  if (number === undefined || next === undefined) return title;
  return title.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(number)}(?![\\p{L}\\p{N}])`, 'u'), () => next);
}

function draftOf({ title, minutes, presenter, documents, children, inCamera }: AgendaItem): DraftItem {
  const left = children.filter(({ status }) => status === 'deferred' || status === 'pending').map(({ children: _none, ...child }) => child);
  return {
    title,
    ...(minutes !== undefined && { minutes }),
    ...(presenter !== undefined && { presenter }),
    ...(inCamera && { inCamera }),
    ...(documents.length > 0 && { documents }),
    ...(left.length > 0 && { children: left.map((child) => draftOf({ ...child, children: [] })) }),
  };
}

/** The deferred items, each with those of its children that were not taken; a child by itself where its parent was not deferred. */
function deferred(agenda: readonly AgendaItem[]): DraftItem[] {
  return flatten(agenda)
    .filter((item) => item.status === 'deferred' && !isBreak(item.title) && parentOf(agenda, item.id)?.status !== 'deferred')
    .map(draftOf)
    .slice(0, mostItems);
}

function factsAfter({ title, number, kind, language, durationMinutes, chair, secretariat, body, series, hostCountry, next }: MeetingState): Partial<Facts> {
  const counted = number === undefined ? undefined : nextNumber(number);
  return {
    title: next?.title ?? retitled(title, number, counted),
    ...(counted !== undefined && { number: counted }),
    ...(body !== undefined && { body }),
    ...(series !== undefined && { series }),
    ...(next && { startsAt: next.startsAt }),
    durationMinutes,
    kind,
    language,
    chair,
    secretariat,
    ...(hostCountry && { hostCountry }),
  };
}

/** `reportUrl` is where the last report stands for everyone. */
export function carryOver(state: MeetingState, minutes: Minutes, reportUrl: string): CarryOver {
  const words = carryOverWords(state.language);
  const source: SourceMeeting = { meetingId: state.id, title: state.title, ...(state.number !== undefined && { number: state.number }) };
  const answers = new Map([...Object.entries(state.answers ?? {}), ...state.carried.flatMap(({ id, answer }) => (answer ? [[id, answer] as const] : []))]);
  const actions = register(state, minutes)
    .filter(({ kind, status }) => kind === 'action' && (status === 'open' || status === 'carried'))
    .slice(0, mostActions)
    .map(({ id, text, owner, due, from, inCamera }) => ({
      text,
      ...(owner !== undefined && { owner }),
      ...(due !== undefined && { due }),
      ...(inCamera && { inCamera }),
      from: from ?? source,
      ...(answers.get(id) && { answer: answers.get(id) }),
    }));
  const agenda: DraftItem[] = [
    ...(state.issues.length > 0 ? [{ title: words.approval, documents: [{ title: words.lastReport, url: reportUrl }] }] : []),
    ...(actions.length > 0 ? [{ title: words.review }] : []),
    ...deferred(state.agenda),
  ];
  const people = state.participants.flatMap(({ role, name, affiliation, group, region }) =>
    role === 'observer'
      ? []
      : [{ role, name, ...(affiliation !== undefined && { affiliation }), ...(group !== undefined && { group }), ...(region !== undefined && { region }) }],
  );
  const once = [...new Map(people.map((person) => [`${person.role} ${nameKey(person.name)}`, person])).values()].slice(0, mostPeople);
  return { source, facts: factsAfter(state), agenda, actions, people: once, reviewTitle: words.review };
}
