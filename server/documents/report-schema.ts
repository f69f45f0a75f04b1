// The published JSON Schema of report.json: what a program that reads reports may rely on. Fields may be added, none is taken away.
import { z } from 'zod';
import { languages } from '../../shared/meeting/facts.ts';
import { agreementOutcomes, answerKinds } from '../../shared/meeting/model/consensus.ts';
import { requestKinds } from '../../shared/meeting/model/floor.ts';
import { distributions } from '../../shared/meeting/model/report.ts';
import { roles } from '../../shared/meeting/roles.ts';
import type { Report } from '../../shared/projections/report-model.ts';

const number = z.number().int().min(1);

const run = z.looseObject({
  text: z.string().describe('The words; empty where a footnote is marked.'),
  strong: z.literal(true).optional(),
  em: z.literal(true).optional(),
  link: z.string().optional().describe('An http, https or mailto address.'),
  note: number.optional().describe('The number of the footnote that is marked here.'),
  reference: number.nullable().optional().describe('The number of the paragraph referred to; null where it is no longer there.'),
  within: z.array(z.string()).optional().describe('Of a reference to a subparagraph: the marks that lead to it in the paragraph.'),
  several: z
    .enum(['first', 'next'])
    .optional()
    .describe('Of one among several references, as in “paragraphs 3–5”: the first, or one after it, which shows its number alone.'),
});

const subparagraph = z.looseObject({
  blockId: z.string(),
  style: z.enum(['bullet', 'lettered']),
  degree: z.number().int().min(0).max(2),
  mark: z.string().describe('As it is shown: (a), (ii), •.'),
  runs: z.array(run),
});

const paragraph = z.looseObject({
  type: z.literal('paragraph'),
  number: number.describe('From 1, consecutive, the same in every format.'),
  blockId: z.string().describe('The same paragraph in another issue has the same.'),
  fragment: z.string(),
  kind: z.enum(['paragraph', 'decision', 'action']),
  runs: z.array(run),
  owner: z.string().optional(),
  due: z.string().optional().describe('An ISO date where it was understood, else as typed.'),
  bracketed: z.literal(true).optional().describe('The room left it in square brackets.'),
  subparagraphs: z.array(subparagraph),
});

const heading = z.looseObject({
  type: z.literal('heading'),
  fragment: z.string(),
  text: z.string(),
  level: z
    .union([z.literal(2), z.literal(3)])
    .optional()
    .describe('Absent for a heading of the first level.'),
  mark: z.string().optional().describe('Its number, where headings are numbered: I., A., 1.'),
});

const action = z.looseObject({
  blockId: z.string(),
  paragraph: number,
  text: z.string(),
  owner: z.string().optional(),
  due: z.string().optional(),
  status: z.enum(['open', 'done', 'dropped']),
});

const participant = z.looseObject({
  name: z.string(),
  affiliation: z.string().optional(),
  group: z.string().optional(),
  role: z.enum(roles),
  presence: z.enum(['present', 'phone', 'apologies']),
});

const agreement = z.looseObject({
  paragraph: number.optional(),
  text: z.string(),
  asked: z.string().optional().describe('As it was put, where it was amended.'),
  outcome: z.enum(agreementOutcomes),
  answers: z.array(z.looseObject({ name: z.string(), affiliation: z.string().optional(), answer: z.enum(answerKinds), reason: z.string().optional() })),
  over: z.literal(true).optional().describe('Declared over an objection, or with a request for the floor unheard.'),
  unheard: z.array(z.string()).describe('Names of those who could not hear.'),
  present: z.array(z.looseObject({ group: z.string(), count: z.number().int().min(0) })),
});

const speaker = z.looseObject({
  number: z.string().optional().describe('The number of the item.'),
  item: z.string().optional().describe('Absent for what was said under no item.'),
  name: z.string(),
  affiliation: z.string().optional(),
  kind: z.enum(requestKinds),
  personal: z.literal(true).optional().describe('In a personal capacity.'),
});

export const reportSchema = z.looseObject({
  meetingId: z.string(),
  language: z.enum(languages),
  title: z.looseObject({
    body: z.string().optional(),
    title: z.string(),
    startsAt: z.iso.datetime().describe('In UTC.'),
    durationMinutes: z.number().int().min(1),
    kind: z.string(),
  }),
  content: z.array(z.discriminatedUnion('type', [heading, paragraph])),
  unForm: z
    .looseObject({ symbol: z.string().optional(), distribution: z.enum(distributions) })
    .optional()
    .describe('In the form in which the United Nations prints.'),
  flush: z.literal(true).optional().describe('Lines run back to the margin.'),
  notes: z.array(z.looseObject({ number, id: z.string(), text: z.string() })).describe('In the order of their marks.'),
  actions: z.array(action).optional(),
  participants: z.array(participant).optional(),
  nameless: z.number().int().min(0).optional().describe('The most observers without a name who were there at one time.'),
  agreements: z.array(agreement).optional(),
  speakers: z.array(speaker).optional(),
  adopted: z
    .looseObject({ where: z.string(), at: z.number().int().describe('Milliseconds since 1970.'), brackets: z.number().int().min(0) })
    .optional()
    .describe('Where the room adopted the text as it reads.'),
  corrects: z
    .looseObject({
      number: number.describe('The issue that this one corrects.'),
      reason: z.string().optional(),
      changes: z.array(
        z.looseObject({ kind: z.enum(['changed', 'added', 'removed']), paragraph: number, before: z.string().optional(), after: z.string().optional() }),
      ),
    })
    .optional()
    .describe('Of a correction alone.'),
  issue: z
    .looseObject({ number, issuedAt: z.number().int().describe('Milliseconds since 1970.'), hash: z.string().describe('SHA-256 of the record, hexadecimal.') })
    .optional()
    .describe('Absent from a draft.'),
}) satisfies z.ZodType<Report>;

/** JSON Schema, draft 2020-12. `address`: where it is published. */
export function reportJsonSchema(address: string): object {
  return { $id: address, title: 'Summary Report', ...z.toJSONSchema(reportSchema) };
}
