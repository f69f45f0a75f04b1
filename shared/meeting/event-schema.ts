// The form of every event, for logs that come from elsewhere or from a damaged disk. Fields may be missing that older logs do not have.
import { z } from 'zod';
import { safeLink } from '../kit/safe-link.ts';
import { carriedStatuses } from './actions/model.ts';
import { itemStatuses } from './agenda/model.ts';
import { agreementOutcomes, answerKinds } from './consensus/model.ts';
import type { EventBody } from './events.ts';
import { isJoinUrl, languages } from './facts.ts';
import { channels, precedences, requestKinds, standings } from './floor/model.ts';
import { takenBack } from './phase/model.ts';
import { distributions } from './report/model.ts';
import { roles } from './roles.ts';

const id = z.string().min(1).max(200);
const text = z.string();
const count = z.number().int().min(0).max(1e9);
/** A date can be made of it, and of it and a few years more. */
const instant = z.number().int().min(0).max(8e15);
const date = z
  .string()
  .max(40)
  .refine((said) => !Number.isNaN(Date.parse(said)));
const few = <S extends z.ZodType>(schema: S) => z.array(schema).max(100_000);
const whole = z.looseObject;

const document = whole({ title: text, url: text });
const person = whole({ name: text, affiliation: text.optional() });
const source = whole({ meetingId: id, title: text, number: text.optional() });

const facts = {
  title: text,
  body: text.optional(),
  series: text.optional(),
  number: text.optional(),
  startsAt: date,
  durationMinutes: count,
  joinUrl: text.optional(),
  kind: z.enum(['member', 'open']),
  language: z.enum(languages),
  chair: person,
  secretariat: few(person),
  hostCountry: person.optional(),
  focus: text.optional(),
  next: whole({ title: text.optional(), startsAt: date }).optional(),
};

/** Each value may be absent, and null takes it away. */
const changes = (shape: z.ZodRawShape) =>
  whole(Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, z.union([schema as z.ZodType, z.null()]).optional()])));

const child = {
  id,
  label: text.optional(),
  title: text,
  section: z.enum(['agenda', 'aob']),
  status: z.enum(itemStatuses),
  minutes: count.optional(),
  presenter: text.optional(),
  documents: few(document),
  spells: few(whole({ startedAt: instant, endedAt: instant.optional() })),
  inCamera: z.literal(true).optional(),
  proposal: whole({ by: id, byName: text, proposedAt: instant, reason: text.optional(), supporters: few(id), declined: text.optional() }).optional(),
};
const item = whole({ ...child, children: few(whole({ ...child, children: z.array(z.never()) })) });

const participant = whole({
  id,
  role: z.enum(roles),
  name: text,
  affiliation: text.optional(),
  group: text.optional(),
  region: text.optional(),
  visits: few(whole({ arrivedAt: instant, leftAt: instant.optional() })),
});

const carried = whole({
  id,
  text,
  owner: text.optional(),
  due: text.optional(),
  from: source,
  status: z.enum(carriedStatuses),
  inCamera: z.literal(true).optional(),
});
const request = { kind: z.enum(requestKinds).optional(), topic: text.optional(), personal: z.boolean().optional(), replyTo: text.optional() };
const asked = whole({
  ...request,
  id,
  participantId: id.optional(),
  name: text,
  affiliation: text.optional(),
  group: text.optional(),
  standing: z.enum(standings).optional(),
  requestedAt: instant,
  channel: z.enum(channels).optional(),
});
const voice = { participantId: id, name: text, affiliation: text.optional(), group: text.optional() };
const answer = whole({ outcome: z.enum(['accepted', 'partly', 'declined']), wording: text.optional(), reason: text.optional(), at: instant, by: id });
const place = { parent: id.nullable(), index: count };
const last = z.literal(true).optional();
const ofItem = { itemId: id };
const ofRequest = { requestId: id };
const ofPerson = { participantId: id };
const ofComment = { commentId: id };

