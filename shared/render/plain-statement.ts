import type { Language } from '../meeting/facts.ts';
import type { Statement } from '../projections/statements.ts';
import { servedWords } from '../words/served.ts';
import { addressParts } from './addresses.ts';
import { escapeHtml } from './escape-html.ts';
import { page, said } from './plain-frame.ts';

const linked = (line: string): string =>
  addressParts(line)
    .map(({ text, link }) => (link === undefined ? escapeHtml(text) : `<a href="${escapeHtml(link)}" rel="noopener">${escapeHtml(text)}</a>`))
    .join('');

/** A statement that was handed in, whole, as a page without a script. */
export function renderPlainStatement(meetingId: string, { name, affiliation, text }: Statement & { text: string }, language: Language, asked: boolean): string {
  const { plainView: say } = servedWords(language);
  const lines = text.split(/\n+/).map((line) => `<p dir="auto">${linked(line)}</p>`);
  const back = `<p><a href="/m/${escapeHtml(meetingId)}/text${asked ? `?lang=${language}` : ''}">${say.back}</a></p>`;
  const who = `<h1>${said(name)}</h1>${affiliation === undefined ? '' : `<p>${said(affiliation)}</p>`}<h2>${say.statement}</h2>`;
  return page(language, say.statement, false, back + who + lines.join(''));
}
