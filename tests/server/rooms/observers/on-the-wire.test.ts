import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { must } from '../../../../shared/kit/must.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../../support/rooms.ts';
import { block, textOf, type } from '../../../support/texts.ts';

let house: Rooms;
let opened: Opened;
let fragment: string;
beforeEach(async () => {
  house = rooms();
  opened = await openMeeting(house.registry);
  fragment = `item:${opened.itemId}`;
  await opened.meeting.submit({ type: 'meeting.open' }, await sessionOf(opened, 'chair'));
});
afterEach(() => house.remove());

const member = async (): Promise<MemoryPeer> => new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Ana'));
const observer = async (): Promise<MemoryPeer> => new MemoryPeer(opened.meeting, await sessionOf(opened, 'observer', 'Olu'));
const textIn = (doc: Y.Doc): string => doc.getXmlFragment(fragment).toString();
const bytesOf = ({ frames }: MemoryPeer): string => Buffer.concat(frames).toString('latin1');

test('[SY76] an observer is sent no word of a working note, before or after it comes', async () => {
  const ana = await member();
  ana.write((doc) => void block(doc, fragment, 'Secretplanearly', { kind: 'note' }));
  await ana.saved(1);
  const olu = await observer();
  ana.write((doc) => {
    block(doc, fragment, 'Everyone may read this');
    block(doc, fragment, 'Secretplanlate', { kind: 'note' });
    block(doc, fragment, 'Secretplanlist', { kind: 'bullet' });
  });
  await ana.saved(2);
  await olu.until(() => textIn(olu.doc).includes('Everyone may read this'));
  expect(bytesOf(olu)).not.toContain('Secretplan');
  expect(Buffer.concat([...(await opened.meeting.minutes.public()).parts]).toString('latin1')).not.toContain('Secretplan');
  expect(textIn(ana.doc)).toContain('Secretplanlate');
});

test('[SY76] a note that becomes a paragraph is sent to observers, and a paragraph that becomes a note is taken from them', async () => {
  const [ana, olu] = [await member(), await observer()];
  ana.write((doc) => void block(doc, fragment, 'Said in public'));
  await ana.saved(1);
  await olu.until(() => textIn(olu.doc).includes('Said in public'));
  ana.write((doc) => (doc.getXmlFragment(fragment).get(0) as Y.XmlElement).setAttribute('kind', 'note'));
  await ana.saved(2);
  await olu.until(() => textIn(olu.doc) === '');
  ana.write((doc) => (doc.getXmlFragment(fragment).get(0) as Y.XmlElement).setAttribute('kind', 'decision'));
  await ana.saved(3);
  await olu.until(() => textIn(olu.doc).includes('Said in public'));
});

test('[SY78] an observer that comes back after a restart has every block once', async () => {
  const ana = await member();
  ana.write((doc) => void block(doc, fragment, 'Written before'));
  await ana.saved(1);
  const olu = await observer();
  await olu.until(() => textIn(olu.doc).includes('Written before'));
  opened = { ...opened, meeting: must(await house.restarted().open(opened.meeting.id), 'the meeting') };
  const back = new MemoryPeer(opened.meeting, olu.session);
  Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(olu.doc));
  opened.meeting.minutes.answer(back, Y.encodeStateVector(back.doc));
  const writer = await member();
  writer.write((doc) => void type(textOf(doc, fragment, 0), ' and after'));
  await writer.saved(1);
  await back.until(() => textIn(back.doc).includes('and after'));
  expect(
    back.doc
      .getXmlFragment(fragment)
      .toArray()
      .map((each) => (each as Y.XmlElement).toArray().join('')),
  ).toEqual(['Written before and after']);
});

test('[SY2] an observer may send back what it was sent, and nothing else', async () => {
  const [ana, olu] = [await member(), await observer()];
  ana.write((doc) => void block(doc, fragment, 'Written'));
  await ana.saved(1);
  await olu.until(() => textIn(olu.doc).includes('Written'));
  opened.meeting.minutes.receive(olu, Y.encodeStateAsUpdate(olu.doc), true);
  await olu.saved(1);
  expect(olu.closed).toBeUndefined();
  olu.write((doc) => void block(doc, fragment, 'An observer’s words'));
  await olu.saved(2);
  expect(olu.closed).toBe('forbidden');
  expect(textIn(opened.meeting.minutes.doc)).not.toContain('observer’s');
});
