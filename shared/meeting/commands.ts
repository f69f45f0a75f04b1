// What one person may ask for. Parsed at the gateway; inside, the types are trusted.
import { z } from 'zod';
import { carriedStatuses } from './actions/model.ts';
import { regions } from './attendance/model.ts';
import { agreementOutcomes, answerKinds } from './consensus/model.ts';
import { documentSchema, factsSchema, minutesBudget, nameSchema, plainSchema } from './facts.ts';
import { channels, precedences, requestKinds, standings } from './floor/model.ts';
import { takenBack } from './phase/model.ts';
import { distributions } from './report/model.ts';

const id = z.string().min(1).max(64);
const title = z.string().trim().min(1).max(300);
const text = (max: number) => z.string().trim().min(1).max(max);
const presenter = plainSchema(200);
const documents = z.array(documentSchema).max(20);

/** The official number of an item where it is not its plain place: "2 bis". Empty where it has none, as a break. */
const label = plainSchema(20).or(z.literal(''));

const childSchema = z.strictObject({
  label: label.optional(),
  title,
  minutes: minutesBudget.optional(),
  presenter: presenter.optional(),
  documents: documents.optional(),
  inCamera: z.literal(true).optional(),
});
/** An agenda item as an organiser writes it, before it has an id. */
export const draftItemSchema = childSchema.extend({ section: z.enum(['agenda', 'aob']).optional(), children: z.array(childSchema).max(40).optional() });
export type DraftItem = z.infer<typeof draftItemSchema>;
export const draftAgendaSchema = z.array(draftItemSchema).max(100);

/** The version the sender saw. Where taking a command twice would do harm, one that a newer event has overtaken is refused as `stale`. */
const expects = z.number().int().min(0).optional();
const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) => z.strictObject({ type: z.literal(type), ...shape, expects });

/** Null takes the value away. */
const clearable = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()]).optional();

const requestKind = z.enum(requestKinds).optional();
const topic = text(300);

const waiting = z.enum(['carry', 'clear']).optional();

const { kind, language, ...otherFacts } = factsSchema.shape;

const aboutSomeone = {
  name: nameSchema.optional(),
  affiliation: clearable(plainSchema(200)),
  group: clearable(plainSchema(100)),
  region: clearable(z.enum(regions)),
};
/** What is noted of someone’s presence. */
const presences = ['present', 'apologies', 'phone', 'absent'] as const;

