// The call for objections: a sentence, its time, what is said to it, and what the Chair declares.
import { z } from 'zod';
import { command } from '../command.ts';
import type { Actor } from '../decision.ts';
import { refuse } from '../decision.ts';
import type { EventBody } from '../events.ts';
import { id, text } from '../fields.ts';
import { hasOne } from '../floor/requests.ts';
import type { ObjectionCall } from '../model/consensus.ts';
import { agreementOutcomes, answerKinds } from '../model/consensus.ts';
import type { MeetingState } from '../state.ts';
import { allAnswered, listening, objectors, presentByGroup, unheard, waitingToBeHeard } from './hearing.ts';

const usualSeconds = 15;

const longest = 2000;

/** The request made by an earlier answer, where it waits still. */
function undone({ floor }: MeetingState, requestId: string | undefined): EventBody[] {
  return floor.queue.some(({ id }) => id === requestId) && requestId !== undefined ? [{ type: 'floor.withdrawn', requestId }] : [];
}

/** Consensus is among the members; at an open consultation, among everyone with a name. */
function mayAnswer({ kind }: MeetingState, { role }: Actor): boolean {
  return role !== 'observer' || kind === 'open';
}

/** Why what is agreed cannot be declared unless it is said in so many words. */
function standingAgainst(state: MeetingState, open: ObjectionCall, outcome: 'agreed' | 'amended'): 'objected' | 'floor-asked' | undefined {
  if (outcome === 'agreed' && objectors(open).length > 0) return 'objected';
  return waitingToBeHeard(state, open).length > 0 ? 'floor-asked' : undefined;
}

export const objectionCommands = [
  /** A decision block's words are what the server read as the command's turn came, not what its sender saw. */
  command('objections.call', {
    fields: { text: text(2000).optional(), blockId: id.optional(), seconds: z.number().int().min(6).max(120).optional() },
    decide: (state, { text, blockId, seconds = usualSeconds }, _actor, { now, newId, block }) => {
      if (state.phase !== 'live') return refuse('not-live');
      if (state.objections) return refuse('call-open');
      if ((text === undefined) === (blockId === undefined)) return refuse('bad-request', 'text or blockId');
      if (blockId !== undefined && !block) return refuse('unknown-block');
      const itemId = block?.itemId ?? state.current;
      if (itemId === null) return refuse('item-not-current');
      const sentence = (block?.text ?? text ?? '').trim();
      if (sentence === '' || sentence.length > longest) return refuse('bad-request', 'text');
      return [
        {
          type: 'objections.called',
          call: {
            id: newId(),
            text: sentence,
            ...(blockId !== undefined && { blockId }),
            itemId,
            seconds,
            endsAt: now + seconds * 1000,
            listeners: listening(state).map(({ id }) => id),
            heard: [],
          },
        },
      ];
    },
  }),

  command('objections.respond', {
    fields: { callId: id.optional(), answer: z.enum([...answerKinds, 'none']), reason: text(1000).optional() },
    decide: (state, { callId, answer, reason }, actor, { now, newId }) => {
      const open = state.objections;
      if (!open) return refuse('no-call');
      if (callId !== undefined && callId !== open.id) return refuse('stale');
      if (actor.name === undefined) return refuse('name-needed');
      if (!mayAnswer(state, actor)) return refuse('not-permitted');
      const { participantId, name, affiliation, group, role } = actor;
      const before = open.answers.find((each) => each.participantId === participantId);
      if (answer === 'none') return before ? [...undone(state, before.requestId), { type: 'objections.taken-back', participantId }] : [];
      if (before?.answer === answer && before.reason === reason) return [];
      const who = { participantId, name, ...(affiliation !== undefined && { affiliation }), ...(group !== undefined && { group }) };
      const waits = answer === 'floor' && !hasOne(state.floor, who, 'intervention') && state.floor.queue.every((each) => each.id !== before?.requestId);
      const requestId = waits ? newId() : answer === 'floor' ? before?.requestId : undefined;
      const request = {
        id: requestId ?? '',
        ...who,
        requestedAt: now,
        kind: 'intervention' as const,
        standing: role === 'observer' ? ('observer' as const) : ('member' as const),
      };
      return [
        ...(answer === 'floor' ? [] : undone(state, before?.requestId)),
        ...(waits ? [{ type: 'floor.requested' as const, request }] : []),
        { type: 'objections.answered', answer: { ...who, answer, ...(reason !== undefined && { reason }), ...(requestId !== undefined && { requestId }) } },
      ];
    },
  }),

  command('objections.declare', {
    fields: {
      callId: id.optional(),
      outcome: z.enum(agreementOutcomes),
      text: text(2000).optional(),
      over: z.boolean().optional(),
    },
    // Declared explicitly, or without overriding anybody: no change of answers can hold it up for ever.
    overtakenBy: ({ outcome, over }) => (outcome === 'not-agreed' || over ? undefined : 'objections'),
    decide: (state, { callId, outcome, text, over }, _actor, { now, newId }) => {
      const open = state.objections;
      if (!open) return refuse('no-call');
      if (callId !== undefined && callId !== open.id) return refuse('stale');
      if ((outcome === 'amended') !== (text !== undefined)) return refuse('bad-request', 'text');
      if (now < open.endsAt && !allAnswered(state, open)) return refuse('too-early', String(Math.ceil((open.endsAt - now) / 1000)));
      const against = outcome === 'not-agreed' ? undefined : standingAgainst(state, open, outcome);
      if (against && !over) return refuse(against);
      return [
        {
          type: 'objections.declared',
          // Nobody knows the id beforehand, so nobody else can write under it.
          agreementId: newId(),
          outcome,
          text: text ?? open.text,
          unheard: unheard(state, open).map(({ name }) => name),
          present: presentByGroup(state),
          ...(against && { over: true as const }),
        },
      ];
    },
  }),

  command('objections.cancel', { fields: {}, decide: (state) => (state.objections ? [{ type: 'objections.cancelled' }] : refuse('no-call')) }),
];
