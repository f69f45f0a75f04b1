// Word documents that are sent at the same time, over real HTTP.
import { type ClientRequest, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerErrors } from '../../../server/gateways/http/errors.ts';
import { Uploads } from '../../../server/gateways/http/uploads.ts';

let server: Server;
let url: string;
let arrived = 0;
let closed = 0;
let onChange = (): void => {};
const clients: ClientRequest[] = [];

beforeEach(async () => {
  const uploads = new Uploads();
  [arrived, closed] = [0, 0];
  const app = express();
  app.post('/:id', async (asked, answer) => {
    answer.once('close', () => {
      closed += 1;
      // The place is given back by another listener of the same event.
      setImmediate(() => onChange());
    });
    const taking = uploads.take(asked, answer, asked.params.id);
    arrived += 1;
    onChange();
    answer.json({ bytes: (await taking)?.length ?? null });
  });
  app.use(answerErrors(pino({ level: 'silent' })));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const until = (holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    onChange = () => holds() && resolve();
    onChange();
  });

/** Sends a part of a document and no more. */
async function begin(meeting: string): Promise<ClientRequest> {
  const before = arrived;
  const client = request(`${url}/${meeting}`, { method: 'POST', headers: { 'Content-Length': '100', Connection: 'close' } });
  client.on('error', () => {});
  client.write('a part');
  clients.push(client);
  await until(() => arrived > before);
  return client;
}

const send = (meeting: string) => fetch(`${url}/${meeting}`, { method: 'POST', body: 'all of it', headers: { Connection: 'close' } });

test('[DX34] past eight documents at once, or two of a meeting, one more is refused until one of them is given up', async () => {
  const first = await begin('a');
  await begin('a');
  const third = await send('a');
  expect([third.status, third.headers.get('retry-after'), await third.json()]).toMatchObject([503, '2', { error: { code: 'too-busy' } }]);
  for (const meeting of ['b', 'b', 'c', 'c', 'd', 'd']) await begin(meeting);
  expect((await send('e')).status).toBe(503);
  const before = closed;
  first.destroy();
  await until(() => closed > before);
  const sent = await send('e');
  expect([sent.status, await sent.json()]).toEqual([200, { bytes: 9 }]);
});

test('[DX34] places come back however a request ends', async () => {
  for (let count = 0; count < 20; count += 1) {
    const before = closed;
    const answer = await fetch(`${url}/a`, { method: 'POST', ...(count % 2 === 0 && { body: 'x' }) });
    expect(answer.status).toBe(200);
    await answer.json();
    await until(() => closed > before);
  }
});
