import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { bearer, sessionCookie } from '../../../server/gateways/cookie.ts';
import { isForeign } from '../../../server/gateways/origin.ts';

const asked = (method: string, headers: IncomingHttpHeaders) => ({ method, headers }) as IncomingMessage;
const host = 'meet.example:3000';

test.each<[string, string, IncomingHttpHeaders, boolean]>([
  ['a program', 'POST', {}, false],
  ['our own page', 'POST', { origin: 'http://meet.example:3000', 'sec-fetch-site': 'same-origin' }, false],
  ['our own page behind a proxy that ends TLS', 'POST', { origin: 'https://meet.example:3000' }, false],
  ['our page at its public address', 'POST', { origin: 'https://public.example' }, false],
  ['another site', 'POST', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, true],
  ['another port', 'POST', { origin: 'http://meet.example:3001' }, true],
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
  expect(isForeign(asked(method, { host, ...headers }), 'https://public.example')).toBe(foreign);
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
