// The facts a new meeting takes from its series.
import type { DraftItem } from '../meeting/agenda/draft.ts';
import type { Facts } from '../meeting/facts.ts';
import type { NewSeries } from './series.ts';

/** The roles that a series can have a standing link for. */
export const standingRoles = ['member', 'observer'] as const;
export type StandingRole = (typeof standingRoles)[number];
export type StandingLinks = Partial<Record<StandingRole, string>>;

type StandingFields = Partial<NewSeries>;

/** The facts of a new meeting. Members, settings and stock phrases are not facts. */
export function standingFacts({
  name: series,
  body,
  joinUrl,
  hostCountry,
  durationMinutes,
  kind,
  language,
  chair,
  secretariat,
  number,
}: StandingFields): Partial<Facts> {
  const facts = { series, body, joinUrl, hostCountry, durationMinutes, kind, language, chair, secretariat, number };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The standing items, with those brought from the last meeting after the first, which opens the meeting. */
export function standingAgenda({ agenda: [first, ...others] = [] }: StandingFields, brought: readonly DraftItem[]): DraftItem[] {
  const titles = new Set([first, ...others].map((item) => item?.title));
  return [...(first ? [first] : []), ...brought.filter(({ title }) => !titles.has(title)), ...others].slice(0, 100);
}
