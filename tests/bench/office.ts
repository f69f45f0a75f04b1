// The office with many meetings: 2,000 archives imported by the program, then 10,000 meetings listed, searched and gone through over HTTP.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packArchive } from '../../server/archive/pack.ts';
import { keepArchived } from '../../server/import/keep.ts';
import { unpackArchive } from '../../server/import/unpack.ts';
import { SqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { must } from '../../shared/kit/must.ts';
import { Person } from '../support/person.ts';
import { startServer } from '../support/server.ts';
import { root } from '../support/sources.ts';
import { block } from '../support/texts.ts';
import { within } from './processes.ts';
import { heading, percentile, row } from './table.ts';

const archives = 2000;
const meetings = 10_000;
const series = 40;
const requests = 200;
const longestImportMs = 900_000;
const longestStartMs = 600_000;

type Archived = ReturnType<typeof unpackArchive>['archived'];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];

const topics = ['newcomers', 'host country', 'captions', 'workshops', 'travel support', 'remote hubs', '会议日程', 'отчёт', 'التقرير'];
const topicOf = (number: number): string => must(topics[number % topics.length], 'a topic');

/** A meeting up to its issued report, as its archive has it. */
async function oneMeeting(): Promise<Archived> {
  const server = await startServer();
  const facts = { durationMinutes: 60, chair: { name: 'Inés Okafor' }, secretariat: [{ name: 'Teo' }], series: 'Series 00', number: 'qzero' };
  const made = await server.createMeeting({
    ...facts,
    title: 'Call qzero',
    startsAt: '2000-01-01T13:00:00Z',
    agenda: [{ title: 'Topic zero' }, { title: 'Dates' }],
  });
  const teo = await Person.joins(server.url, made, 'secretariat', { name: 'Teo' });
  const items = (await teo.must({ type: 'meeting.open' })).agenda.map(({ id }) => `item:${id}`);
  teo.write((doc) => {
    for (const [at, item] of items.entries()) {
      for (let paragraph = 0; paragraph < 8; paragraph += 1)
        block(doc, item, `Members spoke of topic zero in turn ${paragraph}, and of what call qzero had before it.`);
      block(doc, item, 'It was agreed that topic zero be kept for call qzero.', { id: `decision-${at}`, kind: 'decision' });
      block(doc, item, 'Write to the hosts of call qzero', { id: `action-${at}`, kind: 'action', owner: 'Ana Lima', due: '2026-03-20' });
    }
  });
  await teo.saved();
  for (const type of ['meeting.close', 'report.draft', 'report.issue'] as const) await teo.must({ type });
  teo.leave();
  const answer = await fetch(`${server.url}/api/meetings/${made.id}/archive.zip`, { headers: { authorization: `Bearer ${server.organiserKey}` } });
  const { archived } = unpackArchive(new Uint8Array(await answer.arrayBuffer()));
  await server.stop();
  return archived;
}

/** The same meeting as another one: its id, title, day, series and topic. The text has the topic in its updates, whose length stays. */
function another(archived: Archived, number: number): Archived {
  const id = `b${String(number).padStart(archived.meeting.length - 1, '0')}`;
  const day = new Date(Date.UTC(2000, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
  const renamed = (text: string): string =>
    text
      .replaceAll(archived.meeting, id)
      .replaceAll('qzero', String(number).padStart(4, '0'))
      .replaceAll('2000-01-01', day)
      .replaceAll('Series 00', `Series ${String(number % series).padStart(2, '0')}`)
      .replaceAll('opic zero', `opic ${topicOf(number)}`);
  const hashes = new Map<string, string>();
  const issues = archived.issues.map((issue) => {
    const record = renamed(issue.record);
    hashes.set(issue.hash, sha256(record));
    return { ...issue, record, hash: sha256(record) };
  });
  const rows = archived.rows.map((each) => {
    if (each.kind === 'update') return each;
    let text = renamed(decoder.decode(each.payload));
    for (const [before, after] of hashes) text = text.replaceAll(before, after);
    return { ...each, payload: encoder.encode(text) };
  });
  return { ...archived, meeting: id, rows, issues, keys: archived.keys.map((key) => ({ ...key, hash: sha256(id + key.role) })) };
}

async function writeArchives(archived: Archived, folder: string): Promise<void> {
  mkdirSync(folder);
  async function* partsOf({ rows, issues }: Archived) {
    yield { rows: rows.map((each) => ({ ...each, epoch: 0 })) };
    for (const issue of issues) yield { issue };
  }
  for (let number = 0; number < archives; number += 1) {
    const each = another(archived, number);
    writeFileSync(
      join(folder, `${each.meeting}.zip`),
      await packArchive({ meeting: each.meeting, keys: each.keys, at: Date.UTC(2026, 0, 1) }, partsOf(each), {}),
    );
  }
}

function importAll(folder: string, dataDir: string): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['server/import.ts', folder], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
    timeout: longestImportMs,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`the import failed: ${stderr.slice(0, 2000)}`);
  return performance.now() - began;
}

/** The pages that organisers and the public ask for. A word of the question changes each time. */
const questions: [string, (at: number) => string][] = [
  ['home, first page', () => '/api/meetings'],
  ['home by phase, as the page asks', () => '/api/meetings?phase=issued&limit=50'],
  ['home by words', (at) => `/api/meetings?q=call+${1000 + at * 37}`],
  ['home of one series', (at) => `/api/meetings?series=Series+${String(at % series).padStart(2, '0')}`],
  ['search, a frequent word', () => '/api/search?q=agreed'],
  ['search, two words', (at) => `/api/search?q=${encodeURIComponent(topicOf(at))}+kept`],
  ['search, one meeting', (at) => `/api/search?q=${String(1000 + at * 37)}`],
  ['register, overdue first', () => '/api/register.json?limit=100'],
  ['register by words', (at) => `/api/register.json?limit=100&q=${encodeURIComponent(topicOf(at))}`],
  ['register, decisions in force', () => '/api/register.json?limit=100&status=in-force'],
  ['archive, first page', () => '/archive'],
];

export async function office(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const one = await oneMeeting();
    await writeArchives(one, join(folder, 'archives'));
    const importMs = importAll(join(folder, 'archives'), join(folder, 'data'));
    heading('Archives', ['imported', 's', 'a second']);
    row(archives, importMs / 1000, (archives * 1000) / importMs);

    const store = new SqliteStore(join(folder, 'data', 'rapporteur.db'));
    for (let number = archives; number < meetings; number += 1) await keepArchived(store, another(one, number));
    await store.close();
    const server = await startServer({ folder: join(folder, 'data') });
    const ask = async (path: string): Promise<Response> => {
      const answer = await fetch(server.url + path, { headers: { authorization: `Bearer ${server.organiserKey}` } });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer;
    };
    const began = performance.now();
    const indexed = async (): Promise<void> => {
      while (((await (await ask('/api/meetings')).json()) as { unread?: number }).unread !== undefined);
    };
    await within(longestStartMs, 'the index', indexed());
    heading('Index', ['meetings', 'made in s']);
    row(meetings, (performance.now() - began) / 1000);

    heading(`Answers with ${meetings} meetings, ms`, ['question', 'median', 'p99', 'most']);
    for (const [name, path] of questions) {
      const times: number[] = [];
      for (let at = 0; at < requests; at += 1) {
        const asked = performance.now();
        await (await ask(path(at))).text();
        times.push(performance.now() - asked);
      }
      row(name, percentile(times, 0.5), percentile(times, 0.99), Math.max(...times));
    }
    await server.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
