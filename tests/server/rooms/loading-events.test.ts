// Events that cannot be read: written by a defect, by a bad disk, or imported by an older server.
import { afterEach, expect, test } from 'vitest';
import { packArchive } from '../../../server/archive/pack.ts';
import { tryOut } from '../../../server/import/trial.ts';
import { unpackArchive } from '../../../server/import/unpack.ts';
import { Damaged } from '../../../server/store/store.ts';
import { must } from '../../../shared/kit/must.ts';
import { openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';

let house: Rooms;
afterEach(() => house.remove());

const stamp = { at: 1_473_771_600_000, by: 'server' };
const unreadable = [
  '{"type":',
  'null',
  JSON.stringify({ ...stamp, type: 'participant.joined', participant: { id: 'p', role: 'member', name: 'P' } }),
  JSON.stringify({ ...stamp, type: 'meeting.amended', changes: { startsAt: 'soon' } }),
];
const row = (text: string) => ({ kind: 'event' as const, payload: new TextEncoder().encode(text), actor: 'server', at: stamp.at });

test('[ST20] the rest of the meeting opens, and its archive has every row', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair', 'Lynn');
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
  const { id } = opened.meeting;
  const loaded = must(await house.sqlite.load(id), 'the meeting');
  await house.sqlite.append(id, loaded, unreadable.map(row));
  const meeting = must(await house.restarted().open(id), 'the meeting');
  expect(meeting.state).toEqual(opened.meeting.state);
  expect(await meeting.submit({ type: 'agenda.add', title: 'After' }, chair)).toHaveProperty('version');

  const { parts, draft, keys, ...head } = await meeting.records.archived();
  const { archived, state } = unpackArchive(await packArchive({ ...head, keys: JSON.parse(keys) }, parts, {}));
  await tryOut(archived, state);
  expect(state).toEqual(meeting.state);
  const rows = await house.sqlite.read(id, 1);
  expect(archived.rows.map(({ payload }) => Buffer.from(payload).toString())).toEqual(rows.map(({ payload }) => Buffer.from(payload).toString()));
  expect(draft.edition).toContain(id);
});

test('[ST19] a meeting of which no event can be read is damaged, not unknown', async () => {
  house = rooms();
  await house.sqlite.create('m', [row('{"type":')], []);
  await expect(house.registry.open('m')).rejects.toBeInstanceOf(Damaged);
  expect(await house.registry.open('none')).toBeUndefined();
});

test('[AU50] addresses that may not be followed are left out of the state, wherever the log has them', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const { id } = opened.meeting;
  const loaded = must(await house.sqlite.load(id), 'the meeting');
  const [item] = opened.meeting.state.agenda;
  const documents = [
    { title: 'Bad', url: 'javascript:alert(1)' },
    { title: 'Good', url: 'https://example.org/' },
  ];
  const events = [
    { ...stamp, type: 'meeting.amended', changes: { title: 'Amended', joinUrl: 'javascript:alert(1)' } },
    { ...stamp, type: 'agenda.edited', itemId: item?.id, changes: { documents } },
  ];
  await house.sqlite.append(
    id,
    loaded,
    events.map((event) => row(JSON.stringify(event))),
  );
  const { state } = must(await house.restarted().open(id), 'the meeting');
  expect([state.title, state.joinUrl, state.agenda[0]?.documents]).toEqual(['Amended', undefined, [{ title: 'Good', url: 'https://example.org/' }]]);
});
