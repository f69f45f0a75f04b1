// Nobody is refused for what they could not know: that somebody else has just deleted what they change, or that another tab of theirs wrote at the same place.
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../../support/rooms.ts';
import { block, note } from '../../../support/texts.ts';

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

const elementIn = (doc: Y.Doc): Y.XmlElement => doc.getXmlFragment(fragment).get(0) as Y.XmlElement;
const textIn = (doc: Y.Doc): Y.XmlText => elementIn(doc).get(0) as Y.XmlText;

const changes: [string, (doc: Y.Doc) => void][] = [
  ['a first owner', (doc) => elementIn(doc).setAttribute('owner', 'Ana')],
  ['a first due date', (doc) => elementIn(doc).setAttribute('due', '2016-11-01')],
  ['another kind', (doc) => elementIn(doc).setAttribute('kind', 'decision')],
  ['no kind', (doc) => elementIn(doc).removeAttribute('kind')],
  ['words', (doc) => textIn(doc).insert(4, 'more ')],
  ['a mark', (doc) => textIn(doc).format(0, 3, { strong: {} })],
  ['a deletion', (doc) => textIn(doc).delete(0, 3)],
  ['a text', (doc) => elementIn(doc).insert(1, [new Y.XmlText('late')])],
  [
    'a footnote',
    (doc) => {
      note(doc, 'k1', 'see annex');
      textIn(doc).insert(2, '\uFFFC', { footnote: { id: 'k1' } });
    },
  ],
];

test.each(changes)('[SY37] %s for a block that another has just deleted is taken, and so is what else its writer wrote', async (_name, change) => {
  const [ana, bo] = [
    new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Ana')),
    new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Bo')),
  ];
  bo.write((doc) => void block(doc, fragment, 'Send the list', { kind: 'action' }));
  await bo.saved(1);
  await ana.until(() => ana.doc.getXmlFragment(fragment).length === 1);

  // Ana has gone offline, as far as the server is concerned, and goes on writing.
  opened.meeting.minutes.leave(ana);
  ana.change(change);
  ana.change((doc) => void block(doc, fragment, 'Written in the train'));
  bo.write((doc) => doc.getXmlFragment(fragment).delete(0, 1));
  await bo.saved(2);
  const back = new MemoryPeer(opened.meeting, ana.session);
  Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(ana.doc));
  opened.meeting.minutes.receive(back, Y.encodeStateAsUpdate(ana.doc), true);
  await back.saved(1);
  expect(back.closed).toBeUndefined();
  expect(opened.meeting.minutes.doc.getXmlFragment(fragment).toString()).toMatch(/^<block [^>]*>Written in the train<\/block>$/);

  // The same between two who are connected: what Bo deletes is still on its way to Ana.
  bo.write((doc) => void block(doc, fragment, 'Send another list', { kind: 'action' }, 0));
  await bo.saved(3);
  await back.until(() => back.doc.getXmlFragment(fragment).length === 2);
  const late = back.change(change);
  bo.write((doc) => doc.getXmlFragment(fragment).delete(0, 1));
  await bo.saved(4);
  opened.meeting.minutes.receive(back, late, false);
  await back.saved(2);
  expect(back.closed).toBeUndefined();
  expect(opened.meeting.minutes.doc.getXmlFragment(fragment).length).toBe(1);
});

test('[SY47] what three tabs of one person wrote offline, at the same place too, is accepted in one answer', async () => {
  const [ana, bo] = [
    new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Ana')),
    new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Bo')),
  ];
  bo.write((doc) => void block(doc, fragment, 'Send the list'));
  await bo.saved(1);
  await ana.until(() => ana.doc.getXmlFragment(fragment).length === 1);

  const back = new MemoryPeer(opened.meeting, ana.session);
  for (const tab of ['one', 'two', 'three']) {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(ana.doc));
    textIn(doc).insert(4, `${tab} `);
    textIn(doc).insert(0, 'z');
    textIn(doc).format(0, 6, { strong: {} });
    block(doc, fragment, `Tab ${tab}`);
    Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(doc));
  }
  opened.meeting.minutes.receive(back, Y.encodeStateAsUpdate(back.doc), true);
  await back.saved(1);
  expect(back.closed).toBeUndefined();
  const read = opened.meeting.minutes.doc.getXmlFragment(fragment).toString();
  expect(read).toBe(back.doc.getXmlFragment(fragment).toString());
  for (const tab of ['one', 'two', 'three']) expect(read).toContain(`Tab ${tab}`);
});
