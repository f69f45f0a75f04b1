// The packed text for people who join: all of it by HTTP, later changes by the live connection.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import type { Created } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let meeting: Created;
let chair: Person;
let fragment: string;
beforeAll(async () => {
  server = await startServer();
  const facts = { title: 'Call', startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'S' }] };
  meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Dates' }] });
  chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ines' });
  fragment = `item:${must(chair.state?.agenda[0]?.id, 'an item')}`;
});
afterAll(async () => {
  chair.leave();
  await server.stop();
});

async function write(text: string): Promise<void> {
  chair.write((doc) => {
    const block = new Y.XmlElement('block');
    block.setAttribute('kind', 'paragraph');
    block.setAttribute('id', crypto.randomUUID());
    block.insert(0, [new Y.XmlText(text)]);
    doc.getXmlFragment(fragment).push([block]);
  });
  await chair.saved();
}

/** As it crosses the line: fetch would unpack it. */
async function packed(coding: string, query = ''): Promise<{ coding: string | null; bytes: Buffer }> {
  const { request } = await import('node:http');
  const headers = { authorization: `Bearer ${chair.joined.session}`, 'accept-encoding': coding };
  return new Promise((resolve, reject) => {
    const asked = request(`${server.url}/api/meetings/${meeting.id}/minutes.yjs${query}`, { headers }, async (response) => {
      const bytes = Buffer.concat(await response.toArray());
      resolve({ coding: response.headers['content-encoding'] ?? null, bytes });
    });
    asked.on('error', reject).end();
  });
}

const unpacked = (bytes: Uint8Array): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, bytes);
  return doc;
};

test('[HT7] the text comes packed as its reader takes it, and is what the server has', async () => {
  await write('The dates were agreed. '.repeat(2000));
  const plain = await packed('identity');
  const [brotli, gzip] = [await packed('br, gzip'), await packed('gzip')];
  expect([plain.coding, brotli.coding, gzip.coding]).toEqual([null, 'br', 'gzip']);
  expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 3);
  for (const bytes of [plain.bytes, brotliDecompressSync(brotli.bytes), gunzipSync(gzip.bytes)]) {
    expect(unpacked(bytes).getXmlFragment(fragment).toString()).toBe(chair.doc.getXmlFragment(fragment).toString());
  }
});

test('[HT7] after a change only clients that accept older text are sent the text before it', async () => {
  const before = await packed('identity');
  await write('Written after.');
  expect((await packed('identity', '?within=5000')).bytes).toEqual(before.bytes);
  expect(
    unpacked((await packed('identity')).bytes)
      .getXmlFragment(fragment)
      .toString(),
  ).toContain('Written after.');
});

test('[HT7] who has the text already is sent by the connection only what is newer', async () => {
  const doc = unpacked((await packed('identity')).bytes);
  await write('The newest words.');
  let bytes = 0;
  class Counted extends WebSocket {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener('message', ({ data }) => {
        bytes += (data as ArrayBuffer).byteLength;
      });
    }
  }
  const provider = new WebsocketProvider(`${server.url.replace('http', 'ws')}/minutes`, meeting.id, doc, {
    params: { session: chair.joined.session },
    disableBc: true,
    WebSocketPolyfill: Counted,
  });
  await new Promise((resolve) => provider.once('sync', resolve));
  expect(doc.getXmlFragment(fragment).toString()).toContain('The newest words.');
  expect(bytes).toBeLessThan(500);
  provider.destroy();
});
