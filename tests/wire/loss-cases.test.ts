// How other programs lost text, played against this one. Each case names where it was reported.
import { afterEach, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import { type Created, join } from '../support/contract.ts';
import { temporaryFolder } from '../support/folder.ts';
import { Person } from '../support/person.ts';
import { plain, seen } from '../support/reading.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block, textOf } from '../support/texts.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function liveMeeting(server: RunningServer): Promise<{ meeting: Created; fragment: string; chair: Person }> {
  const meeting = await server.createMeeting({
    title: 'Weak lines',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Chair' },
    secretariat: [{ name: 'Secretariat' }],
    agenda: [{ title: 'Item' }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Chair' });
  ends.push(() => chair.leave());
  const state = await chair.must({ type: 'meeting.open' });
  return { meeting, fragment: `item:${must(state.agenda[0], 'the item').id}`, chair };
}

async function running(options: Parameters<typeof startServer>[0] = {}): Promise<RunningServer> {
  const server = await startServer(options);
  ends.push(() => server.stop());
  return server;
}

const textIn = (person: Person, fragment: string): string => (readMinutes(person.doc).fragments[fragment] ?? []).map(plain).join('|');

test('[SY11] what is typed before the first connection is sent with it (y-websocket 156)', async () => {
  const server = await running();
  const { meeting, fragment, chair } = await liveMeeting(server);
  const member = new Person(server.url, meeting.id, await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' }));
  ends.push(() => member.leave());
  expect(member.provider.wsconnected).toBe(false);
  member.write((doc) => block(doc, fragment, 'Typed before the line was up'));
  await member.ready();
  await member.saved();
  expect(plain((await seen(chair, fragment, (blocks) => blocks.length === 1))[0])).toBe('Typed before the line was up');
});

test('[SY1] nobody is given an empty document because the store is slow (y-websocket-server 7)', async () => {
  const folder = temporaryFolder();
  ends.push(() => folder.remove());
  const first = await startServer({ folder: folder.path });
  const { meeting, fragment, chair } = await liveMeeting(first);
  chair.write((doc) => block(doc, fragment, 'Already on disk'));
  await chair.saved();
  const session = chair.joined;
  chair.leave();
  await first.stop();

  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let asked = (): void => {};
  const asking = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const slow = await running({
    folder: folder.path,
    wrap: (store) =>
      new Proxy(store, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name);
          if (typeof value !== 'function') return value;
          if (name !== 'load') return value.bind(target);
          return async (...args: unknown[]) => {
            asked();
            await gate;
            return Reflect.apply(value, target, args);
          };
        },
      }),
  });
  const back = new Person(slow.url, meeting.id, session);
  ends.push(() => back.leave());
  const texts: string[] = [];
  back.provider.on('sync', (synced: boolean) => {
    if (synced) texts.push(textIn(back, fragment));
  });
  await asking;
  open();
  await back.ready();
  expect(texts).toEqual(['Already on disk']);
});

test('[SY11] what was typed as the line went, and while it was gone, is there when it is back (nextcloud/text 1667)', async () => {
  const server = await running();
  const { meeting, fragment, chair } = await liveMeeting(server);
  const member = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  ends.push(() => member.leave());
  member.write((doc) => block(doc, fragment, 'On the line'));
  member.provider.disconnect();
  member.write((doc) => textOf(doc, fragment, 0).insert('On the line'.length, ', off the line'));
  chair.write((doc) => block(doc, fragment, 'Meanwhile'));
  await chair.saved();
  member.provider.connect();
  await new Promise<void>((resolve) => member.provider.once('sync', () => resolve()));
  await member.saved();
  const blocks = await seen(chair, fragment, (all) => all.length === 2);
  expect(blocks.map(plain).sort()).toEqual(['Meanwhile', 'On the line, off the line']);
});

test('[SY11] letters composed over a line that comes and goes are all there, in order (etherpad 4978)', async () => {
  const server = await running();
  const { meeting, fragment, chair } = await liveMeeting(server);
  const member = await Person.joins(server.url, meeting, 'member', { name: 'Zoé' });
  ends.push(() => member.leave());
  member.write((doc) => block(doc, fragment, '-'));
  await member.saved();
  await seen(chair, fragment, (blocks) => blocks.length === 1);
  for (let round = 0; round < 20; round += 1) {
    // An accent, then the letter that takes its place: two changes that must not be parted.
    member.write((doc) => textOf(doc, fragment, 0).insert(textOf(doc, fragment, 0).length, '´'));
    if (round % 3 === 0) member.provider.disconnect();
    member.write((doc) => {
      const text = textOf(doc, fragment, 0);
      text.delete(text.length - 1, 1);
      text.insert(text.length, 'é');
    });
    chair.write((doc) => textOf(doc, fragment, 0).insert(0, 'x'));
    if (round % 3 === 0) {
      member.provider.connect();
      await new Promise<void>((resolve) => member.provider.once('sync', () => resolve()));
    }
  }
  await member.saved();
  await chair.saved();
  const expected = `${'x'.repeat(20)}-${'é'.repeat(20)}`;
  await seen(chair, fragment, (blocks) => plain(blocks[0]) === expected);
  await seen(member, fragment, (blocks) => plain(blocks[0]) === expected);
});
