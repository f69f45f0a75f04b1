// The archive of a meeting, from rows that come page by page.
import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { agendaText } from '../../../shared/agenda/text.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { register } from '../../../shared/projections/register.ts';
import { report } from '../../../shared/projections/report.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { renderMarkdown } from '../../../shared/render/markdown.ts';
import { renderText } from '../../../shared/render/text.ts';
import { type ArchivePart, packArchive } from '../../archive/pack.ts';
import { actionsCsv } from '../actions-csv.ts';
import type { JobOrder, Made } from '../jobs.ts';
import { issuedReport, made, meetingOf } from './draft.ts';

/** Asks for one part at a time, so that no more than one is held. */
async function* partsFrom(port: MessagePort): AsyncGenerator<ArchivePart> {
  for (;;) {
    const answer = once(port, 'message') as Promise<[{ part?: ArchivePart; fault?: string }]>;
    port.postMessage('next');
    const [{ part, fault }] = await answer;
    if (fault !== undefined) throw new Error(fault);
    if (!part) return;
    yield part;
  }
}

function attachments({ agenda }: MeetingState): object[] {
  return agenda.flatMap((item) => [item, ...item.children]).flatMap((item) => item.documents.map((document) => ({ item: item.title, ...document })));
}

export async function archive({ meeting, draft, issue, keys, listing, at, parts }: JobOrder<'archive'>): Promise<Made> {
  const { state, minutes } = meetingOf(draft);
  const found = issue ? issuedReport(issue) : report(state, minutes);
  const documents = {
    'agenda.txt': agendaText(state),
    'report.txt': renderText(found),
    'report.md': renderMarkdown(found),
    'report.html': renderHtml(found),
    'report.json': JSON.stringify(found, null, 2),
    'minutes.json': JSON.stringify(minutes, null, 2),
    'actions.csv': actionsCsv(register(state, minutes)),
    'attachments.json': JSON.stringify(attachments(state), null, 2),
  };
  try {
    return made(await packArchive({ meeting, keys: JSON.parse(keys), ...(listing && { listing }), at }, partsFrom(parts), documents));
  } finally {
    parts.close();
  }
}
