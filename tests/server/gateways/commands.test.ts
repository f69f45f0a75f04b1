// The gateway for commands, before the twin of the rooms.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Socket as ClientSocket, io } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandsGateway } from '../../../server/gateways/commands.ts';
import { HandshakeLimit } from '../../../server/gateways/handshakes.ts';
import { createMetrics } from '../../../server/metrics.ts';
import { roomLimits } from '../../../server/rooms/ports.ts';
import { systemClock } from '../../../server/system.ts';
import type { Role } from '../../../shared/meeting/roles.ts';
import type { Ack, ClientToServer, EventsMessage, ServerToClient, Snapshot } from '../../../shared/wire/socket.ts';
import { wireVersion } from '../../../shared/wire/version.ts';
import { facts } from '../../support/meeting.ts';
import { quiet } from '../../support/rooms.ts';
import type { TwinMeeting } from '../../support/twin/meeting.ts';
import { MemoryMeetings } from '../../support/twin/meetings.ts';

type Line = ClientSocket<ServerToClient, ClientToServer>;

let server: Server;
let meetings: MemoryMeetings;
let gateway: ReturnType<typeof commandsGateway>;
let keys: Record<Role, string>;
let meeting: TwinMeeting;
const lines: Line[] = [];

beforeEach(async () => {
  server = createServer();
  meetings = new MemoryMeetings();
  const created = await meetings.create(facts, [{ title: 'First' }]);
  keys = created.keys;
  meeting = meetings.twin(created.id);
  const limits = roomLimits;
  gateway = commandsGateway(server, {
    ...{ meetings, log: quiet, metrics: createMetrics(), clock: systemClock, limits },
    ...{ handshakes: new HandshakeLimit(limits), addressOf: () => '192.0.2.1', isForeign: () => false },
    pace: { burst: 3, perSecond: 0.001 },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  for (const line of lines.splice(0)) line.disconnect();
  await gateway.close('stopping');
  await new Promise((resolve) => server.close(resolve));
});

function connect(auth: Record<string, unknown>): Line {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const line: Line = io(url, { auth: { meeting: meeting.id, wire: wireVersion, ...auth }, transports: ['websocket'], reconnection: false });
  lines.push(line);
  return line;
}

async function enter(role: Role, auth: Record<string, unknown> = {}): Promise<{ line: Line; session: string; snapshot: Snapshot }> {
  const { session } = (await meetings.join(meeting.id, keys[role], { name: role })) as { session: string };
  const line = connect({ session, ...auth });
  return { line, session, snapshot: await new Promise((resolve) => line.once('snapshot', resolve)) };
}

const refused = (line: Line): Promise<string> => new Promise((resolve) => line.once('connect_error', (error) => resolve(error.message)));
const closed = (line: Line): Promise<string> => new Promise((resolve) => line.once('disconnect', (reason) => resolve(reason)));
const sent = (line: Line, command: unknown): Promise<Ack> => line.emitWithAck('command', command as never);

test('[SY53] the gateway asks the service who comes in, and says why somebody does not', async () => {
  const { session, snapshot } = await enter('member');
  expect(snapshot).toMatchObject({ version: snapshot.state.version, you: { role: 'member', name: 'member' }, state: { id: meeting.id } });
  expect(await refused(connect({ session: 'x'.repeat(32) }))).toBe('no-session');
  expect(await refused(connect({ session, meeting: 'nowhere' }))).toBe('unknown-meeting');
  expect(await refused(connect({ session, as: 'somebody-else' }))).toBe('another-person');
});

test('[SY53] decisions of the service reach everyone, and the sender is answered; commands without a schema never reach it', async () => {
  const [chair, member] = [await enter('chair'), await enter('member')];
  const told = new Promise<EventsMessage>((resolve) => member.line.on('events', (message) => message.events[0]?.type === 'meeting.opened' && resolve(message)));
  const answer = await sent(chair.line, { type: 'meeting.open' });
  expect(answer).toEqual({ ok: true, version: (await told).from + 1 });
  expect(await sent(chair.line, { type: 'meeting.explode' })).toMatchObject({ ok: false, code: 'unknown-command' });
  expect(await sent(member.line, { type: 'meeting.close' })).toMatchObject({ ok: false });
  expect(await sent(chair.line, { type: 'item.start' })).toMatchObject({ ok: false, code: 'bad-request' });
  expect(await sent(chair.line, { type: 'meeting.close' })).toMatchObject({ ok: false, code: 'too-fast' });
  expect(meeting.state.phase).toBe('live');
});

test('[SY53] who comes back with a version receives what happened since; a session that ends ends the connection', async () => {
  const [chair, member] = [await enter('chair'), await enter('member')];
  const { version } = meeting.state;
  member.line.disconnect();
  await sent(chair.line, { type: 'meeting.open' });
  const back = connect({ session: member.session, version });
  const resumed = await new Promise<EventsMessage>((resolve) => back.once('resumed', resolve));
  expect(resumed.events.map(({ type }) => type)).toContain('meeting.opened');
  const goodbye = new Promise((resolve) => back.once('goodbye', resolve));
  const gone = closed(back);
  await meetings.revoke(meeting.id, 'member');
  expect([await goodbye, await gone]).toEqual(['revoked', 'io server disconnect']);
});

test('[SY71] a command whose outcome is unknown gets no answer, and its connection is cut', async () => {
  const { line } = await enter('chair');
  let answered = false;
  line.emit('command', { type: 'meeting.open' }, () => {
    answered = true;
  });
  meeting.fail();
  // Cut rather than dismissed: the client comes back by itself.
  expect(await closed(line)).toBe('transport close');
  expect([answered, meeting.state.phase]).toEqual([false, 'draft']);
});
