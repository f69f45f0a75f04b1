// The agenda for the mailing list: plain text in 72 columns, and pasted again it gives the same items.

import { cleanLine } from '../kit/clean.ts';
import { wrap } from '../kit/wrap.ts';
import { isAob } from '../meeting/agenda/aob-title.ts';
import { agendaBudget } from '../meeting/agenda/clock.ts';
import type { DraftItem } from '../meeting/agenda/draft.ts';
import type { Language } from '../meeting/facts.ts';
import type { AgendaItem } from '../meeting/model/agenda.ts';
import type { MeetingState } from '../meeting/state.ts';
import { stateForObservers } from '../projections/in-camera/state-for-observers.ts';
import { numbersOf } from '../projections/numbering.ts';
import { type AgendaMailWords, agendaMailWords } from '../words/agenda-mail.ts';
import { formatDate, formatTime } from '../words/format.ts';
import { isolated } from '../words/isolated.ts';
import { writingOf } from '../words/languages.ts';
import { literal } from './literal.ts';
import { parseAgenda } from './parse.ts';

const width = 72;

interface AgendaSpeech {
  words: AgendaMailWords;
  /** Isolates a text in a line of this language. */
  apart: (text: string) => string;
}

export const speechOf = (language: Language): AgendaSpeech => ({ words: agendaMailWords(language), apart: (text) => isolated(text, writingOf(language)) });

/** An item's texts as its lines say them: its title, its presenter, and the titles of its documents. */
const textsOf = ({ title, presenter = '', documents }: AgendaItem): string[] => [title, presenter, ...documents.map((each) => each.title)].map(cleanLine);

/** The ways to write an item, from the plainest to the safest. */
const ways = [
  { who: 'bracket', wraps: true },
  { who: 'line', wraps: true },
  { who: 'line', wraps: false },
] as const;
type Way = (typeof ways)[number];

function written(item: AgendaItem, lead: string, { words, apart }: AgendaSpeech, { who, wraps }: Way, texts = textsOf(item)): string {
  const [title = '', presenter, ...names] = texts;
  const rest = ' '.repeat(lead.length);
  const line = [apart(title), who === 'bracket' && presenter && `(${apart(presenter)})`, item.minutes && words.minutes(item.minutes)];
  const text = line.filter(Boolean).join(' ');
  return [
    wraps ? wrap(text, width, lead, rest) : lead + text,
    ...(who === 'line' && presenter ? [rest + words.presenter(presenter)] : []),
    ...item.documents.map(({ url }, index) => rest + words.document(names[index] ?? '', url.replace(/\s/g, '%20'))),
  ].join('\n');
}

const factsOf = ({ title, minutes, presenter = '', documents = [] }: DraftItem | AgendaItem): string =>
  JSON.stringify([cleanLine(title), minutes, cleanLine(presenter), documents]);

/** Whether a text is read as this item and no more, also where others like it stand beside it. */
function reads(text: string, item: AgendaItem, section?: 'aob'): boolean {
  const { items, warnings } = parseAgenda(section ? text : `${text}\n${text}`);
  const read = items.at(-1);
  return (
    items.length === (section ? 1 : 2) && warnings.length === 0 && read?.section === section && !read?.children && !!read && factsOf(read) === factsOf(item)
  );
}

/** The text before an item: its number, or nothing before a break. */
const leadOf = (number: string, indent: string): string => indent + (number === '' ? '' : number.endsWith(')') ? `${number} ` : `${number}. `);

/** Whether a line without a number is read as this item between others that have one. */
function standsAlone(text: string, item: AgendaItem): boolean {
  const [, read, next] = parseAgenda(`1. x\n${text}\n2. x`).items;
  return next?.title === 'x' && read !== undefined && factsOf(read) === factsOf(item);
}

