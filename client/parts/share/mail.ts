// An invitation as a mail, to be sent from one's own program.
import type { Role } from '../../../shared/meeting/roles.ts';
import { dayAndTime } from '../../ui/time.ts';
import { words } from '../../ui/words.ts';

/** The facts of the meeting that a mail gives. */
export interface Invited {
  title: string;
  /** ISO 8601, UTC. */
  startsAt: string;
}

export function mailText({ title, startsAt }: Invited, role: Role, link: string): string {
  const say = words.share;
  const parts = [`${title}\n${say.mailWhen(dayAndTime(Date.parse(startsAt)))}`, say.mailAs[role], `${say.mailHow}\n${link}`];
  return [...parts, ...(role === 'observer' ? [] : [say.mailOwn])].join('\n\n');
}

/** Opens a mail with this text. Lines end as mail programs want them. */
export function mailAddress({ title }: Invited, text: string): string {
  return `mailto:?subject=${encodeURIComponent(words.share.mailSubject(title))}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
