// A statement that was handed in, and every byte that others receive.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { wireVersion } from '../../shared/wire/version.ts';
import type { Created } from '../support/contract.ts';
import { docxParts } from '../support/docx.ts';
import { temporaryFolder } from '../support/folder.ts';
import { pdfWords } from '../support/pdf.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

const secret = 'zqsecretqz';
const folder = temporaryFolder();
let server: RunningServer;
let meeting: Created;
const people: Record<'chair' | 'secretariat' | 'author' | 'member' | 'observer', Person> = {} as never;
const received: Record<string, string[]> = { member: [], observer: [], chair: [] };
let requestId = '';

const get = (path: string, session?: string): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers: session === undefined ? {} : { authorization: `Bearer ${session}` } });
const statementsFor = async (who: keyof typeof people): Promise<{ text: string; stage: string }[]> =>
  ((await (await get(`/api/meetings/${meeting.id}/statements`, people[who].joined.session)).json()) as { statements: { text: string; stage: string }[] })
    .statements;

/** The words in a body, whatever its format. */
async function words(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) return new TextDecoder().decode(bytes);
  if (type.includes('pdf')) return pdfWords(bytes);
  return type.includes('wordprocessing') ? Object.values(docxParts(bytes)).join('') : new TextDecoder().decode(bytes);
}

