// The plain page: the meeting at a glance, without a script, refreshing by itself. Every text is escaped and cut, so the page stays under 10 kB.

import { itemBudget, spentMs } from '../meeting/agenda/clock.ts';
import type { Language } from '../meeting/facts.ts';
import { findItem } from '../meeting/model/agenda-tree.ts';
import type { FloorRequest } from '../meeting/model/floor.ts';
import type { MeetingState } from '../meeting/state.ts';
import { called } from '../projections/called.ts';
import { numbering } from '../projections/numbering.ts';
import type { RegisterRow } from '../projections/register.ts';
import { formatBeside, formatDue, formatDuration, formatTime } from '../words/format.ts';
import { servedWords } from '../words/served.ts';
import type { ServedWords } from '../words/shape.ts';
import { escapeHtml } from './escape-html.ts';
import { page, said, short } from './plain-frame.ts';

/** How many of each are shown. */
const mostWaiting = 8;
const mostDecided = 8;
const section = (title: string, body: string, mark = ''): string => `<section${mark}><h2>${title}</h2>${body}</section>`;

function current(state: MeetingState, now: number, language: Language): string {
  const { plainView: say } = servedWords(language);
  const item = state.current === null ? undefined : findItem(state.agenda, state.current);
  if (!item) return `<p>${say.nothing}</p>`;
  const budget = itemBudget(item);
  const time = formatDuration(language, spentMs(item, now));
  return `<p><strong>${numbering(state.agenda).get(item.id) ?? ''} ${said(item.title)}</strong></p><p>${budget > 0 ? say.spentOf(time, budget) : say.spent(time)}</p>`;
}

interface Reader {
  language: Language;
  /** Reads the statements that were handed in. */
  reads: PlainWays['reader'];
  /** The query that links on the page keep. */
  lang: string;
}

function floor(state: MeetingState, words: ServedWords, { language, reads, lang }: Reader): string {
  const { plainView: say } = words;
  const { speaking, queue } = state.floor;
  const statement = (request: FloorRequest): string =>
    reads && request.statement?.given ? ` <a href="/m/${escapeHtml(state.id)}/text/${escapeHtml(request.id)}${lang && `?${lang}`}">${say.statement}</a>` : '';
  const who = (request: FloorRequest): string =>
    formatBeside(language, [said(called(state, request, words), 160), request.affiliation && said(request.affiliation, 80)]) + statement(request);
  const waiting = queue.slice(0, mostWaiting).map((request) => `<li>${who(request)}</li>`);
  const more = queue.length > mostWaiting ? `<p>${say.more(queue.length - mostWaiting)}</p>` : '';
  return (
    section(say.speaking, `<p>${speaking ? who(speaking) : say.nobody}</p>`) +
    section(say.queue, waiting.length > 0 ? `<ol>${waiting.join('')}</ol>${more}` : `<p>${say.noQueue}</p>`)
  );
}

function decided(rows: readonly RegisterRow[], language: Language): string {
  const { plainView: say } = servedWords(language);
  const shown = rows.slice(-mostDecided).map(({ text, owner, due }) => {
    const tail = [owner && say.owner(short(owner, 60)), due && say.due(formatDue(language, short(due, 60)))].filter(Boolean).join(' ');
    return `<li>${said(text, 300)}${tail && ` ${escapeHtml(tail)}`}</li>`;
  });
  const earlier = rows.length > mostDecided ? `<p>${say.earlier(rows.length - mostDecided)}</p>` : '';
  return section(say.decided, shown.length > 0 ? `${earlier}<ul>${shown.join('')}</ul>` : `<p>${say.noneDecided}</p>`);
}

export interface PlainWays {
  /** A screen reader, or a slow reader, must not be interrupted. */
  still: boolean;
  /** The meeting's where the reader asks for none. */
  language?: Language;
  /** The language is in the address, and stays in its links. */
  asked: boolean;
  /** Whether they read the statements that were handed in. */
  reader?: boolean;
}

/** `rows`: the register. Entries brought from another meeting are not shown as this one's. */
export function renderPlain(
  state: MeetingState,
  rows: readonly RegisterRow[],
  now: number,
  { still, language = state.language, asked, reader }: PlainWays,
): string {
  const words = servedWords(language);
  const { plainView: say } = words;
  const sentence = state.objections?.text ?? state.gauge?.question;
  const put = sentence === undefined ? '' : section(say.toAgree, `<p dir="auto">${escapeHtml(short(sentence, 700))}</p>`, ' class="p"');
  const lang = asked ? `lang=${language}` : '';
  const stay = `<a href="?still${lang && `&amp;${lang}`}">`;
  const ways = still ? `${stay}${say.again}</a><a href="?${lang}">${say.byItself}</a>` : `${stay}${say.stop}</a>`;
  const head = `<h1>${said(state.title)}</h1><p>${words.phases[state.phase]} · ${say.asOf(formatTime(language, now))}</p><p>${still ? say.still : say.refreshes}</p><p>${ways}</p>`;
  const rest = `<p><a href="/m/${escapeHtml(state.id)}${lang && `?${lang}`}">${say.whole}</a></p>`;
  return page(
    language,
    say.title(state.title),
    !still,
    head +
      section(say.now, current(state, now, language)) +
      put +
      floor(state, words, { language, reads: reader, lang }) +
      decided(
        rows.filter(({ from }) => !from),
        language,
      ) +
      rest,
  );
}
