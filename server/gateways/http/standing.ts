// The facts a new meeting takes over from the meeting it is made from, and from its series.
import type { SeriesSettings } from '../../../shared/meeting/create.ts';
import { standingAgenda, standingFacts } from '../../../shared/wire/standing.ts';
import type { Office } from '../../office/office.ts';
import type { Series } from '../../office/series-book.ts';
import type { InheritedDraft } from './inheritance.ts';

export interface Begun {
  /** The body with defaults for absent fields; a field that is null is removed. */
  body: object;
  series?: Series;
  standing?: SeriesSettings;
}

/** The series that a body names, or else the meeting it is made from. */
async function seriesOf(body: object, office: Office, brought?: InheritedDraft): Promise<Series | undefined> {
  const name = 'series' in body ? body.series : brought?.facts.series;
  return typeof name === 'string' ? office.series.named(name.trim()) : undefined;
}

/** The body's own facts win over the series's, and those over the last meeting's; but the number follows the last meeting's, as its title does. */
export async function begun(body: object, office: Office, brought?: InheritedDraft): Promise<Begun> {
  const series = await seriesOf(body, office, brought);
  const hasAgenda = 'agenda' in body || 'agendaText' in body;
  const hasStanding = series?.agenda !== undefined || brought !== undefined;
  const merged = {
    ...brought?.facts,
    ...(series && standingFacts(series)),
    ...(brought?.facts.number !== undefined && { number: brought.facts.number }),
    ...(!hasAgenda && hasStanding && { agenda: standingAgenda(series ?? {}, brought?.agenda ?? []) }),
    ...body,
  };
  const said = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
  if (!series) return { body: said };
  const { members, limitSeconds, reportOptions } = series;
  return { body: said, series, standing: { members, limitSeconds, reportOptions } };
}
