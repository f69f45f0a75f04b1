// Addresses that name several servers, as libpq takes them: `postgres://user@one:5432,two:5432/name`.
const parts = /^([a-z][a-z\d+.-]*:\/\/(?:[^@/?#]*@)?)([^/?#]*)(.*)$/i;

/** One address for each server that is named. */
export function eachAddress(url: string): string[] {
  const [, before, hosts, after] = parts.exec(url) ?? [];
  return hosts === undefined ? [url] : hosts.split(',').map((host) => `${before}${host}${after}`);
}
