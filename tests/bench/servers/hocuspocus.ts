// A peer: Hocuspocus, without persistence. FLUSH_DELAY is its window of batching in milliseconds.
import { Server } from '@hocuspocus/server';

const flushDelay = process.env.FLUSH_DELAY;
const server = new Server({
  port: Number(process.env.PORT),
  address: '127.0.0.1',
  quiet: true,
  ...(flushDelay && { flushDelay: Number(flushDelay) }),
});
await server.listen();
process.stdout.write('listening\n');
