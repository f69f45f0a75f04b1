// Archives that were made to do harm, or by mistake.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { BadArchive } from '../../../server/archive/bad-archive.ts';
import { keepArchived } from '../../../server/import/keep.ts';
import { tryOut } from '../../../server/import/trial.ts';
import { unpackArchive } from '../../../server/import/unpack.ts';
import { mostBytes, unzip } from '../../../server/import/unzip.ts';
import { loadMinutes } from '../../../server/minutes/loading.ts';
import { SqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { must } from '../../../shared/kit/must.ts';
import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { chair, MeetingInMemory, secretariat } from '../../support/meeting.ts';
import { reportIn } from '../../support/six-reports.ts';
import { block } from '../../support/texts.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const record = JSON.stringify({ ...reportIn('en'), issue: undefined });

type Line = Record<string, unknown>;
interface Parts {
  events: Line[];
  issues: Line[];
  keys: Line[];
  /** Lines of the log after the events. */
  more: string[];
}

/** A meeting that was issued, as the parts of its archive. */
function parts(): Parts {
  const meeting = new MeetingInMemory();
  meeting.send(chair, { type: 'meeting.open' });
  meeting.send(chair, { type: 'meeting.close' });
  meeting.send(secretariat, { type: 'report.draft' });
  meeting.send(secretariat, { type: 'report.issue' });
  const events = meeting.log.map(
    (event): MeetingEvent => (event.type === 'report.issued' ? { ...event, issue: { ...event.issue, hash: sha256(record) } } : event),
  );
  return {
    events: JSON.parse(JSON.stringify(events)),
    issues: [{ number: 1, record, hash: sha256(record), at: 5 }],
    keys: [{ hash: 'a'.repeat(64), role: 'member', createdAt: 1 }],
    more: [],
  };
}

function pack({ events, issues, keys, more }: Parts): Uint8Array {
  const lines = events.map((event, index) => JSON.stringify({ seq: index + 1, kind: 'event', actor: event.by, at: event.at, event }));
  const log = [...lines, ...more].map((line) => `${line}\n`).join('');
  const manifest = { format: 'rapporteur-meeting', version: 1, meeting: 'm1', rows: lines.length + more.length, sha256: sha256(log) };
  const files = { 'manifest.json': JSON.stringify(manifest), 'log.jsonl': log, 'keys.json': JSON.stringify(keys), 'issues.json': JSON.stringify(issues) };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** The rows of a text that was written letter by letter. */
function updatesFrom(seq: number, letters: number): Line[] {
  const doc = new Y.Doc();
  const rows: Line[] = [];
  doc.on('update', (update: Uint8Array) => {
    rows.push({ seq: seq + rows.length, kind: 'update', actor: 'ana', at: 5, update: Buffer.from(update).toString('base64') });
  });
  const text = block(doc, 'item:x', 'Written ');
  for (let letter = 0; letter < letters; letter += 1) text.insert(text.length, 'x');
  return rows;
}

async function take(bytes: Uint8Array): Promise<number> {
  const { archived, state } = unpackArchive(bytes);
  await tryOut(archived, state);
  return archived.rows.length;
}

const created = ({ events }: Parts): Line => events[0] as Line;
const facts = (whole: Parts): Line => created(whole).facts as Line;
const stamp = { at: 1_473_771_600_000, by: 'server' };

test('[RP50] an honest archive is taken, and one with an event that its own server could not read', async () => {
  expect(await take(pack(parts()))).toBe(parts().events.length);
  const whole = parts();
  const seq = whole.events.length + 1;
  whole.more.push(JSON.stringify({ seq, kind: 'event', actor: 'ana', at: 5, damaged: btoa('{"type":') }));
  expect(await take(pack(whole))).toBe(seq);
});

test('[SY56] an imported meeting is opened from a snapshot, but where a row is damaged from its rows', async () => {
  for (const damaged of [false, true]) {
    const folder = temporaryFolder();
    const store = new SqliteStore(join(folder.path, 'rapporteur.db'));
    const whole = parts();
    const rows = updatesFrom(whole.events.length + 1, 30);
    if (damaged) rows.push({ ...must(rows[1], 'a row'), seq: Number(rows.at(-1)?.seq) + 1, update: btoa('rubbish') });
    whole.more.push(...rows.map((row) => JSON.stringify(row)));
    const { archived, state } = unpackArchive(pack(whole));
    expect(await keepArchived(store, archived, await tryOut(archived, state))).toBe(true);
    const loaded = must(await store.load('m1'), 'the meeting');
    expect([loaded.updates.length, loaded.snapshot?.seq]).toEqual(damaged ? [rows.length, undefined] : [0, archived.rows.length]);
    expect(await keepArchived(store, archived)).toBe(false);
    const { doc } = loadMinutes(loaded.snapshot?.minutes, loaded.updates);
    expect(doc.getXmlFragment('item:x').toString()).toContain(`Written ${'x'.repeat(30)}`);
    await store.close();
    folder.remove();
  }
});

const harms: [string, (whole: Parts) => void][] = [
  ['an address to join that is a script', (whole) => (facts(whole).joinUrl = 'javascript:alert(1)')],
  ['an address to join that is mail', (whole) => (facts(whole).joinUrl = 'mailto:a@example.org')],
  [
    'a script as the address of a document',
    (whole) => (((created(whole).agenda as { documents: Line[] }[])[0] as Line).documents = [{ title: 'x', url: 'javascript:1' }]),
  ],
  ['a title that is a number', (whole) => (facts(whole).title = 5)],
  ['a time that is none', (whole) => (facts(whole).startsAt = 'soon')],
  ['a secretariat that is a word', (whole) => (facts(whole).secretariat = 'Sam')],
  ['an instant past all dates', (whole) => (created(whole).at = 1e17)],
  ['a participant without visits', (whole) => whole.events.push({ ...stamp, type: 'participant.joined', participant: { id: 'p', role: 'member', name: 'P' } })],
  ['an event of no known type', (whole) => whole.events.push({ ...stamp, type: 'meeting.exploded' })],
  ['an event that is a type of every object', (whole) => whole.events.push({ ...stamp, type: 'constructor' })],
  ['an amended fact of a wrong type', (whole) => whole.events.push({ ...stamp, type: 'meeting.amended', changes: { chair: 'Lynn' } })],
  [
    'a gauge without options',
    (whole) => whole.events.push({ ...stamp, type: 'gauge.opened', gauge: { id: 'g', question: 'Q', options: [], anonymous: false } }),
  ],
  ['a line that is no JSON', (whole) => whole.more.push('{"seq":')],
  ['a line that is null', (whole) => whole.more.push('null')],
  ['a log without a beginning', (whole) => void whole.events.shift()],
  ['an issue that is no report', (whole) => (whole.issues = [{ number: 1, record: '{}', hash: sha256('{}'), at: 5 }])],
  ['an issue that is missing', (whole) => (whole.issues = [])],
  ['an issue that the log does not know', (whole) => whole.issues.push({ number: 2, record, hash: sha256(record), at: 5 })],
  ['a key of no known role', (whole) => whole.keys.push({ hash: 'b'.repeat(64), role: 'king', createdAt: 1 })],
];
test.each(harms)('[RP50][RP52][RP53] %s is refused', async (_name, harm) => {
  const whole = parts();
  harm(whole);
  await expect(take(pack(whole))).rejects.toBeInstanceOf(BadArchive);
});

test('[RP51] bombs are refused at a bound, in one file and in all together', () => {
  const zeros = (length: number): Uint8Array => zipSync({ 'log.jsonl': new Uint8Array(length), 'keys.json': new Uint8Array(length) }, { level: 9 });
  const most = { archive: 1e6, file: 5000, all: 8000 };
  expect(() => unzip(zeros(5001), most)).toThrow(BadArchive);
  expect(() => unzip(zeros(4001), most)).toThrow(BadArchive);
  expect(Object.keys(unzip(zeros(4000), most))).toHaveLength(2);
  expect(mostBytes.file).toBe(64 * 1024 * 1024);
});

test('[RP51] what is counted is what comes out of the archive, whatever it says of itself', () => {
  const bomb = zipSync({ 'log.jsonl': new Uint8Array(1_000_000) }, { level: 9 });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  // The sizes before the file, and in the directory at the end.
  const entry = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  view.setUint32(22, 100, true);
  view.setUint32(entry + 24, 100, true);
  expect(() => unzip(bomb, { archive: 1e6, file: 5000, all: 8000 })).toThrow(/larger/);
});
