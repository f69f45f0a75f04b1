// The agenda for the mailing list: plain text in 72 columns, and pasted again it gives the same items.
import { agendaBudget } from '../meeting/clock.ts';
import type { AgendaItem, MeetingState } from '../meeting/state.ts';
import { cleanLine } from '../projections/clean.ts';
import { numbering } from '../projections/numbering.ts';
import { wrap } from '../render/wrap.ts';
import { formatDate, formatTime } from '../words/format.ts';
import { wordsFor } from '../words/words.ts';

const width = 72;

function itemLines(item: AgendaItem, number: string, indent: string, words: ReturnType<typeof wordsFor>['agendaMail']): string[] {
  const details = [item.presenter && `(${cleanLine(item.presenter)})`, item.minutes && words.minutes(item.minutes)].filter(Boolean).join(' ');
  const lead = `${indent}${number}. `;
  const rest = ' '.repeat(lead.length);
  return [
    wrap([cleanLine(item.title), details].filter(Boolean).join(' '), width, lead, rest),
    ...item.documents.map((document) => `${rest}${words.document(cleanLine(document.title), document.url)}`),
  ];
}

export function agendaText(state: MeetingState): string {
  const words = wordsFor(state.language).agendaMail;
  const numbers = numbering(state.agenda);
  const ends = Date.parse(state.startsAt) + state.durationMinutes * 60_000;
  const when = words.when(formatDate(state.language, state.startsAt), formatTime(state.language, state.startsAt), formatTime(state.language, ends));
  const firstAob = state.agenda.find((item) => item.section === 'aob' && numbers.has(item.id));
  const items = state.agenda.flatMap((item) => {
    const number = numbers.get(item.id);
    if (number === undefined) return [];
    const heading = item === firstAob ? [words.aob] : [];
    return [
      ...heading,
      ...itemLines(item, number, '', words),
      ...item.children.flatMap((child) => itemLines(child, numbers.get(child.id) ?? '', '   ', words)),
    ];
  });
  const head = [
    state.body,
    [state.title, state.number].filter(Boolean).join(' '),
    when,
    words.chair(state.chair.name),
    state.focus && words.focus(state.focus),
  ];
  return `${[
    head
      .filter((line): line is string => Boolean(line))
      .map((line) => wrap(cleanLine(line), width, '', '  '))
      .join('\n'),
    state.adoptedAt === undefined ? words.draftName : words.name,
    items.join('\n'),
    words.sum(agendaBudget(state.agenda), state.durationMinutes),
    ...(state.joinUrl === undefined ? [] : [`${words.join}\n${state.joinUrl}`]),
  ].join('\n\n')}\n`;
}
