// Permissions. The server checks them at every use, the client only to decide what to show.
import type { Command } from './commands.ts';
import { features } from './features.ts';
import type { Phase } from './model/phase.ts';
import { leads, type Role, seated } from './roles.ts';

const rolesFor: Record<Command['type'], readonly Role[]> = Object.assign({}, ...features.map(({ roles }) => roles));

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
