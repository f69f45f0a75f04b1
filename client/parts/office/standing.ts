// The standing facts of a series as the texts of a form, and back.
import { pastedNames } from '../../../shared/meeting/attendance/pasted-names.ts';
import type { Language } from '../../../shared/meeting/facts.ts';
import type { ListedSeries } from '../../../shared/wire/series.ts';
import type { words } from '../../ui/words.ts';

export type OptionName = keyof (typeof words)['reportView']['options'];

export interface SeriesDefaults {
  body: string;
  chair: string;
  secretariat: string;
  hostCountry: string;
  durationMinutes: string;
  joinUrl: string;
  kind: '' | 'member' | 'open';
  language: '' | Language;
  agenda: string;
  number: string;
  limitSeconds: string;
  /** Those of the report that are on. */
  options: OptionName[];
  members: string;
  phrases: string;
}

const personText = ({ name, affiliation }: { name: string; affiliation?: string }): string => (affiliation === undefined ? name : `${name} (${affiliation})`);

export function standingOf({
  body,
  chair,
  secretariat,
  hostCountry,
  durationMinutes,
  joinUrl,
  kind,
  language,
  agendaText,
  number,
  limitSeconds,
  reportOptions = {},
  members = [],
  phrases = [],
}: ListedSeries & { agendaText?: string }): SeriesDefaults {
  return {
    body: body ?? '',
    chair: chair?.name ?? '',
    secretariat: (secretariat ?? []).map(({ name }) => name).join('\n'),
    hostCountry: hostCountry?.name ?? '',
    durationMinutes: durationMinutes === undefined ? '' : String(durationMinutes),
    joinUrl: joinUrl ?? '',
    kind: kind ?? '',
    language: language ?? '',
    agenda: agendaText ?? '',
    number: number ?? '',
    limitSeconds: limitSeconds === undefined ? '' : String(limitSeconds),
    options: Object.entries(reportOptions).flatMap(([name, on]) => (on === true ? [name as OptionName] : [])),
    members: members.map(personText).join('\n'),
    phrases: phrases.join('\n'),
  };
}

/** The fields to send. An empty field removes its fact. An untouched agenda stays as it is, with the details that its text does not show. */
export function changeOf(fields: SeriesDefaults, before: SeriesDefaults): Record<string, unknown> {
  const said = (text: string): string | null => text.trim() || null;
  const named = (text: string): { name: string } | null => (text.trim() ? { name: text.trim() } : null);
  const people = fields.secretariat.split('\n').flatMap((name) => named(name) ?? []);
  const figure = (text: string): number | null => (text.trim() ? Number(text) : null);
  const list = <T>(all: T[]): T[] | null => (all.length > 0 ? all : null);
  const lines = fields.phrases.split('\n').map((line) => line.trim());
  return {
    body: said(fields.body),
    chair: named(fields.chair),
    secretariat: list(people),
    hostCountry: named(fields.hostCountry),
    durationMinutes: figure(fields.durationMinutes),
    joinUrl: said(fields.joinUrl),
    kind: fields.kind || null,
    language: fields.language || null,
    number: said(fields.number),
    limitSeconds: figure(fields.limitSeconds),
    reportOptions: fields.options.length > 0 ? Object.fromEntries(fields.options.map((name) => [name, true])) : null,
    members: list(pastedNames(fields.members)),
    phrases: list(lines.filter(Boolean)),
    ...(fields.agenda !== before.agenda && { agendaText: said(fields.agenda) }),
  };
}
