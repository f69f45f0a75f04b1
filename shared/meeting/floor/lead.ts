// A lead's commands for the floor: adding people who cannot ask, giving the floor, moving requests, closing the queue.
import { z } from 'zod';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import type { AskedFor } from '../events/floor.ts';
import type { EventBody } from '../events.ts';
import { nameSchema, plainSchema } from '../facts.ts';
import { clearable, id } from '../fields.ts';
import type { Participant } from '../model/attendance.ts';
import type { FloorRequest } from '../model/floor.ts';
import { channels, precedences, standings } from '../model/floor.ts';
import type { MeetingState } from '../state.ts';
import { limitSeconds as limit, requestKind, topic } from './fields.ts';
import { nextUp } from './next.ts';
import { hasOne, lastSpeaker } from './requests.ts';

/** A request made for a person of the list. */
function askedFor({ id, name, affiliation, group, role }: Participant, requestId: string, now: number): AskedFor {
  return {
    id: requestId,
    participantId: id,
    name,
    ...(affiliation !== undefined && { affiliation }),
    ...(group !== undefined && { group }),
    requestedAt: now,
    kind: 'intervention',
    standing: role === 'observer' ? 'observer' : 'member',
  };
}

/** The effect on the speaker: a point of order interrupts them, any other request ends their intervention. */
function making({ floor }: MeetingState, next: Pick<FloorRequest, 'kind'>): EventBody[] {
  const { speaking } = floor;
  if (!speaking) return [];
  const interrupts = next.kind === 'point-of-order' && speaking.kind !== 'point-of-order';
  return [{ type: interrupts ? 'floor.interrupted' : 'floor.ended', requestId: speaking.id }];
}

export const leadCommands = [
  /** People who cannot use the queue themselves wait in it like the others. It takes them even while it is closed. */
  command('floor.add', {
    fields: {
      participantId: id.optional(),
      name: nameSchema.optional(),
      affiliation: plainSchema(200).optional(),
      group: plainSchema(100).optional(),
      standing: z.enum(standings).optional(),
      channel: z.enum(channels),
      kind: requestKind,
      topic: topic.optional(),
    },
    decide: (state, command, _actor, { now, newId }) => {
      if (state.phase !== 'live') return refuse('not-live');
      const { participantId, name, affiliation, group, standing, channel, kind = 'intervention', topic } = command;
      const known = participantId === undefined ? undefined : state.participants.find((person) => person.id === participantId);
      if (participantId !== undefined && !known) return refuse('unknown-participant');
      if (!known && name === undefined) return refuse('bad-request', 'name');
      const who = known ? { participantId: known.id, name: known.name } : { name: name ?? '' };
      const has = hasOne(state.floor, who, kind);
      if (has) return has;
      const replyTo = kind === 'reply' ? lastSpeaker(state.floor) : undefined;
      if (kind === 'reply' && replyTo === undefined) return refuse('nobody-speaking');
      const base: AskedFor = known ? askedFor(known, newId(), now) : { id: newId(), ...who, requestedAt: now };
      return [
        {
          type: 'floor.requested',
          request: {
            ...base,
            ...(affiliation !== undefined && { affiliation }),
            ...(group !== undefined && { group }),
            standing: standing ?? base.standing ?? 'member',
            channel,
            kind,
            ...(topic !== undefined && { topic }),
            ...(replyTo !== undefined && { replyTo }),
          },
        },
      ];
    },
  }),

  command('floor.give', {
    fields: { requestId: id.optional(), participantId: id.optional() },
    overtakenBy: 'floor',
    decide: (state, command, _actor, { now, newId }) => {
      if (state.phase !== 'live') return refuse('not-live');
      const { queue, speaking } = state.floor;
      const { requestId, participantId } = command;
      if (requestId === undefined && participantId !== undefined && !queue.some((waiting) => waiting.participantId === participantId)) {
        const person = state.participants.find(({ id }) => id === participantId);
        if (!person) return refuse('unknown-participant');
        if (speaking?.participantId === participantId) return refuse('stale');
        const request = askedFor(person, newId(), now);
        return [...making(state, { kind: 'intervention' }), { type: 'floor.requested', request }, { type: 'floor.given', requestId: request.id }];
      }
      const next =
        requestId !== undefined
          ? queue.find((waiting) => waiting.id === requestId)
          : participantId !== undefined
            ? queue.find((waiting) => waiting.participantId === participantId)
            : nextUp(state, now);
      if (!next) return requestId === undefined ? refuse('nobody-waiting') : refuse('unknown-request');
      return [...making(state, next), { type: 'floor.given', requestId: next.id }];
    },
  }),

  command('floor.move', {
    fields: { requestId: id, index: z.number().int().min(0).optional(), last: z.boolean().optional() },
    decide: (state, { requestId, index, last }) => {
      const { queue, open } = state.floor;
      if (!queue.some(({ id }) => id === requestId)) return refuse('unknown-request');
      if (!last && index === undefined) return refuse('bad-request', 'index');
      if (!last) return [{ type: 'floor.moved', requestId, index: Math.min(index ?? 0, queue.length - 1) }];
      return [
        { type: 'floor.moved', requestId, index: queue.length - 1, last: true },
        ...(open ? [{ type: 'floor.settings-set' as const, changes: { open: false } }] : []),
      ];
    },
  }),

  command('floor.settings', {
    fields: {
      open: z.boolean().optional(),
      precedence: z.enum(precedences).optional(),
      limitSeconds: clearable(limit),
    },
    decide: (state, { open, precedence, limitSeconds }) => {
      if (state.phase !== 'live' && open !== undefined) return refuse('not-live');
      const changes = {
        ...(open !== undefined && open !== state.floor.open && { open }),
        ...(precedence !== undefined && precedence !== state.floor.precedence && { precedence }),
        ...(limitSeconds !== undefined && limitSeconds !== (state.floor.limitSeconds ?? null) && { limitSeconds }),
      };
      return Object.keys(changes).length === 0 ? [] : [{ type: 'floor.settings-set', changes }];
    },
  }),
];
