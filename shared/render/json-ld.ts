// A public page's description of itself for programs, in the words of schema.org. It is data: browsers run none of it.
import type { PublicEntry } from '../office/listing.ts';
import type { Report } from '../projections/report-model.ts';
import { titleBlock } from './title.ts';

const context = 'https://schema.org';
const types: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
  xml: 'application/xml',
};

const iso = (at: number): string => new Date(at).toISOString();
const organisation = (name: string | undefined) => (name === undefined ? undefined : { '@type': 'Organization', name });

interface CallFacts {
  title: string;
  startsAt: string;
  durationMinutes: number;
}

/** A call as an event; it takes place online. */
function eventOf({ title, startsAt, durationMinutes }: CallFacts, body: string | undefined, status = 'EventScheduled') {
  return {
    '@type': 'Event',
    name: title,
    startDate: iso(Date.parse(startsAt)),
    endDate: iso(Date.parse(startsAt) + durationMinutes * 60_000),
    eventAttendanceMode: `${context}/OnlineEventAttendanceMode`,
    eventStatus: `${context}/${status}`,
    organizer: organisation(body),
  };
}

/** In a page: nothing that somebody wrote can end the element. */
function element(data: object): string {
  const text = JSON.stringify({ '@context': context, ...data }).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${text}</script>\n`;
}

/** An issued report, at its public address. */
export function reportData(report: Report, address: string, downloads: readonly { format: string; href: string }[]): string {
  const { title, language, issue, corrects, unForm } = report;
  if (!issue) return '';
  const base = address.replace(/\/v\/\d+$/, '');
  return element({
    '@type': 'Report',
    '@id': address,
    url: address,
    name: `${titleBlock(report).name}: ${title.title}`,
    inLanguage: language,
    version: String(issue.number),
    datePublished: iso(issue.issuedAt),
    reportNumber: unForm?.symbol,
    identifier: `sha256:${issue.hash}`,
    publisher: organisation(title.body),
    isBasedOn: corrects && `${base}/v/${corrects.number}`,
    about: eventOf(title, title.body),
    encoding: downloads.map(({ format, href }) => ({ '@type': 'MediaObject', encodingFormat: types[format], contentUrl: href })),
  });
}

/** A page of the archive: its reports, and the calls that are coming. */
export function archiveData(name: string, language: string, origin: string, { issued, coming }: Record<'issued' | 'coming', readonly PublicEntry[]>): string {
  const reports = issued.map((entry) => ({
    '@type': 'Report',
    '@id': `${origin}/r/${entry.id}`,
    url: `${origin}/r/${entry.id}`,
    name: entry.title,
    inLanguage: entry.language,
    version: entry.issue === undefined ? undefined : String(entry.issue),
    datePublished: entry.issuedAt === undefined ? undefined : iso(entry.issuedAt),
    publisher: organisation(entry.body),
    about: eventOf(entry, entry.body),
  }));
  const events = coming.map((entry) => eventOf(entry, entry.body, entry.cancelled ? 'EventCancelled' : 'EventScheduled'));
  return element({ '@type': 'CollectionPage', name, inLanguage: language, hasPart: [...events, ...reports] });
}
