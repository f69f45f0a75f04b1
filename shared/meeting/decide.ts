// The one way from a command to events. Total: every command in every state gives events or one refusal.
import type { Refused } from '../codes/refusals.ts';
import { type Command, commands } from './commands.ts';
import { type Actor, type Context, type Outcome, refuse } from './decision.ts';
import type { MeetingEvent } from './events.ts';
import { maySend } from './may.ts';
import { isLead, type Role } from './roles.ts';
import type { MeetingState } from './state.ts';

export type Decision = { events: MeetingEvent[] } | Refused;

/** An entry, for a command that is known to be of its type. */
interface AnyEntry {
  overtakenBy?: keyof MeetingState['touched'] | ((command: Command) => keyof MeetingState['touched'] | undefined);
  decide: (state: MeetingState, command: Command, actor: Actor, context: Context) => Outcome;
}
const entries = new Map(commands.map((entry) => [entry.type, entry as unknown as AnyEntry]));

function entryOf({ type }: Command): AnyEntry {
  const entry = entries.get(type);
  if (!entry) throw new Error(`no entry for ${type}`);
  return entry;
}

/** Why a role is refused: the command is for leads only, or not for this role for another reason. */
function turnedAway(role: Role, type: Command['type']): Refused {
  return refuse(isLead(role) || maySend('member', type) ? 'not-permitted' : 'not-chair');
}

/** Whether what the command is about has changed since the version its sender saw. */
function isOvertaken(state: MeetingState, command: Command): boolean {
  const { overtakenBy } = entryOf(command);
  const about = typeof overtakenBy === 'function' ? overtakenBy(command) : overtakenBy;
  return about !== undefined && command.expects !== undefined && command.expects < state.touched[about];
}

/** Stamps what it decides with the actor and a time that is never before the last event's. Changes nothing it is given. */
export function decide(state: MeetingState, command: Command, actor: Actor, context: Context): Decision {
  if (!maySend(actor.role, command.type)) return turnedAway(actor.role, command.type);
  if (isOvertaken(state, command)) return refuse('stale');
  const now = Math.max(context.now, state.lastAt);
  const outcome = entryOf(command).decide(state, command, actor, { ...context, now });
  if ('refusal' in outcome) return outcome;
  return { events: outcome.map((body) => ({ ...body, at: now, by: actor.participantId }) as MeetingEvent) };
}
