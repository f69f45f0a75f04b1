// Taking back what was done with the floor by mistake.
import { command } from '../command.ts';
import { type Outcome, refuse } from '../decision.ts';
import { id } from '../fields.ts';
import type { Speaking } from '../model/floor.ts';
import { isLead } from '../roles.ts';
import type { MeetingState } from '../state.ts';
import { restoreMs } from './gone.ts';
import { hasOne } from './requests.ts';

/** The floor was given by mistake: its holder waits again, and the previous speaker gets it back unless they have asked again. */
function ungive({ floor }: MeetingState, speaking: Speaking): Outcome {
  const before = floor.spoken.findLast((each) => each.endedAt === speaking.givenAt && each.requestId !== speaking.id);
  const isWaiting = floor.queue.some(({ id }) => id === before?.requestId);
  const ended = floor.gone.find(({ request, why, at }) => request.id === before?.requestId && why === 'ended' && at === speaking.givenAt);
  const isFree = ended && !hasOne({ ...floor, speaking: null }, ended.request, ended.request.kind);
  return [
    { type: 'floor.returned', requestId: speaking.id },
    ...(before && isWaiting ? [{ type: 'floor.given' as const, requestId: before.requestId }] : []),
    ...(before && isFree ? [{ type: 'floor.restored' as const, requestIds: [before.requestId] }] : []),
  ];
}

export const restoreCommands = [
  command('floor.restore', {
    fields: { requestId: id.optional() },
    decide: (state, { requestId }, actor, { now }) => {
      if (state.phase !== 'live') return refuse('not-live');
      const { floor } = state;
      const leads = isLead(actor.role);
      if (requestId !== undefined && floor.speaking?.id === requestId) return leads ? ungive(state, floor.speaking) : refuse('not-yours');
      if (requestId === undefined && leads) {
        const cleared = floor.gone.filter(({ why, request }) => why === 'cleared' && !hasOne(floor, request, request.kind)).map(({ request }) => request.id);
        if (cleared.length > 0) return [{ type: 'floor.restored', requestIds: cleared }];
      }
      const found = floor.gone.findLast(({ request }) => (requestId === undefined ? request.participantId === actor.participantId : request.id === requestId));
      if (!found) return refuse('unknown-request');
      const isOwn = found.request.participantId === actor.participantId && found.by === actor.participantId;
      if (!leads && !isOwn) return refuse('not-yours');
      if (!leads && found.why === 'ended' && floor.speaking) return refuse('stale');
      if (found.why !== 'cleared' && now - found.at > restoreMs) return refuse('too-late');
      return hasOne(floor, found.request, found.request.kind) ?? [{ type: 'floor.restored', requestIds: [found.request.id] }];
    },
  }),
];
