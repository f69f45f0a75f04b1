// The meeting that a request is about, by its address.
const places = /^\/(?:api\/meetings|minutes|m|r)\/([^/]+)/;
const host = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i;
const idAtStart = /^([\w-]{1,64})(?:\.|$)/;

/** Express decodes a part of a path before it looks at it. Undefined where that cannot be done. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Undefined if it is about no meeting, or does not say. */
export function meetingAsked(url: string): string | undefined {
  // Express takes a whole address too, and where it parses one, a backslash is a slash.
  const path = (/^[^?#]*/.exec(url)?.[0] ?? '').replaceAll('\\', '/').replace(host, '');
  const [, part] = places.exec(path) ?? [];
  if (part !== undefined) return idAtStart.exec(decoded(part) ?? '')?.[1];
  if (!path.startsWith('/socket.io/')) return undefined;
  const named = new URLSearchParams(url.split('?')[1]).get('m') ?? '';
  return /^[\w-]{1,64}$/.test(named) ? named : undefined;
}

const read = /^\/(?:[mr]\/[^/]+(?:\/|$)|api\/meetings\/[^/]+(?:$|\/(?:report|minutes|moments|actions|gauges|speakers|comments|agenda)\.\w+$|\/documents\/))/;

/** Whether a copy of the meeting can answer: the request changes nothing, and asks for nothing that only the owner has. */
export function readsOnly({ method, url = '' }: { method?: string; url?: string }): boolean {
  return (method === 'GET' || method === 'HEAD') && read.test(/^[^?#]*/.exec(url)?.[0] ?? '');
}
