import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { bearer, sessionCookie } from '../../../server/gateways/cookie.ts';
import { type OriginOptions, originPolicy } from '../../../server/gateways/origin.ts';

const asked = (method: string, headers: IncomingHttpHeaders): IncomingMessage =>
  ({ method, headers, socket: { remoteAddress: '127.0.0.1' } }) as unknown as IncomingMessage;
const isForeign = (method: string, headers: IncomingHttpHeaders, options: OriginOptions = {}): boolean => originPolicy(options)(asked(method, headers));
const host = 'meet.example:3000';

test.each<[string, string, IncomingHttpHeaders, boolean]>([
  ['a program', 'POST', {}, false],
  ['our own page', 'POST', { origin: 'http://meet.example:3000', 'sec-fetch-site': 'same-origin' }, false],
  ['our own page behind a proxy that ends TLS', 'POST', { origin: 'https://meet.example:3000' }, false],
  ['another site', 'POST', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, true],
  ['another port', 'POST', { origin: 'http://meet.example:3001' }, true],
  ['another kind of address', 'POST', { origin: 'ftp://meet.example:3000' }, true],
  ['a name that begins with ours', 'POST', { origin: 'http://meet.example:3000.evil.example' }, true],
  ['a sandboxed page', 'POST', { origin: 'null' }, true],
  ['something that is no origin', 'POST', { origin: 'meet.example:3000' }, true],
  ['a neighbour without an Origin', 'POST', { 'sec-fetch-site': 'same-site' }, true],
  ['another site reading by script', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }, true],
  ['another site reading by an image', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, true],
  ['a link followed from another site', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, false],
  ['a form of another site', 'POST', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, true],
  ['an address typed in', 'GET', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, false],
])('[AU5] %s: %s %o', (_who, method, headers, foreign) => {
  expect(isForeign(method, { host, ...headers })).toBe(foreign);
});

const publicUrl = 'https://public.example';
const publicly = { host: 'public.example', origin: publicUrl };
test.each<[string, IncomingHttpHeaders, OriginOptions, boolean]>([
  ['our page at its public address', publicly, {}, false],
  ['its name in capitals', { ...publicly, host: 'PUBLIC.example' }, {}, false],
  ['another scheme', { ...publicly, origin: 'http://public.example' }, {}, true],
  ['another port', { ...publicly, origin: 'https://public.example:8443' }, {}, true],
  ['another name that leads to this machine', { host, origin: `http://${host}` }, {}, true],
  ['that name, without an Origin', { host: 'evil.example', 'sec-fetch-site': 'same-origin' }, {}, true],
  ['a program that asks at another name', { host }, {}, false],
  ['our page, at a proxy that hides the name', { host, origin: publicUrl }, {}, true],
  ['our page, at a trusted proxy that forwards the name', { host, origin: publicUrl, 'x-forwarded-host': 'public.example' }, { trustProxy: 1 }, false],
  ['a forwarded name that nobody vouches for', { host, origin: publicUrl, 'x-forwarded-host': 'public.example' }, {}, true],
])('[AU41] %s', (_who, headers, options, foreign) => {
  expect(isForeign('POST', headers, { publicUrl, ...options })).toBe(foreign);
});

test("[AU3] a meeting's session is read from its own cookie alone", () => {
  const header = 'a=b; rapporteur_m10=ten; rapporteur_m1=one; rapporteur_m2=';
  expect(sessionCookie(header, 'm1')).toBe('one');
  expect(sessionCookie(header, 'm10')).toBe('ten');
  expect(sessionCookie(header, 'm2')).toBeUndefined();
  expect(sessionCookie(header, 'm')).toBeUndefined();
  expect(sessionCookie(undefined, 'm1')).toBeUndefined();
});

test.each([
  ['Bearer abc', 'abc'],
  ['bearer abc', 'abc'],
  ['Basic abc', undefined],
  ['Bearer ', undefined],
  ['Bearer a b', undefined],
  [`Bearer ${'a'.repeat(201)}`, undefined],
  [undefined, undefined],
])('[AU1] the token of %j is %j', (header, token) => {
  expect(bearer(header)).toBe(token);
});
