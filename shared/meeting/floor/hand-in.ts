// Handing in a statement, for those who prepare captions and interpretation.
import { z } from 'zod';
import { command } from '../command.ts';
import { type Actor, refuse } from '../decision.ts';
import { id, text } from '../fields.ts';
import { isLead } from '../roles.ts';
import type { Floor, FloorRequest, HandedIn } from './model.ts';
import { longestStatement, mostChanges, mostStatements } from './statement.ts';

const given = ({ statement }: { statement?: HandedIn }): boolean => statement?.given === true;

/** The request that is meant: by its id, else one's own intervention under way, else one's own that waits. */
function meant({ speaking, queue }: Floor, requestId: string | undefined, { participantId }: Actor): FloorRequest | undefined {
  const open = speaking ? [speaking, ...queue] : queue;
  return open.find((request) => (requestId === undefined ? request.participantId === participantId : request.id === requestId));
}

/** The requests that came with a statement, spoken ones too. */
function withOne({ speaking, queue, spoken }: Floor): Set<string> {
  const open = [...(speaking ? [speaking] : []), ...queue].filter(given);
  return new Set([...open.map((request) => request.id), ...spoken.filter(given).map(({ requestId }) => requestId)]);
}

export const handInCommands = [
  command('floor.hand-in', {
    fields: { requestId: id.optional(), text: z.union([text(longestStatement), z.null()]) },
    decide: ({ floor }, { requestId, text: words }, actor) => {
      const found = meant(floor, requestId, actor);
      if (!found) return refuse('unknown-request');
      if (found.participantId !== actor.participantId && !isLead(actor.role)) return refuse('not-yours');
      if (words === null) return given(found) ? [{ type: 'floor.handed-in', requestId: found.id, given: false }] : [];
      const others = withOne(floor);
      if ((found.statement?.changes ?? 0) >= mostChanges || (!others.has(found.id) && others.size >= mostStatements)) return refuse('too-many');
      return [{ type: 'floor.handed-in', requestId: found.id, given: true, text: words }];
    },
  }),
];
