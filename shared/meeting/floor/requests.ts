// A person's commands about their own requests.
import { z } from 'zod';
import type { Refused } from '../../codes/refusals.ts';
import { command } from '../command.ts';
import type { Actor } from '../decision.ts';
import { refuse } from '../decision.ts';
import { clearable, id } from '../fields.ts';
import type { Floor, FloorRequest, RequestKind } from '../model/floor.ts';
import { isLead } from '../roles.ts';
import { requestKind, topic } from './fields.ts';
import { isSamePerson } from './order.ts';

const mostWaiting = 1000;

/** Points of order are taken beyond that, and they have a bound too. */
const mostPoints = 500;

const isPoint = (kind: RequestKind): boolean => kind === 'point-of-order';

/** Why a person may not have one more request of this kind: a point of order is allowed beside any other. */
export function hasOne({ queue, speaking }: Floor, who: Pick<FloorRequest, 'participantId' | 'name'>, kind: RequestKind): Refused | undefined {
  const same = (other: FloorRequest): boolean => isSamePerson(other, who) && isPoint(other.kind) === isPoint(kind);
  if (speaking && same(speaking)) return refuse('already-speaking');
  if (queue.some(same)) return refuse('already-waiting');
  const most = isPoint(kind) ? mostWaiting + mostPoints : mostWaiting;
  return queue.length >= most ? refuse('too-many') : undefined;
}

/** The speaker whom a reply would answer: the one speaking, else the last who spoke. */
export function lastSpeaker({ speaking, spoken }: Floor): string | undefined {
  return speaking?.name ?? spoken.at(-1)?.name;
}

/** The request that is meant: by its id, else one's own, the point of order last. */
function meant(floor: Floor, requestId: string | undefined, actor: Actor): FloorRequest | Refused {
  const own = floor.queue.filter((waiting) => waiting.participantId === actor.participantId);
  const found = requestId === undefined ? (own.find(({ kind }) => !isPoint(kind)) ?? own[0]) : floor.queue.find(({ id }) => id === requestId);
  if (!found) return refuse('unknown-request');
  return found.participantId === actor.participantId || isLead(actor.role) ? found : refuse('not-yours');
}

export const requestCommands = [
  command('floor.request', {
    fields: { kind: requestKind, topic: topic.optional(), personal: z.boolean().optional() },
    decide: (state, command, actor, { now, newId }) => {
      if (state.phase !== 'live') return refuse('not-live');
      if (actor.name === undefined) return refuse('name-needed');
      const { participantId, name, affiliation, group, role } = actor;
      const { kind = 'intervention', topic, personal } = command;
      const has = hasOne(state.floor, { participantId, name }, kind);
      if (has) return has;
      if (!state.floor.open && !isPoint(kind)) return refuse('queue-closed');
      const replyTo = kind === 'reply' ? lastSpeaker(state.floor) : undefined;
      if (kind === 'reply' && replyTo === undefined) return refuse('nobody-speaking');
      return [
        {
          type: 'floor.requested',
          request: {
            id: newId(),
            participantId,
            name,
            ...(affiliation !== undefined && { affiliation }),
            ...(group !== undefined && { group }),
            requestedAt: now,
            kind,
            standing: role === 'observer' ? 'observer' : 'member',
            ...(topic !== undefined && { topic }),
            ...(personal && { personal }),
            ...(replyTo !== undefined && { replyTo }),
          },
        },
      ];
    },
  }),

  command('floor.edit', {
    fields: { requestId: id.optional(), kind: requestKind, topic: clearable(topic), personal: z.boolean().optional() },
    decide: (state, command, actor) => {
      const found = meant(state.floor, command.requestId, actor);
      if ('refusal' in found) return found;
      const { kind = found.kind, topic, personal } = command;
      const isNew = kind !== found.kind;
      const { queue, open } = state.floor;
      if (isPoint(kind) !== isPoint(found.kind)) {
        const others = hasOne({ ...state.floor, queue: queue.filter((other) => other !== found) }, found, kind);
        if (others) return others;
        if (!open && !isLead(actor.role)) return refuse('queue-closed');
      }
      const replyTo = isNew && kind === 'reply' ? lastSpeaker(state.floor) : undefined;
      if (isNew && kind === 'reply' && replyTo === undefined) return refuse('nobody-speaking');
      const changes = {
        ...(isNew && { kind, ...(found.replyTo !== undefined && { replyTo: null }), ...(replyTo !== undefined && { replyTo }) }),
        ...(topic !== undefined && { topic }),
        ...(personal !== undefined && { personal: personal || null }),
      };
      return Object.keys(changes).length === 0 ? [] : [{ type: 'floor.edited', requestId: found.id, changes }];
    },
  }),

  command('floor.withdraw', {
    fields: { requestId: id.optional() },
    decide: (state, command, actor) => {
      const found = meant(state.floor, command.requestId, actor);
      return 'refusal' in found ? found : [{ type: 'floor.withdrawn', requestId: found.id }];
    },
  }),

  command('floor.defer', {
    fields: { requestId: id.optional(), last: z.boolean().optional() },
    decide: (state, command, actor) => {
      const found = meant(state.floor, command.requestId, actor);
      if ('refusal' in found) return found;
      const after = state.floor.queue.slice(state.floor.queue.indexOf(found) + 1).filter((other) => !other.lastWord);
      if (after.length === 0) return refuse('nobody-waiting');
      return [{ type: 'floor.deferred', requestId: found.id, ...(command.last && { last: true as const }) }];
    },
  }),
];