/** What each event says besides its type, its time and who made it. */
const bodies: { [Type in EventBody['type']]: z.ZodRawShape } = {
  'meeting.created': {
    id,
    facts: whole(facts),
    agenda: few(item),
    from: source.optional(),
    carried: few(carried).optional(),
    participants: few(participant).optional(),
    reviewItem: id.optional(),
  },
  'meeting.amended': { changes: changes(facts) },
  'meeting.circulated': {},
  'meeting.opened': {},
  'meeting.closed': {},
  'meeting.taken-back': { what: z.enum(takenBack) },
  'agenda.added': { item, ...place },
  'agenda.edited': { ...ofItem, changes: changes({ title: text, minutes: count, presenter: text, documents: few(document), inCamera: z.literal(true) }) },
  'agenda.moved': { ...ofItem, ...place },
  'agenda.removed': { ...ofItem, closed: few(id).optional() },
  'agenda.adopted': {},
  'item.started': ofItem,
  'item.finished': ofItem,
  'item.deferred': ofItem,
  'item.reopened': ofItem,
  'aob.proposed': { item },
  'aob.supported': { ...ofItem, ...ofPerson },
  'aob.withdrawn': ofItem,
  'aob.admitted': { ...ofItem, minutes: count.optional(), parent: id.optional() },
  'aob.declined': { ...ofItem, reason: text.optional() },
  'floor.requested': { request: asked },
  'floor.edited': { ...ofRequest, changes: changes(request) },
  'floor.deferred': { ...ofRequest, last },
  'floor.moved': { ...ofRequest, index: count, last },
  'floor.restored': { requestIds: few(id) },
  'floor.returned': ofRequest,
  'floor.interrupted': ofRequest,
  'floor.settings-set': { changes: changes({ open: z.boolean(), precedence: z.enum(precedences), limitSeconds: count }) },
  'floor.withdrawn': ofRequest,
  'floor.given': ofRequest,
  'floor.ended': ofRequest,
  'floor.cleared': {},
  'objections.called': {
    call: whole({ id, text, blockId: id.optional(), itemId: id, seconds: count, endsAt: instant, listeners: few(id), heard: few(id).optional() }),
  },
  'observers.counted': { most: count },
  'objections.extended': { ...ofPerson, endsAt: instant },
  'objections.heard': { participantIds: few(id), endsAt: instant },
  'objections.answered': { answer: whole({ ...voice, answer: z.enum(answerKinds), reason: text.optional(), requestId: id.optional() }) },
  'objections.taken-back': ofPerson,
  'objections.declared': {
    agreementId: id.optional(),
    outcome: z.enum(agreementOutcomes),
    text,
    unheard: few(text),
    present: few(whole({ group: text, count })),
    over: last,
  },
  'objections.cancelled': {},
  'agreement.written': { agreementId: id },
  'gauge.opened': { gauge: whole({ id, question: text, options: z.array(text).min(1).max(20), anonymous: z.boolean() }) },
  'gauge.answered': { answer: whole({ ...voice, option: z.number().int().min(0).max(20) }) },
  'gauge.closed': { counts: few(count).optional(), lost: last },
  'participant.joined': { participant },
  'participant.arrived': ofPerson,
  'participant.left': { ...ofPerson, leftAt: instant.optional() },
  'participant.removed': ofPerson,
  'attendance.noted': { participant },
  'report.drafted': { reason: text.optional() },
  'report.circulated': { commentsUntil: instant },
  'report.commented': {
    comment: whole({ id, round: count, by: id, name: text, at: instant, blockId: id, paragraph: count, excerpt: text, text, proposal: text.optional() }),
  },
  'report.comment-withdrawn': ofComment,
  'report.answered': { ...ofComment, answer },
  'report.answer-written': ofComment,
  'report.options-set': {
    ...Object.fromEntries(
      ['headings', 'actionsAnnex', 'participants', 'agreements', 'linksAsNotes', 'unForm', 'flush'].map((option) => [option, z.boolean().optional()]),
    ),
    symbol: text.nullable().optional(),
    distribution: z.enum(distributions).optional(),
  },
  'report.issued': { issue: whole({ number: count.min(1), hash: z.string().regex(/^[\da-f]{64}$/) }) },
  'action.updated': { actionId: id, status: z.enum(carriedStatuses) },
  'action.answered': { actionId: id, text: text.nullable(), name: text },
};

const schemas = new Map(Object.entries(bodies).map(([type, shape]) => [type, whole({ at: instant, by: id, ...shape })]));

/** Whether every address in an event may be followed. Those that this server took were looked at as they came; others come by an archive. */
export function hasSafeLinks(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, part]) => {
    if (typeof part !== 'string') return hasSafeLinks(part);
    if (name === 'joinUrl') return isJoinUrl(part);
    return name !== 'url' || safeLink(part) === part;
  });
}

/** The same without addresses that may not be followed: a join address is taken out, a document is left out of its list. */
export function withSafeLinks<T>(value: T): T {
  if (hasSafeLinks(value)) return value;
  if (Array.isArray(value)) return value.filter((each) => each?.url === undefined || hasSafeLinks({ url: each.url })).map(withSafeLinks) as T;
  const parts = Object.entries(value as object).filter(([name, part]) => typeof part !== 'string' || hasSafeLinks({ [name]: part }));
  return Object.fromEntries(parts.map(([name, part]) => [name, withSafeLinks(part)])) as T;
}

/** Whether it is an event that this program knows, with everything that it needs to say. */
export function isEvent(value: unknown): boolean {
  const schema = schemas.get((value as { type?: string } | null)?.type ?? '');
  return schema?.safeParse(value).success ?? false;
}
