// A server with small limits and a live meeting, and the bare lines that a test opens to it. All of it is closed after each test.
import { io, type Socket } from 'socket.io-client';
import { afterEach, expect } from 'vitest';
import { WebSocket } from 'ws';
import type { RoomLimits } from '../../server/rooms/ports.ts';
import { must } from '../../shared/kit/must.ts';
import type { Role } from '../../shared/meeting/roles.ts';
import type { Created } from './contract.ts';
import { Person } from './person.ts';
import { type RunningServer, type ServerOptions, startServer } from './server.ts';

const facts = { title: 'Call', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'L' }, secretariat: [{ name: 'S' }] };

/** Everything that a test has opened, to be closed after it. */
export const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

export interface Place {
  server: RunningServer;
  meeting: Created;
  chair: Person;
  fragment: string;
}

/** A server with these limits and a live meeting. */
export async function live(limits: Partial<RoomLimits>, options: ServerOptions = {}): Promise<Place> {
  const server = await startServer({ limits, ...options });
  opened.push(() => server.stop());
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'First' }] });
  const chair = await enter({ server, meeting }, 'chair', 'Lynn');
  const state = await chair.must({ type: 'meeting.open' });
  return { server, meeting, chair, fragment: `item:${must(state.agenda[0]?.id, 'an item')}` };
}

export async function enter({ server, meeting }: Pick<Place, 'server' | 'meeting'>, role: Role, name?: string): Promise<Person> {
  const person = await Person.joins(server.url, meeting, role, { name });
  opened.push(() => person.leave());
  return person;
}

export interface Line {
  socket: WebSocket;
  closed: Promise<number>;
}

/** A bare WebSocket to the minutes, once it is open. */
export async function line({ server, meeting }: Place, session: string): Promise<Line> {
  const socket = new WebSocket(`${server.url.replace(/^http/, 'ws')}/minutes/${meeting.id}?session=${session}`);
  opened.push(() => socket.terminate());
  const closed = new Promise<number>((resolve) => socket.once('close', resolve).on('error', () => {}));
  await new Promise((resolve) => socket.once('open', resolve));
  return { socket, closed };
}

export function floor(
  { server, meeting }: Place,
  session: string,
  extraHeaders: Record<string, string> = {},
  auth: Record<string, unknown> = { meeting: meeting.id, session },
): Socket {
  const socket = io(server.url, { auth, extraHeaders, transports: ['websocket'], forceNew: true, reconnection: false });
  opened.push(() => socket.disconnect());
  return socket;
}

/** Sends what `act` sends as one write. */
export function together(socket: WebSocket, act: () => void): void {
  const { _socket: tcp } = socket as unknown as { _socket: { cork(): void; uncork(): void } };
  tcp.cork();
  act();
  tcp.uncork();
}

export const next = (socket: Socket, event: string): Promise<unknown> => new Promise((resolve) => socket.once(event, resolve));

/** The status of a Socket.IO handshake by polling. */
export async function greet(url: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(`${url}/socket.io/?EIO=4&transport=polling`, { headers });
  await response.text();
  if (response.status === 503) expect(response.headers.get('retry-after')).toBe('2');
  return response.status;
}

/** The status with which a WebSocket is refused, or 101 where it opens. */
export function upgrade(url: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(url.replace(/^http/, 'ws') + path, { headers });
  opened.push(() => socket.terminate());
  return new Promise((resolve) => {
    socket.on('error', () => {});
    socket.once('open', () => resolve(101)).once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
  });
}
export const socketIo = '/socket.io/?EIO=4&transport=websocket';
