// Permissions. The server checks them at every use, the client only to decide what to show.

import { drafts } from './adoption/drafts.ts';
import type { Command } from './commands.ts';
import { features } from './features.ts';
import { itemFragment } from './model/fragments.ts';
import { leads, type Role, seated } from './roles.ts';
import type { MeetingState } from './state.ts';

const rolesFor: Record<Command['type'], readonly Role[]> = Object.assign({}, ...features.map(({ roles }) => roles));

/** Whether the role may send such a command at all; `decide` has the rest of the rule. */
export function maySend(role: Role, type: Command['type']): boolean {
  return rolesFor[type].includes(role);
}

type Now = Pick<MeetingState, 'phase' | 'adoption'>;

interface TextWriter {
  role: Role;
  participantId: string;
}

/** Whether they may write some of the minutes now. Asked for every update, not once a connection. */
export function mayWrite(writer: TextWriter, now: Now): boolean {
  return mayWriteAll(writer.role, now) || draftsOf(writer, now).length > 0;
}

/** Whether they may write this fragment now: the report's own paragraphs are the leads' alone, and after the call an item is its drafter's too. */
export function mayWriteFragment(writer: TextWriter, now: Now, fragment: string): boolean {
  if (mayWriteAll(writer.role, now)) return fragment.startsWith('report:') ? leads.includes(writer.role) : true;
  return draftsOf(writer, now).some((itemId) => fragment === itemFragment(itemId));
}

function mayWriteAll(role: Role, { phase }: Now): boolean {
  if (phase === 'live') return seated.includes(role);
  return phase !== 'issued' && leads.includes(role);
}

/** The items that they draft, while the report is a draft. */
function draftsOf({ role, participantId }: TextWriter, now: Now): string[] {
  const isDraft = now.phase === 'drafting' || now.phase === 'comments';
  return isDraft && seated.includes(role) ? drafts(now, participantId) : [];
}

/** The invitation roles a role may make and revoke. */
export function mayInvite(role: Role): boolean {
  return role === 'secretariat';
}
