// A peer: Hocuspocus. FLUSH_DELAY is its window of batching in milliseconds; with REDIS_PORT several share their documents; with STORE they are kept in that folder.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from '@hocuspocus/extension-redis';
import { Server } from '@hocuspocus/server';
import * as Y from 'yjs';

const { FLUSH_DELAY: flushDelay, REDIS_PORT: redisPort, STORE: folder } = process.env;
const fileOf = (documentName: string): string => join(folder ?? '', `${documentName}.yjs`);
const server = new Server({
  port: Number(process.env.PORT),
  address: '127.0.0.1',
  quiet: true,
  ...(flushDelay && { flushDelay: Number(flushDelay) }),
  ...(redisPort && { extensions: [new Redis({ host: '127.0.0.1', port: Number(redisPort) })] }),
  ...(folder && {
    onLoadDocument: async ({ document, documentName }) => {
      if (existsSync(fileOf(documentName))) Y.applyUpdate(document, readFileSync(fileOf(documentName)));
      return document;
    },
    onStoreDocument: async ({ document, documentName }) => writeFileSync(fileOf(documentName), Y.encodeStateAsUpdate(document)),
  }),
});
await server.listen();
process.stdout.write('listening\n');
