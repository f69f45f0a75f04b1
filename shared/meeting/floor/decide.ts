// What a person asks for themselves.

import type { Refusal } from '../../wire/refusals.ts';
import type { Actor } from '../decision.ts';
import { type Decider, refuse } from '../decision.ts';
import { isLead } from '../roles.ts';
import type { Floor, FloorRequest, RequestKind } from './model.ts';
import { isSamePerson } from './order.ts';

const mostWaiting = 1000;
/** Points of order are taken beyond that, and they have a bound too. */
const mostPoints = 500;

const isPoint = (kind: RequestKind): boolean => kind === 'point-of-order';

/** Why a person may not have one more request of this kind: a point of order is allowed beside any other. */
export function hasOne({ queue, speaking }: Floor, who: Pick<FloorRequest, 'participantId' | 'name'>, kind: RequestKind): Refusal | undefined {
  const same = (other: FloorRequest): boolean => isSamePerson(other, who) && isPoint(other.kind) === isPoint(kind);
  if (speaking && same(speaking)) return refuse('already-speaking');
  if (queue.some(same)) return refuse('already-waiting');
  const most = isPoint(kind) ? mostWaiting + mostPoints : mostWaiting;
  return queue.length >= most ? refuse('too-many') : undefined;
}

/** Whom a reply would answer: the one speaking, else the last who spoke. */
export function lastSpeaker({ speaking, spoken }: Floor): string | undefined {
  return speaking?.name ?? spoken.at(-1)?.name;
}

export const request: Decider<'floor.request'> = (state, command, actor, { now, newId }) => {
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
};

/** The request that is meant: by its id, else one's own, the point of order last. */
function meant(floor: Floor, requestId: string | undefined, actor: Actor): FloorRequest | Refusal {
  const own = floor.queue.filter((waiting) => waiting.participantId === actor.participantId);
  const found = requestId === undefined ? (own.find(({ kind }) => !isPoint(kind)) ?? own[0]) : floor.queue.find(({ id }) => id === requestId);
  if (!found) return refuse('unknown-request');
  return found.participantId === actor.participantId || isLead(actor.role) ? found : refuse('not-yours');
}

export const edit: Decider<'floor.edit'> = (state, command, actor) => {
  const found = meant(state.floor, command.requestId, actor);
  if ('code' in found) return found;
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
};

export const withdraw: Decider<'floor.withdraw'> = (state, command, actor) => {
  const found = meant(state.floor, command.requestId, actor);
  return 'code' in found ? found : [{ type: 'floor.withdrawn', requestId: found.id }];
};

export const defer: Decider<'floor.defer'> = (state, command, actor) => {
  const found = meant(state.floor, command.requestId, actor);
  if ('code' in found) return found;
  const after = state.floor.queue.slice(state.floor.queue.indexOf(found) + 1).filter((other) => !other.lastWord);
  if (after.length === 0) return refuse('nobody-waiting');
  return [{ type: 'floor.deferred', requestId: found.id, ...(command.last && { last: true as const }) }];
};

export const end: Decider<'floor.end'> = (state, command, actor) => {
  const { speaking } = state.floor;
  if (!speaking) return refuse('nobody-speaking');
  if (command.requestId !== undefined && command.requestId !== speaking.id) return refuse('unknown-request');
  if (speaking.participantId !== actor.participantId && !isLead(actor.role)) return refuse('not-yours');
  return [{ type: 'floor.ended', requestId: speaking.id }];
};
