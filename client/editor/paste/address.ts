// The address that a link leads to: mail programs and document editors write their own around it.
import { safeLink } from '../../../shared/kit/safe-link.ts';

/** Pages that only pass on, by host and path, and the parameter with the address. */
const passing: readonly [RegExp, RegExp, string][] = [
  [/(?:^|\.)google\.[a-z.]+$/, /^\/url$/, 'q'],
  [/(?:^|\.)google\.[a-z.]+$/, /^\/url$/, 'url'],
  [/\.safelinks\.protection\.outlook\.com$/, /^\/(?:ap\/.*)?$/, 'url'],
  [/(?:^|\.)slack-redir\.net$/, /^\/link$/, 'url'],
];

function inside(address: string): string | undefined {
  const { hostname, pathname, searchParams } = new URL(address);
  for (const [host, path, parameter] of passing) {
    if (host.test(hostname) && path.test(pathname)) return searchParams.get(parameter) ?? undefined;
  }
  // An asterisk in it is a sign that the rest of the address codes.
  return hostname === 'urldefense.com' ? /^https:\/\/urldefense\.com\/v3\/__([^*]+)__;/.exec(address)?.[1] : undefined;
}

/** A pasted address that a link may lead to, without the pages that only pass it on; undefined where none may. */
export function linkTo(address: string | undefined): string | undefined {
  const link = safeLink(address);
  if (link === undefined || !URL.canParse(link)) return link;
  return safeLink(inside(link)) ?? link;
}