function itemText(item: AgendaItem, number: string, indent: string, speech: AgendaSpeech): string {
  const lead = leadOf(number, indent);
  // The number itself does not affect how the rest is read.
  const tried = lead === indent ? lead : `${indent}1.`.padEnd(lead.length);
  const texts = textsOf(item);
  const isReadIn = (way: Way, said: string[]): boolean => {
    const text = written(item, tried, speech, way, said);
    return lead === indent ? standsAlone(text, item) : reads(text, item);
  };
  const plain = ways.find((way) => way.wraps && isReadIn(way, texts));
  const way = plain ?? ways.find((each) => isReadIn(each, literal(texts))) ?? ways[2];
  return written(item, lead, speech, way, plain ? texts : literal(texts, (said) => isReadIn(way, said)));
}

/** "6. A.O.B." alone is enough; anything else needs a heading. */
const saysAob = (item: AgendaItem, own: string, speech: AgendaSpeech): boolean =>
  isAob(cleanLine(item.title)) && reads(written(item, leadOf(own, ''), speech, ways[0]), item, 'aob');

/** An item with what is below it. */
export function branch(item: AgendaItem, { own, children }: { own: string; children: string[] }, speech: AgendaSpeech): string[] {
  return [
    item.section === 'aob' && saysAob(item, own, speech) ? written(item, leadOf(own, ''), speech, ways[0]) : itemText(item, own, '', speech),
    ...item.children.map((child, index) => itemText(child, child.label?.startsWith('(') ? child.label : (children[index] ?? ''), '   ', speech)),
  ];
}

/** A line above the agenda, so that it is read as no item. */
function headLine(text: string): string {
  const isNoItem = (line: string): boolean => {
    const [first, ...more] = parseAgenda(`${line}\n1. x`).items;
    return first?.title === 'x' && first.section === undefined && more.length === 0;
  };
  const plain = wrap(text, width, '', '  ');
  return isNoItem(plain) ? plain : (literal([cleanLine(text)], ([line = '']) => isNoItem(line))[0] ?? '');
}

/** `follow` is the observers' link, where the agenda carries it. */
export function agendaText(whole: MeetingState, follow?: string): string {
  const state = stateForObservers(whole);
  const speech = speechOf(state.language);
  const { words } = speech;
  const ends = Date.parse(state.startsAt) + state.durationMinutes * 60_000;
  const when = words.when(formatDate(state.language, state.startsAt), formatTime(state.language, state.startsAt), formatTime(state.language, ends));
  const shown = state.agenda.filter(({ status }) => status !== 'proposed' && status !== 'declined' && status !== 'withdrawn');
  const numbers = numbersOf(shown);
  const branches = shown.map((item, index) => ({ item, numbers: numbers[index] ?? { own: '', children: [] } }));
  const isInPlace = ({ item, numbers: { own } }: (typeof branches)[number]): boolean => item.section === 'agenda' || saysAob(item, own, speech);
  const rest = branches.filter((each) => !isInPlace(each));
  const items = [
    ...branches.filter(isInPlace).flatMap(({ item, numbers: of }) => branch(item, of, speech)),
    ...(rest.length > 0 ? [words.aob] : []),
    ...rest.flatMap(({ item, numbers: of }) => branch(item, of, speech)),
  ];
  const head = [
    state.body && cleanLine(state.body),
    [state.title, state.number]
      .filter((part, index) => index === 0 || (part && !state.title.split(/\s+/).includes(part)))
      .map((part) => cleanLine(part ?? ''))
      .join(' '),
    when,
    state.place && words.place(cleanLine(state.place)),
    words.chair(cleanLine(state.chair.name)),
    state.focus && words.focus(cleanLine(state.focus)),
  ];
  return `${[
    head
      .filter((line): line is string => Boolean(line))
      .map(headLine)
      .join('\n'),
    state.adoptedAt === undefined ? words.draftName : words.name,
    items.join('\n'),
    words.sum(agendaBudget(state.agenda), state.durationMinutes),
    ...(state.joinUrl === undefined ? [] : [words.join(state.joinUrl.replace(/\s/g, '%20'))]),
    ...(follow === undefined ? [] : [words.follow(follow)]),
  ].join('\n\n')}\n`;
}
