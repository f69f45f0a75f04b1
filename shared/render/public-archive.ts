// The public archive as pages without a script: coming meetings, issued reports by date, and search.
import type { Language } from '../meeting/facts.ts';
import type { PublicEntry } from '../office/listing.ts';
import type { SearchHit } from '../wire/office.ts';
import { formatBeside, formatDate, formatTime } from '../words/format.ts';
import { servedWords } from '../words/served.ts';
import { archiveDocument } from './archive-frame.ts';
import { escapeHtml } from './escape-html.ts';
import { archiveData } from './json-ld.ts';

export interface ArchivePage {
  language: Language;
  /** `https://host`, for addresses that hold everywhere. */
  origin: string;
  /** Of one series alone. */
  name?: string;
  coming: readonly PublicEntry[];
  issued: readonly PublicEntry[];
  series: readonly { name: string; count: number }[];
  /** The address of the page of older reports. */
  older?: string;
}

const bdi = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;
export const seriesPath = (name: string): string => `/archive/${encodeURIComponent(name)}`;

function when({ startsAt }: PublicEntry, language: Language): string {
  const at = Date.parse(startsAt);
  return `<time datetime="${escapeHtml(startsAt)}">${escapeHtml(formatBeside(language, [formatDate(language, at), formatTime(language, at)]))} UTC</time>`;
}

function row(entry: PublicEntry, language: Language): string {
  const { publicArchive: say } = servedWords(language);
  const title = entry.issue === undefined ? bdi(entry.title) : `<a href="/r/${entry.id}">${bdi(entry.title)}</a>`;
  const about = [
    when(entry, language),
    entry.series && escapeHtml(entry.series),
    entry.body && escapeHtml(entry.body),
    entry.cancelled && `<strong>${say.cancelled}</strong>`,
  ];
  return `<li>${title}<p>${about
    .filter(Boolean)
    .map((fact) => `<bdi>${fact}</bdi>`)
    .join(' · ')}</p></li>`;
}

function searchForm(language: Language, q: string): string {
  const { publicArchive: say } = servedWords(language);
  return `<search><form action="/archive/search"><input type="hidden" name="lang" value="${language}"><label>${say.search}<input type="search" name="q" maxlength="200" value="${escapeHtml(q)}"></label><button>${say.find}</button></form></search>`;
}

const section = (title: string, body: string): string => `<section><h2>${title}</h2>${body}</section>`;

export function renderArchive({ language, origin, name, coming, issued, series, older }: ArchivePage): string {
  const { publicArchive: say } = servedWords(language);
  const list = (entries: readonly PublicEntry[]): string => `<ul>${entries.map((entry) => row(entry, language)).join('')}</ul>`;
  const reports =
    (issued.length > 0 ? list(issued) : `<p>${say.noReports}</p>`) + (older === undefined ? '' : `<p><a href="${escapeHtml(older)}">${say.older}</a></p>`);
  const path = name === undefined ? '/archive' : seriesPath(name);
  const names = series.map((each) => `<li><a href="${seriesPath(each.name)}">${bdi(each.name)}</a> (${each.count})</li>`);
  const parts = [
    `<h1>${name === undefined ? say.title : bdi(name)}</h1>`,
    name === undefined ? '' : `<p class="back"><a href="/archive">${say.all}</a></p>`,
    searchForm(language, ''),
    coming.length > 0 ? section(say.coming, list(coming)) : '',
    section(say.reports, reports),
    name === undefined && names.length > 0 ? section(say.series, `<ul>${names.join('')}</ul>`) : '',
    `<p class="ways"><a href="${path}/feed.atom">${say.feed}</a><a href="${path}/calendar.ics">${say.calendar}</a><a href="${escapeHtml(origin.replace(/^https?:/, 'webcal:'))}${path}/calendar.ics">${say.subscribe}</a></p>`,
  ];
  const data = archiveData(name ?? say.title, language, origin, { issued, coming });
  return archiveDocument(language, name ?? say.title, parts.join(''), data);
}

export function renderFound(language: Language, q: string, hits: readonly SearchHit[]): string {
  const { publicArchive: say } = servedWords(language);
  const found = hits.map(({ title, snippet, url, superseded }) => {
    const mark = superseded ? `<p><strong>${say.superseded}</strong></p>` : '';
    return `<li><a href="${escapeHtml(url)}">${bdi(title)}</a><p dir="auto">${snippet}</p>${mark}</li>`;
  });
  const list = found.length > 0 ? `<ul>${found.join('')}</ul>` : `<p>${say.nothing}</p>`;
  const results = q.trim() === '' ? '' : section(say.found(bdi(q)), list);
  return archiveDocument(
    language,
    say.search,
    `<h1>${say.title}</h1><p class="back"><a href="/archive">${say.all}</a></p>${searchForm(language, q)}${results}`,
  );
}
