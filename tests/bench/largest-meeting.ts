// The largest meeting that the limits allow, written straight into a store: all seats taken, and minutes that are nearly full.
import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { bounds } from '../../server/rooms/bounds.ts';
import { rowOf } from '../../server/rooms/commands/meeting-room.ts';
import { newKeys } from '../../server/rooms/links.ts';
import { sealingBy } from '../../server/rooms/sealing.ts';
import { SqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Row } from '../../server/store/store.ts';
import { systemIds } from '../../server/system.ts';
import { seededRng } from '../../shared/kit/rng.ts';
import type { DraftItem } from '../../shared/meeting/agenda/draft.ts';
import { create } from '../../shared/meeting/create.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import type { Participant } from '../../shared/meeting/model/attendance.ts';
import type { Role } from '../../shared/meeting/roles.ts';
import { facts } from '../support/meeting.ts';

/** The share of the minutes' bound that is written, so that there is room to go on. */
const full = 0.95;
const authors = 20;
/** ConnectionLimit of members that those who measure take. */
const seatsLeft = 20;

export interface LargestMeeting {
  id: string;
  keys: Record<Role, string>;
  items: string[];
  /** A block in the middle of the text, and what it says. */
  block: { id: string; text: string };
}

/** Text as people leave it: paragraphs of 60 words by several authors, in pieces that do not merge, with corrections. */
function writtenBy(items: readonly string[], bytes: number): { updates: { payload: Uint8Array; actor: string }[]; block: LargestMeeting['block'] } {
  const random = seededRng(1);
  const docs = Array.from({ length: authors }, () => new Y.Doc());
  const updates: { payload: Uint8Array; actor: string }[] = [];
  let size = 0;
  for (const [index, doc] of docs.entries()) {
    doc.on('update', (payload: Uint8Array) => {
      updates.push({ payload, actor: `person-${index}` });
      size += payload.length;
    });
  }
  const word = (): string => Math.floor(random.next() * 2 ** 30).toString(36);
  let block = { id: '', text: '' };
  for (let index = 0; size < bytes; index += 1) {
    const doc = docs[index % authors] as Y.Doc;
    const text = new Y.XmlText();
    const id = `block-${index}`;
    doc.transact(() => {
      const element = new Y.XmlElement('block');
      for (const [name, value] of Object.entries({ kind: index % 7 === 6 ? 'decision' : 'paragraph', id })) element.setAttribute(name, value);
      element.insert(0, [text]);
      doc.getXmlFragment(`item:${items[index % items.length]}`).push([element]);
      // Every other piece goes in before the last one, and a word is taken out again.
      for (let piece = 0; piece < 15; piece += 1)
        text.insert(piece % 2 ? text.length : Math.max(0, text.length - 5), `${word()} ${word()} ${word()} ${word()} `);
      text.delete(10, 6);
    });
    if (index === 1000) block = { id, text: text.toString() };
  }
  return { updates, block };
}

/** Writes it into an empty data folder. */
export async function largestMeeting(file: string, people = bounds.people.most): Promise<LargestMeeting> {
  const now = Date.now();
  const id = randomBytes(8).toString('hex');
  const agenda: DraftItem[] = Array.from({ length: 10 }, (_, index) => ({ title: `Item ${index}` }));
  const created = create(facts, agenda, { id, now, by: 'organiser', newId: systemIds.newId });
  const items = created.type === 'meeting.created' ? created.agenda.map((item) => item.id) : [];
  const joined = Array.from({ length: people - bounds.seatsForLeads.most - seatsLeft }, (_, index): MeetingEvent => {
    const role = index < bounds.observersListed.most ? 'observer' : 'member';
    const participant: Participant = { id: `person-${index}`, role, name: `Participant ${index}`, affiliation: 'An organisation with a long name', visits: [] };
    return { type: 'participant.joined', participant, at: now, by: 'server' };
  });
  const opened: MeetingEvent = { type: 'meeting.opened', at: now, by: 'server' };
  const { updates, block } = writtenBy(items, bounds.minutes.most * full);
  const rows: Row[] = [
    ...[created, ...joined, opened].map(rowOf),
    ...updates.map(({ payload, actor }) => ({ kind: 'update' as const, payload, actor, at: now })),
  ];
  const { keys, rows: keyRows } = newKeys({ ids: systemIds, sealing: sealingBy('the bench') }, now);
  const store = new SqliteStore(file);
  await store.restore({ meeting: id, rows, keys: keyRows, issues: [] });
  await store.close();
  return { id, keys, items, block };
}
