// The session of a meeting travels in a cookie of its own, so that one browser can be at several meetings.

/** The cookie's name for a meeting. */
export function cookieName(meetingId: string): string {
  return `rapporteur_${meetingId}`;
}

/** The session token that a Cookie header carries for a meeting. */
export function sessionCookie(header: string | undefined, meetingId: string): string | undefined {
  const wanted = `${cookieName(meetingId)}=`;
  const part = header?.split(';').find((cookie) => cookie.trimStart().startsWith(wanted));
  return part?.trim().slice(wanted.length) || undefined;
}

/** The token after `Bearer` in an Authorization header. */
export function bearer(header: string | undefined): string | undefined {
  return /^Bearer +([\w.~+/=-]{1,200})$/i.exec(header ?? '')?.[1];
}
