// A backup of a running server, and the meeting that it brings back.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { createMeeting } from '../support/contract.ts';
import { damagePage } from '../support/damage-page.ts';
import { temporaryFolder } from '../support/folder.ts';
import { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';
import { startServer } from '../support/server.ts';
import { root } from '../support/sources.ts';
import { block } from '../support/texts.ts';
import { upload } from '../support/upload.ts';

const server = new KillableServer();
const folder = temporaryFolder();
afterAll(async () => {
  await server.remove();
  folder.remove();
});

function run(action: 'backup' | 'restore', file: string, dataDir: string): Promise<{ status: number; said: string }> {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir };
  return new Promise((resolve) => {
    execFile(process.execPath, ['server/backup.ts', action, file], { cwd: root, env }, (error, out, errors) => {
      resolve({ status: Number(error?.code ?? 0), said: (out + errors).trim() });
    });
  });
}

test('[ST21][ST22][OF93] a backup made while people write holds what was saved before it, and opens on another server', async () => {
  const url = await server.start();
  const meeting = await createMeeting(url, server.organiserKey, {
    title: 'Kept',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates' }],
  });
  const sam = await Person.joins(url, meeting, 'secretariat', { name: 'Sam' });
  const { agenda } = await sam.must({ type: 'meeting.open' });
  const fragment = `item:${agenda[0]?.id}`;
  sam.write((doc) => block(doc, fragment, 'Saved before the backup', { id: 'b0' }));
  await sam.saved();
  const paper = Buffer.from('%PDF-1.7 a paper');
  const uploaded = await upload({ url }, meeting, sam.joined.session, must(agenda[0], 'an item').id, paper);
  let writing = true;
  const write = async (): Promise<void> => {
    for (let count = 1; writing; count += 1) {
      sam.write((doc) => block(doc, fragment, `Meanwhile ${count}`, { id: `b${count}` }));
      await sam.saved();
    }
  };
  const under = write();
  const copy = join(folder.path, 'copy.db');
  const made = await run('backup', copy, dirname(server.database));
  writing = false;
  await under;
  sam.leave();
  expect(made).toEqual({ status: 0, said: expect.stringContaining('each of which opens: 1.') });
  expect(await run('backup', copy, dirname(server.database))).toEqual({ status: 1, said: expect.stringContaining('there already') });

  const other = join(folder.path, 'other');
  expect(await run('restore', copy, other)).toEqual({ status: 0, said: expect.stringContaining('each of which opens: 1.') });
  expect(await run('restore', copy, other)).toEqual({ status: 1, said: expect.stringContaining('there already') });
  const restored = await startServer({ folder: other });
  const again = new Person(restored.url, meeting.id, sam.joined);
  await again.ready();
  expect(JSON.stringify(again.doc.getXmlFragment(fragment))).toContain('Saved before the backup');
  const read = await fetch(restored.url + new URL(uploaded.body.document.url, url).pathname, { headers: { authorization: `Bearer ${sam.joined.session}` } });
  expect(paper.equals(Buffer.from(await read.arrayBuffer()))).toBe(true);
  await again.must({ type: 'agenda.add', title: 'After the restore' });
  again.leave();
  await restored.stop();
});

test('[ST22] a damaged backup, a foreign file and a missing one are refused with a sentence, and nothing is restored', async () => {
  const good = join(folder.path, 'copy.db');
  const empty = join(folder.path, 'empty');
  damagePage(good, (text) => text.includes('meeting.created'));
  for (const file of [good, join(root, 'README.md'), join(folder.path, 'none.db')]) {
    const { status, said } = await run('restore', file, empty);
    expect([status, said]).toEqual([1, expect.stringMatching(/^[^\n]{20,1000}$/)]);
  }
  expect(existsSync(join(empty, 'rapporteur.db'))).toBe(false);
  expect(readdirSync(empty)).toEqual([]);
});
