// Series of meetings over HTTP: the facts that stay the same from one meeting to the next.
import { z } from 'zod';
import { draftAgendaSchema } from '../meeting/agenda/draft.ts';
import { factsSchema, languages, personSchema } from '../meeting/facts.ts';
import { limitSeconds } from '../meeting/floor/fields.ts';
import { optionFields } from '../meeting/report/option-fields.ts';

const { body, joinUrl, hostCountry, durationMinutes, secretariat, number } = factsSchema.shape;
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
  /** Of the next meeting. Each meeting that is made counts it on. */
  number,
  /** Expected in each meeting. */
  members: z.array(personSchema).max(300).optional(),
  limitSeconds: limitSeconds.optional(),
  reportOptions: z.strictObject(optionFields).optional(),
  /** Sentences offered to those who write the minutes. */
  phrases: z.array(z.string().trim().min(1).max(1000)).max(50).optional(),
};

/** The meetings of a series carry its name, so that it stays as it is. */
export const createSeriesSchema = z.strictObject({ name: z.string().trim().min(1).max(200), ...standing });
export type NewSeries = z.output<typeof createSeriesSchema>;

type Clearable = { [K in keyof typeof standing]: z.ZodNullable<(typeof standing)[K]> };
const clearable = Object.fromEntries(Object.entries(standing).map(([name, schema]) => [name, schema.nullable()])) as Clearable;

/** Null takes a fact away. */
export const changeSeriesSchema = z.strictObject({
  ...clearable,
  /** Instead of `agenda`: as it would be mailed. */
  agendaText: z.string().trim().min(1).max(20_000).nullable().optional(),
});
export type SeriesChange = Omit<z.output<typeof changeSeriesSchema>, 'agendaText'>;

/** The proof that whoever opens a standing link shows. */
export const enterSeriesSchema = z.strictObject({ key: z.string().min(1).max(200) });

/** In the list, `id` is absent where only meetings name the series; `last` is the id of its latest meeting. */
export interface ListedSeries extends Partial<NewSeries> {
  id?: string;
  name: string;
  meetings: number;
  last?: string;
}
