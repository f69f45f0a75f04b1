// The session of a meeting travels in a cookie of its own, so that one browser can be at several meetings.

const plain = 'rapporteur_';
/** A browser takes a cookie of this name only over https and from this host, so that no neighbour can plant it. */
const locked = `__Host-${plain}`;
/** Meetings of which a browser keeps a cookie. More would make its requests too long for a server to take: Node reads 16 KiB of headers. */
export const mostMeetings = 100;
const mostOfMeeting = 2;

/** The cookie's name for a meeting. */
export function cookieName(meetingId: string, secure: boolean): string {
  return `${secure ? locked : plain}${meetingId}`;
}

/** The session tokens that a Cookie header carries, by meeting: the locked one first. */
export function sessionCookies(header: string | undefined): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const cookie of header?.split(';') ?? []) {
    const [, prefix, meetingId, token] = /^ *(__Host-)?rapporteur_([\w-]{1,64})=([\w-]{1,200}) *$/.exec(cookie) ?? [];
    if (meetingId === undefined || token === undefined) continue;
    const tokens = found.get(meetingId) ?? [];
    found.set(meetingId, (prefix ? [token, ...tokens] : [...tokens, token]).slice(0, mostOfMeeting));
  }
  return found;
}

/** The session token that a Cookie header carries for a meeting. */
export function sessionCookie(header: string | undefined, meetingId: string): string | undefined {
  return sessionCookies(header).get(meetingId)?.[0];
}

/** The token after `Bearer` in an Authorization header. */
export function bearer(header: string | undefined): string | undefined {
  return /^Bearer +([\w.~+/=-]{1,200})$/i.exec(header ?? '')?.[1];
}
