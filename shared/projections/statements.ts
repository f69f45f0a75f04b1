// The statements that were handed in, and their speakers. Their words are no part of the state.

import { closedItems } from '../meeting/agenda/closed.ts';
import type { FloorRequest } from '../meeting/model/floor.ts';
import { isLead, type Role } from '../meeting/roles.ts';
import type { MeetingState } from '../meeting/state.ts';

interface StatementReader {
  role: Role;
  participantId: string;
}

export interface Statement extends Pick<FloorRequest, 'participantId' | 'name' | 'affiliation'> {
  requestId: string;
  stage: 'speaking' | 'waiting' | 'spoken';
  /** The item under discussion: the current one for people who speak or wait, the former one for people who have spoken. */
  itemId?: string;
  changes: number;
}

/** First the one being read, then those to come, then those that were read, oldest first. */
export function statements({ floor, current }: Pick<MeetingState, 'floor' | 'current'>): Statement[] {
  const { speaking, queue, spoken } = floor;
  const found = new Map<string, Statement>();
  const add = ({ id, participantId, name, affiliation, statement }: FloorRequest, stage: Statement['stage'], itemId: string | null): void => {
    if (!statement?.given || found.has(id)) return;
    const { changes } = statement;
    const who = { ...(participantId !== undefined && { participantId }), name, ...(affiliation !== undefined && { affiliation }) };
    found.set(id, { requestId: id, ...who, stage, ...(itemId !== null && { itemId }), changes });
  };
  if (speaking) add(speaking, 'speaking', current);
  for (const request of queue) add(request, 'waiting', current);
  for (const each of spoken) add({ ...each, id: each.requestId } as FloorRequest & typeof each, 'spoken', each.itemId);
  return [...found.values()];
}

/** Whether somebody reads the statements of others: leads do, and captioners and interpreters. */
export function readsStatements({ floor }: Pick<MeetingState, 'floor'>, { role, participantId }: StatementReader): boolean {
  return isLead(role) || floor.readers?.includes(participantId) === true;
}

/** Whether somebody may read this one. Each author may read their own; observers read none of an item in camera. */
export function mayReadStatement(
  state: MeetingState,
  reader: StatementReader,
  { participantId: author, itemId }: Pick<Statement, 'participantId' | 'itemId'>,
): boolean {
  if (author === reader.participantId) return true;
  const isClosed = itemId !== undefined && closedItems(state).has(itemId);
  return readsStatements(state, reader) && !(isClosed && reader.role === 'observer');
}
