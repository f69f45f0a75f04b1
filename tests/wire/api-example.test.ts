// The script that docs/API.md shows does what is said of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { Person } from '../support/person.ts';
import { startServer } from '../support/server.ts';
import { root } from '../support/sources.ts';

type Script = (provider: WebsocketProvider, doc: Y.Doc, yjs: typeof Y, itemId: string) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => Script;

test('[SY1] the script in the contract writes a decision, which is on disk once it ends', async () => {
  const api = readFileSync(join(root, 'docs/API.md'), 'utf8');
  const example = must(
    Array.from(api.matchAll(/```js\n([\s\S]*?)```/g), (match) => match[1]).find((code) => code?.includes('XmlElement')),
    'the example',
  );
  const server = await startServer();
  const facts = { title: 'Call', startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'S' }] };
  const chair = await Person.joins(server.url, await server.createMeeting({ ...facts, agenda: [{ title: 'Dates' }] }), 'chair', { name: 'Ines' });
  const itemId = must(chair.state?.agenda[0]?.id, 'an item');
  const doc = new Y.Doc();
  const { meetingId, joined } = chair;
  const provider = new WebsocketProvider(`${server.url.replace('http', 'ws')}/minutes`, meetingId, doc, {
    params: { session: joined.session },
    disableBc: true,
  });
  await new AsyncFunction('provider', 'doc', 'Y', 'itemId', example)(provider, doc, Y, itemId);
  const { fragments } = JSON.parse(await chair.download('minutes.json')) as Minutes;
  expect(fragments[`item:${itemId}`]).toMatchObject([{ kind: 'decision', indent: 0, spans: [{ text: 'The dates were agreed.' }] }]);
  provider.destroy();
  chair.leave();
  await server.stop();
});
