import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { limitRequests } from '../../server/start/sockets.ts';

test('[AU61] of 400 requests that one connection sends at once 100 are served, and it is closed', async () => {
  let served = 0;
  const server = createServer((_request, response) => {
    served += 1;
    response.end('here');
  });
  limitRequests(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const line = connect(port, '127.0.0.1').on('error', () => {});
  const closed = new Promise((resolve) => line.once('close', resolve));
  line.resume();
  line.end('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(400));
  await closed;
  expect(served).toBe(100);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
});
