// A drafter and an approver for each item of the report, and their approval.
import { z } from 'zod';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { clearable, id } from '../fields.ts';
import { findItem } from '../model/agenda-tree.ts';
import { isLead } from '../roles.ts';
import type { MeetingState } from '../state.ts';
import { isFull } from './full.ts';
import { itemWords, signOffsOf } from './sign-offs.ts';

const isSeated = ({ participants }: MeetingState, participantId: string): boolean =>
  participants.some((person) => person.id === participantId && person.role !== 'observer');

export const signOffCommands = [
  command('adoption.assign', {
    fields: { itemId: id, drafter: clearable(id), approver: clearable(id) },
    decide: (state, { itemId, drafter, approver }) => {
      if (state.phase === 'issued') return refuse('already-issued');
      if (!findItem(state.agenda, itemId)) return refuse('unknown-item');
      if ([drafter, approver].some((who) => who != null && !isSeated(state, who))) return refuse('unknown-participant');
      if (isFull(state)) return refuse('too-many');
      const changes = { ...(drafter !== undefined && { drafter }), ...(approver !== undefined && { approver }) };
      return Object.keys(changes).length === 0 ? [] : [{ type: 'adoption.assigned', itemId, changes }];
    },
  }),

  command('adoption.due', {
    fields: { until: z.union([z.iso.datetime({ offset: true }), z.null()]) },
    decide: (state, { until }, _actor, { now }) => {
      if (state.phase === 'issued') return refuse('already-issued');
      if (isFull(state)) return refuse('too-many');
      const at = until === null ? null : Date.parse(until);
      return at !== null && at <= now ? refuse('bad-request', 'until') : [{ type: 'adoption.due', until: at }];
    },
  }),

  command('adoption.sign', {
    fields: { itemId: id, words: z.union([z.string().min(1).max(32), z.null()]) },
    decide: (state, { itemId, words }, actor, { paragraphs = [] }) => {
      if (state.phase === 'issued') return refuse('already-issued');
      const found = signOffsOf(state).items.get(itemId);
      if (!isLead(actor.role) && found?.approver !== actor.participantId) return refuse('not-yours');
      if (!findItem(state.agenda, itemId)) return refuse('unknown-item');
      if (isFull(state)) return refuse('too-many');
      if (words === null) return found?.signed ? [{ type: 'adoption.signed', itemId }] : [];
      if (itemWords(paragraphs, itemId) !== words) return refuse('stale');
      return found?.signed?.words === words ? [] : [{ type: 'adoption.signed', itemId, words }];
    },
  }),
];
