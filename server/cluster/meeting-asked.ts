// The meeting that a request is about, by its address.
const places = /^\/(?:api\/meetings|minutes|m|r)\/([\w-]{1,64})(?:[/?.]|$)/;

/** Undefined where it is about none, or does not say. */
export function meetingAsked(url: string): string | undefined {
  const [, id] = places.exec(url) ?? [];
  if (id !== undefined || !url.startsWith('/socket.io/')) return id;
  const named = new URLSearchParams(url.split('?')[1]).get('m') ?? '';
  return /^[\w-]{1,64}$/.test(named) ? named : undefined;
}
