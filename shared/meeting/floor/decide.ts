import { type Decider, refuse } from '../decision.ts';
import { isLead } from '../may.ts';

const mostWaiting = 1000;

export const request: Decider<'floor.request'> = (state, _command, actor, { now, newId }) => {
  if (state.phase !== 'live') return refuse('not-live');
  if (actor.name === undefined) return refuse('name-needed');
  const { queue, speaking } = state.floor;
  if (speaking?.participantId === actor.participantId) return refuse('already-speaking');
  if (queue.some((waiting) => waiting.participantId === actor.participantId)) return refuse('already-waiting');
  if (queue.length >= mostWaiting) return refuse('too-many');
  const { participantId, name, affiliation } = actor;
  return [{ type: 'floor.requested', request: { id: newId(), participantId, name, ...(affiliation !== undefined && { affiliation }), requestedAt: now } }];
};

export const withdraw: Decider<'floor.withdraw'> = (state, command, actor) => {
  const found = state.floor.queue.find((waiting) =>
    command.requestId === undefined ? waiting.participantId === actor.participantId : waiting.id === command.requestId,
  );
  if (!found) return refuse('unknown-request');
  if (found.participantId !== actor.participantId && !isLead(actor.role)) return refuse('not-yours');
  return [{ type: 'floor.withdrawn', requestId: found.id }];
};

export const give: Decider<'floor.give'> = (state, command) => {
  if (state.phase !== 'live') return refuse('not-live');
  const { queue, speaking } = state.floor;
  const next = command.requestId === undefined ? queue[0] : queue.find((waiting) => waiting.id === command.requestId);
  if (!next) return command.requestId === undefined ? refuse('nobody-waiting') : refuse('unknown-request');
  return [...(speaking ? [{ type: 'floor.ended' as const, requestId: speaking.id }] : []), { type: 'floor.given', requestId: next.id }];
};

export const end: Decider<'floor.end'> = (state, command, actor) => {
  const { speaking } = state.floor;
  if (!speaking) return refuse('nobody-speaking');
  if (command.requestId !== undefined && command.requestId !== speaking.id) return refuse('unknown-request');
  if (speaking.participantId !== actor.participantId && !isLead(actor.role)) return refuse('not-yours');
  return [{ type: 'floor.ended', requestId: speaking.id }];
};
