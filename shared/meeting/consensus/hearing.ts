// Whether members can hear a call for objections, have had its full time, and have answered.

import { isHere } from '../attendance/presence.ts';
import type { EventBody, MeetingEvent } from '../events.ts';
import type { Participant } from '../model/attendance.ts';
import type { Agreement, ObjectionAnswer, ObjectionCall } from '../model/consensus.ts';
import type { FloorRequest } from '../model/floor.ts';
import type { MeetingState } from '../state.ts';

/** The members who are here: those whose silence is an answer. */
export function listening({ participants }: Pick<MeetingState, 'participants'>): Participant[] {
  return participants.filter((person) => person.role === 'member' && isHere(person));
}

/** The latest instant to which a call can be put off, in milliseconds since 1970. */
export function latestEnd({ calledAt, seconds }: Pick<ObjectionCall, 'calledAt' | 'seconds'>): number {
  return calledAt + 2 * seconds * 1000;
}

/** Someone's first connection is there, or there again: while a call is open they get its full time, within the bound. */
export function reached(state: MeetingState, participantId: string, now: number): MeetingEvent[] {
  const call = state.objections;
  const person = state.participants.find(({ id }) => id === participantId);
  if (!call || person?.role !== 'member') return [];
  const at = Math.max(now, state.lastAt);
  const endsAt = Math.max(call.endsAt, Math.min(at + call.seconds * 1000, latestEnd(call)));
  if (endsAt === call.endsAt && call.listeners.includes(participantId)) return [];
  return [{ type: 'objections.extended', participantId, endsAt, at, by: 'server' }];
}

/** Milliseconds after the call from which a screen that shows it late restarts its time. */
const prompt = 2000;

/** These members' screens show the call since these instants by the server's clock. A member who saw it late gets the full time, within the bound. */
export function heard(state: MeetingState, callId: string, since: ReadonlyMap<string, number>, now: number): MeetingEvent[] {
  const call = state.objections;
  if (call?.id !== callId || !call.heard) return [];
  const known = new Set(call.heard);
  const members = state.participants.filter(({ id, role }) => role === 'member' && since.has(id) && !known.has(id)).map(({ id }) => id);
  if (members.length === 0) return [];
  const late = members.map((id) => since.get(id) ?? now).filter((at) => at > call.calledAt + prompt);
  const endsAt = Math.max(call.endsAt, Math.min(Math.max(...late) + call.seconds * 1000, latestEnd(call)));
  return [{ type: 'objections.heard', participantIds: members, endsAt, at: Math.max(now, state.lastAt), by: 'server' }];
}

/** Members who were here at the call and have said nothing, but are away, or do not have it on their screen: silence is not theirs. */
export function unheard(
  { participants }: Pick<MeetingState, 'participants'>,
  { listeners, answers, heard: reachedBy = listeners }: ObjectionCall,
): Participant[] {
  const answered = new Set(answers.map(({ participantId }) => participantId));
  return participants.filter((person) => listeners.includes(person.id) && !answered.has(person.id) && !(isHere(person) && reachedBy.includes(person.id)));
}

/** Whether every member who was here, or is, has answered; false where there is none. */
export function allAnswered(state: MeetingState, { listeners, answers }: ObjectionCall): boolean {
  const answered = new Set(answers.map(({ participantId }) => participantId));
  const asked = new Set([...listeners, ...listening(state).map(({ id }) => id)]);
  return asked.size > 0 && [...asked].every((id) => answered.has(id));
}

/** The people who have asked for the floor since the call, and those whose answer did so and who still wait. */
export function waitingToBeHeard({ floor }: Pick<MeetingState, 'floor'>, { calledIn, answers }: ObjectionCall): FloorRequest[] {
  const asked = new Set(answers.filter(({ answer }) => answer === 'floor').map(({ participantId }) => participantId));
  return floor.queue.filter(({ arrival, participantId }) => arrival > calledIn || (participantId !== undefined && asked.has(participantId)));
}

export function objectors({ answers }: Pick<ObjectionCall, 'answers'>): ObjectionAnswer[] {
  return answers.filter(({ answer }) => answer === 'object');
}

/** How many members and leads are here, by group, the largest first. */
export function presentByGroup({ participants }: Pick<MeetingState, 'participants'>): Agreement['present'] {
  const counts = new Map<string, number>();
  for (const person of participants) {
    if (person.role === 'observer' || !(isHere(person) || person.byPhone)) continue;
    const group = person.group ?? '';
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].map(([group, count]) => ({ group, count })).sort((one, other) => other.count - one.count || (one.group < other.group ? -1 : 1));
}

/** The events that end what was asked of the room, with the counts of an anonymous gauge. */
export function broughtToAnEnd({ objections, gauge }: MeetingState, counts: readonly number[] | undefined): EventBody[] {
  return [
    ...(objections ? [{ type: 'objections.cancelled' as const }] : []),
    ...(gauge ? [{ type: 'gauge.closed' as const, ...(gauge.anonymous && { counts: [...(counts ?? [])] }) }] : []),
  ];
}
