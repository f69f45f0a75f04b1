// The cost of reading an issued report: rows, and no meeting.
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

const facts = {
  title: 'Call of March',
  startsAt: '2026-10-06T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Ines Okafor' },
  secretariat: [{ name: 'Teodor Lund' }],
  agenda: [{ title: 'One' }],
};

const folder = temporaryFolder();
let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop();
  folder.remove();
});

/** A store that notes which meetings were opened. */
const noting =
  (opened: string[]) =>
  (store: Store): Store =>
    new Proxy(store, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          if (name === 'load' || name === 'take') opened.push(`${name} ${args[0]}`);
          return Reflect.apply(value, target, args);
        };
      },
    });

test('[HT21] whatever a stranger reads of the issued reports, no meeting is opened', async () => {
  server = await startServer({ folder: folder.path });
  const meeting = await server.createMeeting(facts);
  const person = await Person.joins(server.url, meeting, 'secretariat', { name: 'Teodor Lund' });
  const state = await person.must({ type: 'meeting.open' });
  person.write((doc) => block(doc, `item:${state.agenda[0]?.id}`, 'The programme was adopted.'));
  await person.saved();
  await person.must({ type: 'meeting.close' });
  await person.must({ type: 'report.issue' });
  person.leave();
  await server.stop();

  const opened: string[] = [];
  server = await startServer({ folder: folder.path, wrap: noting(opened) });
  const { url } = server;
  // The list of meetings reads each meeting once after a start. The reading by strangers comes after that.
  await ask(server, 'GET', '/api/meetings');
  opened.length = 0;
  const read = async (path: string): Promise<number> => (await fetch(`${url}/r/${path}`)).status;
  for (const path of ['', '/v/1', '/report.txt', '/v/1/report.json', '/report.docx?since=1', '/compare/1/1']) expect(await read(meeting.id + path)).toBe(200);
  for (const path of ['/v/9', '/v/9/report.txt', '/compare/1/9', '/report.docx?since=9']) expect(await read(meeting.id + path)).toBe(404);
  expect(await read('nowhere')).toBe(404);
  expect(opened).toEqual([]);
});