beforeAll(async () => {
  server = await startServer({ folder: folder.path });
  meeting = await server.createMeeting({
    title: 'A call',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates' }],
  });
  for (const [who, role, name] of [
    ['chair', 'chair', 'Lynn'],
    ['secretariat', 'secretariat', 'Sam'],
    ['author', 'member', 'Ana'],
    ['member', 'member', 'Bo'],
    ['observer', 'observer', 'Cy'],
  ] as const) {
    people[who] = await Person.joins(server.url, meeting, role, { name });
    people[who].socket.onAny((...message) => received[who]?.push(JSON.stringify(message)));
  }
  const { chair, author } = people;
  const itemId = must((await chair.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  await chair.must({ type: 'item.start', itemId });
  chair.write((doc) => void block(doc, `item:${itemId}`, 'The dates were discussed.'));
  await chair.saved();
  const asked = await author.must({ type: 'floor.request' });
  requestId = must(asked.floor.queue[0]?.id, 'a request');
  await author.must({ type: 'floor.hand-in', text: `First ${secret}\n<b>second</b> https://example.org/${secret}` });
});
afterAll(async () => {
  for (const person of Object.values(people)) person.leave();
  await server.stop();
  folder.remove();
});

test('[FL40] whoever waits or speaks hands in a statement and changes it; nobody does so for another but leads', async () => {
  const { author, member, chair } = people;
  expect(await member.send({ type: 'floor.hand-in', requestId, text: 'mine' })).toMatchObject({ code: 'not-yours' });
  expect(await member.send({ type: 'floor.hand-in', text: 'mine' })).toMatchObject({ code: 'unknown-request' });
  expect(await author.send({ type: 'floor.hand-in', text: 'x'.repeat(12_001) })).toMatchObject({ code: 'bad-request' });
  await chair.must({ type: 'floor.hand-in', requestId, text: `Second ${secret}` });
  const state = await author.must({ type: 'floor.hand-in', text: `Third ${secret}` });
  expect(state.floor.queue[0]?.statement).toEqual({ changes: 3, given: true });
});

test('[FL41] leads and the author read it; a member, an observer and a stranger do not', async () => {
  expect(await statementsFor('chair')).toMatchObject([{ text: `Third ${secret}`, stage: 'waiting', name: 'Ana', requestId }]);
  expect(await statementsFor('secretariat')).toHaveLength(1);
  expect(await statementsFor('author')).toHaveLength(1);
  expect(await statementsFor('member')).toEqual([]);
  expect(await statementsFor('observer')).toEqual([]);
  expect((await get(`/api/meetings/${meeting.id}/statements`)).status).toBe(401);
  const page = `/m/${meeting.id}/text/${requestId}`;
  expect(await (await get(page, people.chair.joined.session)).text()).toContain(`Third ${secret}`);
  expect((await get(page, people.member.joined.session)).status).toBe(404);
  expect((await get(page)).status).toBe(401);
  expect(await (await get(`/m/${meeting.id}/text`, people.chair.joined.session)).text()).toContain(`/text/${requestId}`);
  expect(await (await get(`/m/${meeting.id}/text`, people.member.joined.session)).text()).not.toContain(`/text/${requestId}`);
});

test('[FL41][FL47] a captioner or an interpreter whom a lead names reads it, in the call and on the plain page, until that is taken back', async () => {
  const { chair, observer, member } = people;
  const page = `/m/${meeting.id}/text`;
  const reads = (who: Person, allowed: boolean) => chair.must({ type: 'floor.reader', participantId: who.joined.participantId, reads: allowed });
  expect(await member.send({ type: 'floor.reader', participantId: member.joined.participantId, reads: true })).toMatchObject({ code: 'not-chair' });
  expect(await chair.send({ type: 'floor.reader', participantId: 'nobody', reads: true })).toMatchObject({ code: 'unknown-participant' });
  await reads(observer, true);
  expect(await statementsFor('observer')).toMatchObject([{ text: `Third ${secret}`, stage: 'waiting' }]);
  expect(await (await get(page, observer.joined.session)).text()).toContain(`/text/${requestId}`);
  expect(await (await get(`${page}/${requestId}`, observer.joined.session)).text()).toContain(`Third ${secret}`);
  expect(await observer.send({ type: 'floor.hand-in', requestId, text: 'theirs' })).toMatchObject({ code: 'not-yours' });
  const itemId = must(chair.state?.agenda[0]?.id, 'an item');
  await chair.must({ type: 'agenda.edit', itemId, inCamera: true });
  expect(await statementsFor('observer')).toEqual([]);
  await chair.must({ type: 'agenda.edit', itemId, inCamera: false });
  await reads(observer, false);
  expect(await statementsFor('observer')).toEqual([]);
  expect(await (await get(page, observer.joined.session)).text()).not.toContain(`/text/${requestId}`);
});

test('[FL43] a statement goes with its request, and comes back with it', async () => {
  const { author } = people;
  await author.must({ type: 'floor.withdraw' });
  expect(await statementsFor('chair')).toEqual([]);
  await author.must({ type: 'floor.restore', requestId });
  expect(await statementsFor('chair')).toHaveLength(1);
  await author.must({ type: 'floor.hand-in', text: null });
  expect(await statementsFor('chair')).toEqual([]);
  await author.must({ type: 'floor.hand-in', text: `Fourth ${secret}` });
  await people.chair.must({ type: 'floor.give' });
  expect(await statementsFor('chair')).toMatchObject([{ stage: 'speaking' }]);
  await author.must({ type: 'floor.hand-in', text: `Fifth ${secret}` });
  await people.chair.must({ type: 'floor.end' });
  expect(await statementsFor('chair')).toMatchObject([{ stage: 'spoken', text: `Fifth ${secret}` }]);
});

test('[FL41] no message over Socket.IO has its words, for leads neither, and none that catches up', async () => {
  const version = must(people.member.state, 'a state').version;
  const seen = await Promise.all(
    (['member', 'observer', 'chair'] as const).flatMap((who) =>
      [{}, { version: version - 8, wire: wireVersion }].map(
        (more) =>
          new Promise<string>((resolve) => {
            const socket = io(server.url, {
              auth: { meeting: meeting.id, session: people[who].joined.session, ...more },
              transports: ['websocket'],
              forceNew: true,
            });
            socket.onAny((name, message) => {
              if (name !== 'snapshot' && name !== 'resumed') return;
              socket.disconnect();
              resolve(`${name} ${JSON.stringify(message)}`);
            });
          }),
      ),
    ),
  );
  expect(seen.filter((each) => each.startsWith('resumed'))).toHaveLength(3);
  for (const each of [...seen, ...Object.values(received).flat()]) expect(each).not.toContain(secret);
  expect(Object.values(received).every((messages) => messages.some((each) => each.includes('floor.handed-in')))).toBe(true);
});

test('[FL41] no route but its own has its words, before and after the report is issued', async () => {
  const { secretariat, observer, member, chair } = people;
  const inside = [
    '',
    ...['report.json', 'report.txt', 'report.md', 'report.html', 'report.pdf', 'report.docx', 'report.xml'],
    ...[
      'minutes.json',
      'minutes.yjs',
      'actions.json',
      'actions.csv',
      'actions.ics',
      'comments.json',
      'gauges.csv',
      'agenda.txt',
      'agenda.ics',
      'you',
      'notice',
    ],
    'attribution.json',
  ].map((file) => `/api/meetings/${meeting.id}${file && `/${file}`}`);
  const public_ = ['', ...['json', 'txt', 'md', 'html', 'pdf', 'docx', 'xml'].map((ending) => `/report.${ending}`)].map((file) => `/r/${meeting.id}${file}`);
  const everywhere = ['/archive', '/archive/feed.atom', '/archive/calendar.ics', '/sitemap.xml', `/archive/search?q=${secret}`];
  const across = [`/api/search?q=${secret}x`, '/api/register.json', '/api/register.csv'];
  const look = async (): Promise<void> => {
    for (const session of [observer, member, chair].map(({ joined }) => joined.session))
      for (const path of [...inside, `/m/${meeting.id}/text`]) expect(await words(await get(path, session)), path).not.toContain(secret);
    // The page of a search says what was searched for.
    for (const path of [...public_, ...everywhere.slice(0, -1), ...across]) expect(await words(await get(path)), path).not.toContain(secret);
    for (const key of [undefined, server.organiserKey]) expect(await (await get(`/api/search?q=${secret}`, key)).json()).toEqual({ hits: [] });
  };
  await look();
  await secretariat.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.draft' });
  await secretariat.must({ type: 'report.options', participants: true, agreements: true, headings: true });
  await secretariat.must({ type: 'report.issue' });
  await look();
});

test('[FL44][FL48] the log on disk has no words of it, and after a restart leads still read it', async () => {
  for (const person of Object.values(people)) person.leave();
  await server.stop();
  const database = new DatabaseSync(join(folder.path, 'rapporteur.db'), { readOnly: true });
  const count = (sql: string): unknown => database.prepare(`SELECT count(*) AS n ${sql}`).get(`%${secret}%`)?.n;
  expect([count('FROM log WHERE CAST(payload AS TEXT) LIKE ?'), count('FROM attachments WHERE CAST(content AS TEXT) LIKE ?')]).toEqual([0, 1]);
  database.close();
  server = await startServer({ folder: folder.path });
  expect(await statementsFor('chair')).toMatchObject([{ text: `Fifth ${secret}` }]);
  expect(await statementsFor('member')).toEqual([]);
});
