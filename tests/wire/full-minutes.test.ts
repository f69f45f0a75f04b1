// Minutes that are full, or were larger before the bound was what it is now.
import { expect, test } from 'vitest';
import { unpackArchive } from '../../server/import/unpack.ts';
import { closeCode } from '../../shared/wire/sync.ts';
import { temporaryFolder } from '../support/folder.ts';
import { manyParagraphs } from '../support/long-text.ts';
import { Person } from '../support/person.ts';
import { enter, line, live } from '../support/place.ts';
import { startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

test('[SY42] minutes that are larger than the bound open, are read, exported and imported, and text in them can be deleted', async () => {
  const [folder, another] = [temporaryFolder(), temporaryFolder()];
  const before = await live({}, { folder: folder.path });
  const { meeting, fragment, server } = before;
  const long = 'Long before. '.repeat(10_000);
  before.chair.write((doc) => block(doc, fragment, long));
  await before.chair.saved();
  before.chair.leave();
  await server.stop();

  const now = await startServer({ folder: folder.path, organiserKey: server.organiserKey, limits: { minutes: 50_000 } });
  const chair = await Person.joins(now.url, meeting, 'chair', { name: 'Chair' });
  expect(await chair.download('report.txt')).toContain('Long before. Long before.');
  const archive = await fetch(`${now.url}/api/meetings/${meeting.id}/archive.zip`, { headers: { authorization: `Bearer ${now.organiserKey}` } });
  const { archived } = unpackArchive(new Uint8Array(await archive.arrayBuffer()));
  const ana = await Person.joins(now.url, meeting, 'member', { name: 'Ana' });
  const refused = new Promise((resolve) => ana.provider.once('connection-close', (event) => resolve(event?.code)));
  ana.write((doc) => block(doc, fragment, 'One more.'));
  expect(await refused).toBe(closeCode.tooLarge);
  chair.write((doc) => doc.getXmlFragment(fragment).delete(0, 1));
  await chair.saved();
  const bo = await Person.joins(now.url, meeting, 'member', { name: 'Bo' });
  bo.write((doc) => block(doc, fragment, 'There is room again.'));
  await bo.saved();
  for (const person of [chair, ana, bo]) person.leave();
  await now.stop();

  const other = await startServer({ folder: another.path, limits: { minutes: 50_000 } });
  expect(await other.store.restore(archived)).toBe(true);
  const member = await Person.joins(other.url, meeting, 'member', { name: 'Cy' });
  expect(member.doc.getXmlFragment(fragment).toString()).toContain('Long before. Long before.');
  member.leave();
  await other.stop();
  for (const { remove } of [folder, another]) remove();
});

test('[SY55] nearly all that minutes can hold comes back in one answer; an observer cannot send as much', async () => {
  const place = await live({});
  const ana = await enter(place, 'member', 'Ana');
  ana.provider.disconnect();
  manyParagraphs(ana.doc, place.fragment, 3500);
  const back = new Promise((resolve) => ana.provider.once('sync', resolve));
  ana.provider.connect();
  await back;
  await ana.saved();
  const bo = await enter(place, 'member', 'Bo');
  expect(bo.doc.getXmlFragment(place.fragment).length).toBe(3500);

  const olu = await enter(place, 'observer', 'Olu');
  for (const [bytes, code] of [
    [64 * 1024 + 1, closeCode.tooLarge],
    [128 * 1024 + 1, 1009],
  ] as const) {
    const { socket, closed } = await line(place, olu.joined.session);
    socket.send(new Uint8Array(bytes));
    expect(await closed).toBe(code);
  }
});
