// Series of meetings over HTTP: the facts that stay the same from one meeting to the next.
import { z } from 'zod';
import { draftAgendaSchema } from '../meeting/agenda/draft.ts';
import { factsSchema, languages, personSchema } from '../meeting/facts.ts';

const { body, joinUrl, hostCountry, durationMinutes, secretariat } = factsSchema.shape;
const standing = {
  body,
  joinUrl,
  hostCountry,
  durationMinutes: durationMinutes.optional(),
  kind: z.enum(['member', 'open']).optional(),
  language: z.enum(languages).optional(),
  chair: personSchema.optional(),
  secretariat: secretariat.optional(),
  agenda: draftAgendaSchema.optional(),
};

/** The meetings of a series carry its name, so that it stays as it is. */
export const createSeriesSchema = z.strictObject({ name: z.string().trim().min(1).max(200), ...standing });
export type NewSeries = z.output<typeof createSeriesSchema>;

/** Null takes a fact away. */
export const changeSeriesSchema = z.strictObject({
  body: standing.body.nullable(),
  joinUrl: standing.joinUrl.nullable(),
  hostCountry: standing.hostCountry.nullable(),
  durationMinutes: standing.durationMinutes.nullable(),
  kind: standing.kind.nullable(),
  language: standing.language.nullable(),
  chair: standing.chair.nullable(),
  secretariat: standing.secretariat.nullable(),
  agenda: standing.agenda.nullable(),
  /** Instead of `agenda`: as it would be mailed. */
  agendaText: z.string().trim().min(1).max(20_000).nullable().optional(),
});
export type SeriesChange = Omit<z.output<typeof changeSeriesSchema>, 'agendaText'>;

/** In the list, `id` is absent where only meetings name the series; `last` is the id of its latest meeting. */
export interface ListedSeries extends Partial<NewSeries> {
  id?: string;
  name: string;
  meetings: number;
  last?: string;
}
