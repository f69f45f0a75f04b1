// Handing in a statement, for those who prepare captions and interpretation.
import { z } from 'zod';
import { command } from '../command.ts';
import { type Actor, refuse } from '../decision.ts';
import { id, text } from '../fields.ts';
import type { Floor, FloorRequest, HandedIn } from '../model/floor.ts';
import { longestStatement, mostChanges, mostOfObservers, mostStatements } from '../model/statement.ts';
import { isLead } from '../roles.ts';
import type { MeetingState } from '../state.ts';
import { hasRoom, observersOf, thousandsOf } from './room.ts';

const given = ({ statement }: { statement?: HandedIn }): boolean => statement?.given === true;

/** The request that is meant: by its id, else one's own intervention under way, else one's own that waits. */
function meant({ speaking, queue }: Floor, requestId: string | undefined, { participantId }: Actor): FloorRequest | undefined {
  const open = speaking ? [speaking, ...queue] : queue;
  return open.find((request) => (requestId === undefined ? request.participantId === participantId : request.id === requestId));
}

/** The requests that came with a statement, spoken ones too, and their senders. */
function withOne({ speaking, queue, spoken }: Floor): Map<string, string | undefined> {
  const open = [...(speaking ? [speaking] : []), ...queue].filter(given);
  const all = [...open.map(({ id, participantId }) => ({ requestId: id, participantId })), ...spoken.filter(given)];
  return new Map(all.map(({ requestId, participantId }) => [requestId, participantId]));
}

/** Whether the floor takes a statement with this request. Observers' own leave the others most of the places. */
function hasPlace(state: MeetingState, requestId: string, actor: Actor): boolean {
  const others = withOne(state.floor);
  if (others.has(requestId)) return true;
  if (others.size >= mostStatements) return false;
  if (actor.role !== 'observer') return true;
  const isObserver = observersOf(state);
  const theirs = [...others.values()].filter((author) => author !== undefined && isObserver(author));
  return theirs.length < mostOfObservers;
}

export const handInCommands = [
  command('floor.hand-in', {
    fields: { requestId: id.optional(), text: z.union([text(longestStatement), z.null()]) },
    decide: (state, { requestId, text: words }, actor) => {
      const found = meant(state.floor, requestId, actor);
      if (!found) return refuse('unknown-request');
      if (found.participantId !== actor.participantId && !isLead(actor.role)) return refuse('not-yours');
      if (words === null) return given(found) ? [{ type: 'floor.handed-in', requestId: found.id, given: false }] : [];
      const isWorn = (found.statement?.changes ?? 0) >= mostChanges;
      if (isWorn || !hasPlace(state, found.id, actor) || !hasRoom(state, actor, words)) return refuse('too-many');
      return [{ type: 'floor.handed-in', requestId: found.id, given: true, thousands: thousandsOf(words), text: words }];
    },
  }),
];