export const commandSchema = z.discriminatedUnion('type', [
  command('agenda.add', { ...draftItemSchema.omit({ section: true }).shape, parent: id.optional(), index: z.number().int().min(0).optional() }),
  command('agenda.edit', {
    itemId: id,
    label: clearable(label),
    title: title.optional(),
    minutes: clearable(minutesBudget),
    presenter: clearable(presenter),
    documents: documents.optional(),
    inCamera: z.boolean().optional(),
  }),
  command('agenda.move', { itemId: id, parent: clearable(id), index: z.number().int().min(0) }),
  command('agenda.remove', { itemId: id }),
  command('agenda.adopt', {}),
  command('item.start', { itemId: id, waiting }),
  command('item.finish', { itemId: id, waiting }),
  command('item.defer', { itemId: id, waiting }),
  command('item.reopen', { itemId: id }),
  command('aob.propose', { title, reason: text(2000).optional(), minutes: minutesBudget.optional() }),
  command('aob.support', { itemId: id }),
  command('aob.withdraw', { itemId: id }),
  command('aob.admit', { itemId: id, minutes: minutesBudget.optional() }),
  command('aob.decline', { itemId: id, reason: text(2000).optional() }),
  command('floor.request', { kind: requestKind, topic: topic.optional(), personal: z.boolean().optional() }),
  command('floor.edit', { requestId: id.optional(), kind: requestKind, topic: clearable(topic), personal: z.boolean().optional() }),
  command('floor.withdraw', { requestId: id.optional() }),
  command('floor.defer', { requestId: id.optional(), last: z.boolean().optional() }),
  command('floor.restore', { requestId: id.optional() }),
  command('floor.add', {
    participantId: id.optional(),
    name: nameSchema.optional(),
    affiliation: plainSchema(200).optional(),
    group: plainSchema(100).optional(),
    standing: z.enum(standings).optional(),
    channel: z.enum(channels),
    kind: requestKind,
    topic: topic.optional(),
  }),
  command('floor.give', { requestId: id.optional(), participantId: id.optional() }),
  command('floor.move', { requestId: id, index: z.number().int().min(0).optional(), last: z.boolean().optional() }),
  command('floor.settings', {
    open: z.boolean().optional(),
    precedence: z.enum(precedences).optional(),
    limitSeconds: clearable(z.number().int().min(15).max(3600)),
  }),
  command('floor.end', { requestId: id.optional() }),
  command('objections.call', { text: text(2000).optional(), blockId: id.optional(), seconds: z.number().int().min(6).max(120).optional() }),
  command('objections.respond', { callId: id.optional(), answer: z.enum([...answerKinds, 'none']), reason: text(1000).optional() }),
  command('objections.declare', {
    callId: id.optional(),
    outcome: z.enum(agreementOutcomes),
    text: text(2000).optional(),
    over: z.boolean().optional(),
  }),
  command('objections.cancel', {}),
  command('gauge.open', { question: text(300), options: z.array(text(80)).min(2).max(8).optional(), anonymous: z.boolean() }),
  command('gauge.answer', { gaugeId: id.optional(), option: z.number().int().min(0).max(7) }),
  command('gauge.close', {}),
  command('attendance.note', { ...aboutSomeone, participantId: id.optional(), status: z.enum(presences).optional() }),
  command('attendance.correct', { ...aboutSomeone, status: z.enum(presences).optional() }),
  command('people.remove', { participantId: id }),
  command('meeting.circulate', {}),
  command('meeting.open', {}),
  command('meeting.close', {}),
  command('meeting.take-back', { what: z.enum(takenBack) }),
  command('meeting.amend', {
    changes: z
      .strictObject({ ...otherFacts, kind: z.enum(['member', 'open']), language: language.unwrap() })
      .partial()
      .extend({
        body: clearable(text(200)),
        series: clearable(text(200)),
        number: clearable(text(20)),
        joinUrl: clearable(factsSchema.shape.joinUrl.unwrap()),
        hostCountry: clearable(factsSchema.shape.hostCountry.unwrap()),
        focus: clearable(text(4000)),
        next: clearable(factsSchema.shape.next.unwrap()),
      }),
  }),
  command('report.draft', { reason: text(1000).optional() }),
  command('report.circulate', { until: z.iso.datetime({ offset: true }) }),
  command('report.comment', { blockId: id, text: text(4000), proposal: text(8000).optional(), onBehalfOf: nameSchema.optional() }),
  command('report.withdraw', { commentId: id }),
  command('report.answer', {
    commentId: id,
    outcome: z.enum(['accepted', 'partly', 'declined']),
    wording: text(8000).optional(),
    reason: text(2000).optional(),
  }),
  command('report.options', {
    headings: z.boolean().optional(),
    actionsAnnex: z.boolean().optional(),
    participants: z.boolean().optional(),
    agreements: z.boolean().optional(),
    linksAsNotes: z.boolean().optional(),
    unForm: z.boolean().optional(),
    flush: z.boolean().optional(),
    symbol: clearable(plainSchema(60)),
    distribution: z.enum(distributions).optional(),
  }),
  command('report.issue', {}),
  command('action.update', { actionId: id, status: z.enum(carriedStatuses) }),
  command('action.answer', { actionId: id, text: z.union([text(1000), z.null()]) }),
]);

export type Command = z.infer<typeof commandSchema>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;
