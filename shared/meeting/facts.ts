// The facts of a meeting: what an organiser states when making one, and may amend until the report is issued.
import { z } from 'zod';
import { isName, plainName } from '../kit/plain-name.ts';
import { safeLink } from '../kit/safe-link.ts';

/** An organisation or a group that is shown beside a name: made plain like one. */
export const plainSchema = (most: number) => z.string().overwrite(plainName).min(1).max(most);

/** A person's name. */
export const nameSchema = plainSchema(200).refine(isName, 'must have a letter or a digit');

/** Only addresses a person may follow safely: http, https and mailto. */
export const linkUrl = z
  .string()
  .max(2000)
  .refine((url) => safeLink(url) === url, 'must be an http, https or mailto address');

/** A call is joined at a web address. */
export const isJoinUrl = (url: string): boolean => /^https?:/i.test(url) && safeLink(url) === url;
const joinUrl = z.string().max(2000).refine(isJoinUrl, 'must be an http or https address');

const line = (max: number) => z.string().trim().min(1).max(max);
const instant = z
  .string()
  .max(40)
  .refine((text) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)), 'must be an ISO 8601 date and time such as 2016-09-13T13:00:00Z')
  .transform((text) => new Date(Date.parse(text)).toISOString());

export const documentSchema = z.strictObject({ title: line(300), url: linkUrl, symbol: plainSchema(60).optional(), revision: plainSchema(30).optional() });
export type Document = z.infer<typeof documentSchema>;

export const personSchema = z.strictObject({ name: nameSchema, affiliation: plainSchema(200).optional() });

export const minutesBudget = z
  .number()
  .int()
  .min(1)
  .max(24 * 60);

export const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/** startsAt: ISO 8601, normalised to UTC. durationMinutes: whole minutes. */
export const factsSchema = z.strictObject({
  title: line(300),
  body: line(200).optional(),
  series: line(200).optional(),
  number: z.union([line(20), z.number().int().min(1).max(9999).transform(String)]).optional(),
  startsAt: instant,
  durationMinutes: minutesBudget,
  joinUrl: joinUrl.optional(),
  /** Where people meet, if not online alone. */
  place: line(200).optional(),
  kind: z.enum(['member', 'open']).default('member'),
  language: z.enum(languages).default('en'),
  chair: personSchema,
  secretariat: z.array(personSchema).min(1).max(20),
  hostCountry: personSchema.optional(),
  focus: z.string().trim().max(4000).optional(),
  next: z.strictObject({ title: line(300).optional(), startsAt: instant }).optional(),
});
export type Facts = z.infer<typeof factsSchema>;
