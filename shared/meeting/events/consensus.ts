// The events of calls for objections and gauges, and their forms in a log.
import { z } from 'zod';
import {
  type Agreement,
  type AgreementOutcome,
  agreementOutcomes,
  answerKinds,
  type Gauge,
  type GaugeAnswer,
  type ObjectionAnswer,
  type ObjectionCall,
} from '../model/consensus.ts';
import { count, type EventForms, few, id, instant, last, ofPerson, text, whole } from './form.ts';
export type ConsensusEvent =
  | { type: 'objections.called'; call: Omit<ObjectionCall, 'calledAt' | 'calledIn' | 'answers'> }
  | { type: 'objections.extended'; participantId: string; endsAt: number }
  | { type: 'objections.heard'; participantIds: string[]; endsAt: number }
  | { type: 'objections.answered'; answer: Omit<ObjectionAnswer, 'at'> }
  | { type: 'objections.taken-back'; participantId: string }
  | ({ type: 'objections.declared'; agreementId?: string; outcome: AgreementOutcome; text: string } & Pick<Agreement, 'unheard' | 'present' | 'over'>)
  | { type: 'objections.cancelled' }
  | { type: 'agreement.written'; agreementId: string }
  | { type: 'gauge.opened'; gauge: Omit<Gauge, 'openedAt' | 'answers'> }
  | { type: 'gauge.answered'; answer: GaugeAnswer }
  | { type: 'gauge.closed'; counts?: number[]; lost?: true };

const voice = { participantId: id, name: text, affiliation: text.optional(), group: text.optional() };

export const consensusEvents: EventForms<ConsensusEvent> = {
  'objections.called': {
    call: whole({ id, text, blockId: id.optional(), itemId: id, seconds: count, endsAt: instant, listeners: few(id), heard: few(id).optional() }),
  },
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
};
