// A meeting is opened, and its files are made, before any of it is stored.
import * as Y from 'yjs';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { type Archived, files } from '../archive/archived.ts';
import { BadArchive } from '../archive/bad-archive.ts';
import type { Job, JobName } from '../documents/jobs.ts';
import { answerTo } from '../documents/make/answer.ts';
import { loadMinutes } from '../minutes/loading.ts';
import { archive as say } from '../start/terminal.ts';

const address = 'https://example.org/';

/** `part`: the file of the archive that is to blame. */
async function make<Name extends JobName>(job: Job<Name>, part: string = files.log): Promise<void> {
  const answer = await answerTo(job);
  // Content too long for one format, or a format that this machine cannot make, would fail on its server too.
  if ('fault' in answer && answer.fault === 'failed') throw new BadArchive(say.unreadable(part));
}

/**
 * Resolves with its minutes, as one update. Undefined where there are none, or where text cannot be applied: it is set aside and named whenever the meeting
 * is opened. Rejects with a BadArchive.
 */
export async function tryOut({ rows, issues, attachments = [] }: Archived, state: MeetingState): Promise<Uint8Array | undefined> {
  const updates = rows.filter(({ kind }) => kind === 'update');
  const { doc, damaged } = loadMinutes(undefined, updates);
  const minutes = new Uint8Array(Y.encodeStateAsUpdate(doc));
  const draft = { edition: '', state: JSON.stringify(state), text: state.id, minutes: [minutes] };
  doc.destroy();
  for (const format of ['txt', 'md', 'html', 'json', 'docx'] as const) await make({ name: 'report', order: { source: { draft }, format, address } });
  const house = attachments.find(({ kind }) => kind === 'styles');
  if (house) await make({ name: 'report', order: { source: { draft }, format: 'docx', address, house: new Uint8Array(house.content) } }, files.styles);
  for (const issue of issues) await make({ name: 'report', order: { source: { issue }, format: 'html', address } });
  for (const format of ['json', 'csv', 'ics'] as const) await make({ name: 'actions', order: { draft, format, url: address, stamp: state.lastAt } });
  await make({ name: 'minutes', order: { draft } });
  await make({ name: 'plain', order: { draft, now: state.lastAt, ways: { still: true, asked: false } } });
  await make({ name: 'carried', order: { draft, reportUrl: address } });
  return updates.length > 0 && damaged.length === 0 ? minutes : undefined;
}
