import type { Request } from 'express';
import type { Role } from '../../../shared/meeting/roles.ts';
import type { Links } from '../../../shared/wire/http.ts';

const isHost = /^(?:[\w.-]{1,253}|\[[\da-f:]{2,45}\])(?::\d{1,5})?$/i;

/** The origin that links are made of: the configured one, else the one this request came to, whatever its headers say of it. */
export function originOf(request: Request, publicUrl?: string): string {
  const { host = '' } = request.headers;
  return publicUrl ?? `${request.secure ? 'https' : 'http'}://${isHost.test(host) ? host : 'localhost'}`;
}

/** An invitation: the key comes after the #, where no server, log or Referer sees it. */
export function invitation(origin: string, meetingId: string, key: string): string {
  return `${origin}/m/${meetingId}#${key}`;
}

export function invitations(origin: string, meetingId: string, keys: Record<Role, string>): Links {
  const link = (role: Role): string => invitation(origin, meetingId, keys[role]);
  return { secretariat: link('secretariat'), chair: link('chair'), member: link('member'), observer: link('observer') };
}
