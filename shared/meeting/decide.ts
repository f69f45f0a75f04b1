// The one way from a command to events. Total: every command in every state gives events or one refusal.
import type { Refusal } from '../wire/refusals.ts';
import type { Actor } from './actor.ts';
import * as agenda from './agenda/decide.ts';
import * as aob from './aob/decide.ts';
import * as attendance from './attendance/decide.ts';
import type { Command } from './commands.ts';
import { type Context, type Decider, type Outcome, refuse } from './decision.ts';
import type { MeetingEvent } from './events.ts';
import * as floor from './floor/decide.ts';
import * as items from './items/decide.ts';
import { isLead, maySend } from './may.ts';
import * as phase from './phase/decide.ts';
import * as action from './report/action.ts';
import { overtaken } from './stale.ts';
import type { MeetingState } from './state.ts';

export type Decision = { events: MeetingEvent[] } | { refusal: Refusal };

const deciders: { [T in Command['type']]: Decider<T> } = {
  'agenda.add': agenda.add,
  'agenda.edit': agenda.edit,
  'agenda.move': agenda.move,
  'agenda.remove': agenda.remove,
  'agenda.adopt': agenda.adopt,
  'item.start': items.start,
  'item.finish': items.finish,
  'item.defer': items.defer,
  'item.reopen': items.reopen,
  'aob.propose': aob.propose,
  'aob.support': aob.support,
  'aob.withdraw': aob.withdraw,
  'aob.admit': aob.admit,
  'aob.decline': aob.decline,
  'floor.request': floor.request,
  'floor.withdraw': floor.withdraw,
  'floor.give': floor.give,
  'floor.end': floor.end,
  'attendance.note': attendance.note,
  'meeting.circulate': phase.circulate,
  'meeting.open': phase.open,
  'meeting.close': phase.close,
  'meeting.amend': phase.amend,
  'report.draft': phase.draft,
  'report.options': phase.options,
  'report.issue': phase.issue,
  'action.update': action.update,
};

function outcome<T extends Command['type']>(state: MeetingState, command: Extract<Command, { type: T }>, actor: Actor, context: Context): Outcome {
  const decider = deciders[command.type as T] as unknown as (state: MeetingState, command: Command, actor: Actor, context: Context) => Outcome;
  return decider(state, command, actor, context);
}

export function decide(state: MeetingState, command: Command, actor: Actor, context: Context): Decision {
  if (!maySend(actor.role, command.type)) return { refusal: refuse(isLead(actor.role) ? 'not-permitted' : 'not-chair') };
  if (overtaken(state, command)) return { refusal: refuse('stale') };
  const now = Math.max(context.now, state.lastAt);
  const decided = outcome(state, command, actor, { ...context, now });
  if ('code' in decided) return { refusal: decided };
  return { events: decided.map((body) => ({ ...body, at: now, by: actor.participantId }) as MeetingEvent) };
}
