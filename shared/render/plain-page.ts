// Where the meeting is, as a page without a script that reads itself anew. Every text is escaped and cut: the page stays under 10 kB.
import { findItem } from '../meeting/agenda/tree.ts';
import { itemBudget, spentMs } from '../meeting/clock.ts';
import type { MeetingState } from '../meeting/state.ts';
import { cleanLine } from '../projections/clean.ts';
import { numbering } from '../projections/numbering.ts';
import type { RegisterRow } from '../projections/register.ts';
import { phases } from '../words/en/phases.ts';
import { plainView as say } from '../words/en/plain-view.ts';
import { formatDue, formatDuration, formatTime } from '../words/format.ts';
import { escapeHtml } from './html.ts';

/** Colours by the scheme asked for: what an old browser does not know of it leaves black on white. */
export const plainStyle =
  ':root{color-scheme:light dark;--p:#fffdf8;--i:#1d2424;--s:#525c5b;--a:#14565a;--n:#a3470f}@media(prefers-color-scheme:dark){:root{--p:#1b2123;--i:#e9e7df;--s:#a9b2b0;--a:#7cc7c3;--n:#f0a35c}}body{max-width:40rem;margin:0 auto;padding:1rem;font:1.0625rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere;background:var(--p);color:var(--i)}h1{font-size:1.3rem;line-height:1.3}h2{font-size:1rem;margin:1.5em 0 .3em;color:var(--s)}p,li{margin:.3em 0}a{display:inline-block;padding:.5rem 0;margin-inline-end:1rem;color:var(--a)}.p{padding-inline-start:.8rem;border-inline-start:4px solid var(--n)}label,input,button{display:block;font:inherit;margin:.4em 0}input{inline-size:100%;box-sizing:border-box}input,button{min-block-size:44px}';

/** How many of each are shown, and how long a text may be, in bytes as it is sent. */
const mostWaiting = 8;
const mostDecided = 8;
const longest = 200;

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return escapeHtml(character).length;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** The text in one line, cut where its bytes would be too many. */
function short(text: string, most = longest): string {
  const whole = cleanLine(text);
  let kept = '';
  let bytes = 0;
  for (const character of whole) {
    bytes += bytesOf(character);
    if (bytes > most) return `${kept}…`;
    kept += character;
  }
  return whole;
}
const said = (text: string, most?: number): string => `<bdi>${escapeHtml(short(text, most))}</bdi>`;

function page(title: string, refresh: boolean, body: string): string {
  const again = refresh ? '<meta http-equiv="refresh" content="20">' : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${again}<title>${escapeHtml(short(title))}</title><style>${plainStyle}</style></head><body><main>${body}</main></body></html>`;
}

const section = (title: string, body: string, mark = ''): string => `<section${mark}><h2>${title}</h2>${body}</section>`;

function current(state: MeetingState, now: number): string {
  const item = state.current === null ? undefined : findItem(state.agenda, state.current);
  if (!item) return `<p>${say.nothing}</p>`;
  const budget = itemBudget(item);
  const time = formatDuration(spentMs(item, now));
  return `<p><strong>${numbering(state.agenda).get(item.id) ?? ''} ${said(item.title)}</strong></p><p>${budget > 0 ? say.spentOf(time, budget) : say.spent(time)}</p>`;
}

function floor({ floor: { speaking, queue } }: MeetingState): string {
  const who = ({ name, affiliation }: { name: string; affiliation?: string }): string => said(name, 120) + (affiliation ? `, ${said(affiliation, 80)}` : '');
  const waiting = queue.slice(0, mostWaiting).map((request) => `<li>${who(request)}</li>`);
  const more = queue.length > mostWaiting ? `<p>${say.more(queue.length - mostWaiting)}</p>` : '';
  return (
    section(say.speaking, `<p>${speaking ? who(speaking) : say.nobody}</p>`) +
    section(say.queue, waiting.length > 0 ? `<ol>${waiting.join('')}</ol>${more}` : `<p>${say.noQueue}</p>`)
  );
}

function decided(rows: readonly RegisterRow[]): string {
  const shown = rows.slice(-mostDecided).map(({ text, owner, due }) => {
    const tail = [owner && say.owner(short(owner, 60)), due && say.due(formatDue('en', short(due, 60)))].filter(Boolean).join(' ');
    return `<li>${said(text, 300)}${tail && ` ${escapeHtml(tail)}`}</li>`;
  });
  const earlier = rows.length > mostDecided ? `<p>${say.earlier(rows.length - mostDecided)}</p>` : '';
  return section(say.decided, shown.length > 0 ? `${earlier}<ul>${shown.join('')}</ul>` : `<p>${say.noneDecided}</p>`);
}

/** `rows`: the register. What was brought from another meeting is not of this one. `still`: who reads it by ear, or slowly, is not begun anew. */
export function renderPlain(state: MeetingState, rows: readonly RegisterRow[], now: number, still: boolean): string {
  const asked = state.objections?.text ?? state.gauge?.question;
  const put = asked === undefined ? '' : section(say.toAgree, `<p dir="auto">${escapeHtml(short(asked, 700))}</p>`, ' class="p"');
  const ways = still ? `<a href="?still">${say.again}</a><a href="?">${say.byItself}</a>` : `<a href="?still">${say.stop}</a>`;
  const head = `<h1>${said(state.title)}</h1><p>${phases[state.phase]}. ${say.asOf(formatTime('en', now))}. ${still ? say.still : say.refreshes}</p><p>${ways}</p>`;
  const rest = `<p><a href="/m/${escapeHtml(state.id)}">${say.whole}</a></p>`;
  return page(
    say.title(state.title),
    !still,
    head + section(say.now, current(state, now)) + put + floor(state) + decided(rows.filter(({ from }) => !from)) + rest,
  );
}

/** What who is not in the meeting gets: nothing of it, and a way in for observers. */
export function renderPlainEntry(wrong: boolean): string {
  const fault = wrong ? `<p role="alert">${say.wrong}</p>` : '';
  const form = `<form method="post"><label>${say.key}<input name="key" type="password" autocomplete="off" required maxlength="200"></label><p>${say.keyOnce}</p><button>${say.watch}</button></form>`;
  return page('Rapporteur', false, `<h1>Rapporteur</h1><p>${say.outside}</p>${fault}${form}`);
}
