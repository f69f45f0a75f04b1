// The one way from a command to events. Total: every command in every state gives events or one refusal.
import type { Refusal } from '../wire/refusals.ts';
import * as carry from './actions/answer.ts';
import * as action from './actions/update.ts';
import * as agenda from './agenda/decide.ts';
import * as aob from './aob/decide.ts';
import * as attendance from './attendance/decide.ts';
import { remove } from './attendance/remove.ts';
import type { Command, CommandOf } from './commands.ts';
import * as consensus from './consensus/decide.ts';
import * as gauge from './consensus/gauge.ts';
import type { Actor } from './decision.ts';
import { type Context, type Decider, type Outcome, refuse } from './decision.ts';
import type { MeetingEvent } from './events.ts';
import * as floor from './floor/decide.ts';
import * as floorLead from './floor/lead.ts';
import { restore } from './floor/restore.ts';
import * as items from './items/decide.ts';
import { maySend } from './may.ts';
import * as phase from './phase/decide.ts';
import { takeBack } from './phase/take-back.ts';
import * as review from './report/comments.ts';
import type { Role } from './roles.ts';
import { isLead } from './roles.ts';
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
  'floor.edit': floor.edit,
  'floor.withdraw': floor.withdraw,
  'floor.defer': floor.defer,
  'floor.restore': restore,
  'floor.add': floorLead.add,
  'floor.give': floorLead.give,
  'floor.end': floor.end,
  'floor.move': floorLead.move,
  'floor.settings': floorLead.settings,
  'objections.call': consensus.call,
  'objections.respond': consensus.respond,
  'objections.declare': consensus.declare,
  'objections.cancel': consensus.cancel,
  'gauge.open': gauge.open,
  'gauge.answer': gauge.answer,
  'gauge.close': gauge.close,
  'attendance.note': attendance.note,
  'attendance.correct': attendance.correct,
  'people.remove': remove,
  'meeting.circulate': phase.circulate,
  'meeting.open': phase.open,
  'meeting.close': phase.close,
  'meeting.take-back': takeBack,
  'meeting.amend': phase.amend,
  'report.draft': phase.draft,
  'report.circulate': review.circulate,
  'report.comment': review.comment,
  'report.withdraw': review.withdraw,
  'report.answer': review.answer,
  'report.options': phase.options,
  'report.issue': phase.issue,
  'action.update': action.update,
  'action.answer': carry.answer,
};

function outcome<T extends Command['type']>(type: T, state: MeetingState, command: CommandOf<T>, actor: Actor, context: Context): Outcome {
  return deciders[type](state, command, actor, context);
}

/** Why a role is turned away: what is the leads' alone, or not theirs for another reason. */
function turnedAway(role: Role, type: Command['type']): Refusal {
  return refuse(isLead(role) || maySend('member', type) ? 'not-permitted' : 'not-chair');
}

/** Stamps what it decides with the actor and a time that is never before the last event's. Changes nothing it is given. */
export function decide(state: MeetingState, command: Command, actor: Actor, context: Context): Decision {
  if (!maySend(actor.role, command.type)) return { refusal: turnedAway(actor.role, command.type) };
  if (overtaken(state, command)) return { refusal: refuse('stale') };
  const now = Math.max(context.now, state.lastAt);
  const decided = outcome(command.type, state, command, actor, { ...context, now });
  if ('code' in decided) return { refusal: decided };
  return { events: decided.map((body) => ({ ...body, at: now, by: actor.participantId }) as MeetingEvent) };
}
