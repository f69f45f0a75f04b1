// The standing facts of a series as the texts of a form, and back.
import type { Language } from '../../../shared/meeting/facts.ts';
import type { ListedSeries } from '../../../shared/wire/series.ts';

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
}

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
  };
}

/** The fields to send. An empty field removes its fact. An untouched agenda stays as it is, with the details that its text does not show. */
export function changeOf(fields: SeriesDefaults, before: SeriesDefaults): Record<string, unknown> {
  const said = (text: string): string | null => text.trim() || null;
  const named = (text: string): { name: string } | null => (text.trim() ? { name: text.trim() } : null);
  const people = fields.secretariat.split('\n').flatMap((name) => named(name) ?? []);
  const minutes = said(fields.durationMinutes);
  return {
    body: said(fields.body),
    chair: named(fields.chair),
    secretariat: people.length > 0 ? people : null,
    hostCountry: named(fields.hostCountry),
    durationMinutes: minutes === null ? null : Number(minutes),
    joinUrl: said(fields.joinUrl),
    kind: fields.kind || null,
    language: fields.language || null,
    ...(fields.agenda !== before.agenda && { agendaText: said(fields.agenda) }),
  };
}
