// Who may do what: asked at every use by the server, and by the client only to decide what to show.
import type { Command } from './commands.ts';
import type { Phase } from './phase/model.ts';
import { everyone, leads, type Role, seated, secretariat } from './roles.ts';

const rolesFor: Record<Command['type'], readonly Role[]> = {
  'agenda.add': leads,
  'agenda.edit': leads,
  'agenda.move': leads,
  'agenda.remove': leads,
  'agenda.adopt': leads,
  'item.start': leads,
  'item.finish': leads,
  'item.defer': leads,
  'item.reopen': leads,
  'aob.propose': seated,
  'aob.support': seated,
  'aob.withdraw': seated,
  'aob.admit': leads,
  'aob.decline': leads,
  'floor.request': everyone,
  'floor.edit': everyone,
  'floor.withdraw': everyone,
  'floor.defer': everyone,
  'floor.restore': everyone,
  'floor.add': leads,
  'floor.give': leads,
  'floor.move': leads,
  'floor.settings': leads,
  'floor.end': everyone,
  'objections.call': leads,
  'objections.respond': everyone,
  'objections.declare': leads,
  'objections.cancel': leads,
  'gauge.open': leads,
  'gauge.answer': everyone,
  'gauge.close': leads,
  'attendance.note': secretariat,
  'attendance.correct': everyone,
  'people.remove': leads,
  'meeting.circulate': secretariat,
  'meeting.open': leads,
  'meeting.close': leads,
  'meeting.take-back': leads,
  'meeting.amend': secretariat,
  'report.draft': secretariat,
  'report.circulate': secretariat,
  'report.comment': seated,
  'report.withdraw': seated,
  'report.answer': secretariat,
  'report.issue': secretariat,
  'report.options': secretariat,
  'action.update': leads,
  'action.answer': seated,
};

/** Whether the role may send such a command at all; `decide` has the rest of the rule. */
export function maySend(role: Role, type: Command['type']): boolean {
  return rolesFor[type].includes(role);
}

/** Whether the role may write the minutes now. Asked for every update, not once a connection. */
export function mayWrite(role: Role, phase: Phase): boolean {
  if (phase === 'live') return seated.includes(role);
  if (phase === 'issued') return false;
  return leads.includes(role);
}

/** Whether the role may write this fragment now: the report's own paragraphs are the leads' alone. */
export function mayWriteFragment(role: Role, phase: Phase, fragment: string): boolean {
  if (!mayWrite(role, phase)) return false;
  return fragment.startsWith('report:') ? leads.includes(role) : true;
}

/** The invitation roles a role may make and revoke. */
export function mayInvite(role: Role): boolean {
  return role === 'secretariat';
}
