// Single sign-on against a real provider in this process: by its own pages, with the cookies of a browser.
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { ask } from '../support/organiser.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { listening, type SignOnProvider, signOnProvider } from '../support/sign-on-provider.ts';

let server: RunningServer;
let provider: SignOnProvider;

beforeAll(async () => {
  provider = await signOnProvider();
  const roles = [
    { role: 'secretariat', group: 'office' },
    { role: 'member', group: 'committee' },
  ] as const;
  server = await startServer({ signOn: { ...provider, group: 'meeting-organisers', roles } });
  provider.serve(server.url, { ana: ['staff', 'meeting-organisers'], bo: ['staff'], cy: ['committee'], di: ['committee', 'office'] });
});
afterAll(async () => {
  await server.stop();
  provider.close();
});

/** A browser without pages: it follows redirects and keeps cookies, one jar a host, and fills the provider's own forms. */
class Browser {
  readonly #jars = new Map<string, Map<string, string>>();
  async go(address: string, body?: URLSearchParams): Promise<{ response: Response; url: string }> {
    const { origin } = new URL(address);
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { method: body ? 'POST' : 'GET', body, redirect: 'manual', headers: { cookie, accept: 'text/html' } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const to = response.headers.get('location');
    return to === null || to.includes('#') ? { response, url: to ?? address } : this.go(new URL(to, address).href);
  }
  async signOn(login: string, query = ''): Promise<{ response: Response; url: string }> {
    const form = await this.go(`${server.url}/sign-on${query}`);
    const consent = await this.go(form.url, new URLSearchParams({ prompt: 'login', login, password: 'any' }));
    return this.go(consent.url, new URLSearchParams({ prompt: 'consent' }));
  }
}

test('[OF30] who is in the group signs on, and the key that comes is an organiser’s', async () => {
  const { url } = await new Browser().signOn('ana');
  expect(url).toMatch(new RegExp(`^${server.url}/#organiser-`));
  const key = url.slice(url.indexOf('#') + 1);
  expect((await ask(server, 'GET', '/api/meetings', undefined, key)).status).toBe(200);
  expect((await ask(server, 'POST', '/api/organisers', { name: 'X' }, key)).status).toBe(403);
  expect((await ask(server, 'GET', '/api/audit')).body).toMatchObject({ entries: [{ what: 'organiser.signed-on', who: 'Dr ana' }] });
  expect((await ask(server, 'GET', '/api/sign-on', undefined, '')).body).toEqual({ available: true, meetings: true });
});

test('[OF73] signing out and revoking end the key of whoever signed on, at once; a lasting key goes on', async () => {
  const keyOf = async (): Promise<string> => must((await new Browser().signOn('ana')).url.split('#')[1], 'a key');
  const status = async (key: string): Promise<number> => (await ask(server, 'GET', '/api/meetings', undefined, key)).status;
  const first = await keyOf();
  expect((await ask(server, 'DELETE', '/api/sign-on', undefined, first)).status).toBe(204);
  expect([await status(first), (await ask(server, 'DELETE', '/api/sign-on', undefined, first)).status]).toEqual([401, 401]);
  const second = await keyOf();
  const { organisers } = (await ask(server, 'GET', '/api/organisers')).body as unknown as { organisers: { id: string; until?: number }[] };
  expect(await status(second)).toBe(200);
  await ask(server, 'DELETE', `/api/organisers/${must(organisers[0], 'whoever signed on').id}`);
  expect(await status(second)).toBe(401);
  const lasting = String((await ask(server, 'POST', '/api/organisers', { name: 'Cy' })).body.key);
  expect((await ask(server, 'DELETE', '/api/sign-on', undefined, lasting)).status).toBe(204);
  expect(await status(lasting)).toBe(200);
  const { entries } = (await ask(server, 'GET', '/api/audit')).body as unknown as { entries: object[] };
  expect(entries).toContainEqual({ at: expect.any(Number), what: 'organiser.signed-out', who: 'Dr ana' });
});

test('[OF30] who is in no such group gets nothing', async () => {
  const { response, url } = await new Browser().signOn('bo');
  expect(response.status).toBe(403);
  expect(url).not.toContain('organiser-');
  expect((await ask(server, 'GET', '/api/organisers')).text).not.toContain('Dr bo');
});

test('[OF74] groups come into a meeting in their role under their name; people in none of them do not, nor those of a role whose link is revoked', async () => {
  const facts = { startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'S' }], agenda: [] };
  const meeting = await server.createMeeting({ ...facts, title: 'Call' });
  const enter = (login: string) => new Browser().signOn(login, `?meeting=${meeting.id}`);
  expect((await ask(server, 'GET', '/api/sign-on', undefined, '')).body).toEqual({ available: true, meetings: true });
  const person = async (login: string): Promise<object> => {
    const browser = new Browser();
    await browser.signOn(login, `?meeting=${meeting.id}`);
    return (await (await browser.go(`${server.url}/api/meetings/${meeting.id}/you`)).response.json()) as object;
  };
  expect(await person('cy')).toMatchObject({ role: 'member', name: 'Dr cy' });
  expect(await person('di')).toMatchObject({ role: 'secretariat', name: 'Dr di' });
  for (const login of ['ana', 'bo']) expect((await enter(login)).response.status, login).toBe(403);
  const unknown = await new Browser().signOn('cy', '?meeting=nowhere');
  expect(unknown.response.status).toBe(404);
  // A ticket opens once, and only where it was made.
  expect((await fetch(`${server.url}/m/${meeting.id}/signed-on`, { headers: { cookie: 'rapporteur-ticket=guessed' } })).status).toBe(502);
  expect(await server.store.records('ticket')).toEqual([]);
  await ask(server, 'DELETE', `/api/meetings/${meeting.id}/links/member`);
  expect((await enter('cy')).response.status).toBe(409);
});

test('[OF30] a return that this browser did not ask for is refused', async () => {
  expect((await new Browser().go(`${server.url}/sign-on/back?code=x&state=y`)).response.status).toBe(502);
  const browser = new Browser();
  await browser.go(`${server.url}/sign-on`);
  expect((await browser.go(`${server.url}/sign-on/back?code=x&state=another&iss=${encodeURIComponent(provider.issuer)}`)).response.status).toBe(502);
});

test('[OF31] while the provider is down, the page says so and the rest works; once it is up, sign-on does', async () => {
  const down = createServer();
  const address = await listening(down);
  await new Promise((resolve) => down.close(resolve));
  const other = await startServer({ signOn: { issuer: address, clientId: 'c', clientSecret: 's', group: 'g' } });
  const answer = await fetch(`${other.url}/sign-on`, { redirect: 'manual' });
  expect(answer.status).toBe(502);
  expect(await answer.text()).toContain('sign-on did not work');
  expect((await ask(other, 'GET', '/api/meetings')).status).toBe(200);
  await other.stop();
  const without = await startServer();
  expect((await ask(without, 'GET', '/api/sign-on', undefined, '')).body).toEqual({ available: false, meetings: false });
  expect((await fetch(`${without.url}/sign-on`)).status).toBe(404);
  await without.stop();
});
