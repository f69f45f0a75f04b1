// A long report in every format: how long it takes, its size, and how long the server's own thread is blocked meanwhile.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ReportFormat } from '../../server/documents/jobs.ts';
import { DocumentService } from '../../server/documents/service.ts';
import { makeLog } from '../../server/start/log.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import { reportIn, toldIn } from '../support/six-reports.ts';
import { heading, pause, percentile, row } from './table.ts';

const rounds = 5;
const formats: ReportFormat[] = ['json', 'txt', 'md', 'docx', 'pdf', 'html'];

/** One of another wording each round, since what is known already costs less. 300 paragraphs of some 90 words, every third with two subparagraphs, 200 notes, and tables of 60 actions and 250 participants. */
function longReport(round: number): Report {
  const short = reportIn('en');
  const { texts, notes, owner } = toldIn('en');
  const words = `Round ${round}. ${texts[0]} ${texts[1]} `.repeat(3);
  return {
    ...short,
    issue: undefined,
    content: Array.from({ length: 300 }, (_, index) => ({
      type: 'paragraph',
      number: index + 1,
      blockId: `b${index}`,
      fragment: `item:${index % 10}`,
      kind: index % 5 === 3 ? 'decision' : index % 5 === 4 ? 'action' : 'paragraph',
      owner,
      due: '2016-11-01',
      runs: [{ text: words }, ...(index < 200 ? [{ text: '', note: index + 1 }] : [])],
      subparagraphs:
        index % 3 === 0 ? ['(a)', '(b)'].map((mark) => ({ blockId: `${index}${mark}`, style: 'lettered', degree: 0, mark, runs: [{ text: texts[3] }] })) : [],
    })),
    notes: Array.from({ length: 200 }, (_, index) => ({ number: index + 1, id: `n${index}`, text: notes[index % 3] ?? '' })),
    actions: Array.from({ length: 60 }, (_, index) => ({
      blockId: `b${index * 5 + 4}`,
      paragraph: index * 5 + 5,
      text: texts[2],
      owner,
      due: '2016-11-01',
      status: 'open',
    })),
    participants: Array.from({ length: 250 }, (_, index) => ({
      name: `Participant ${index}`,
      affiliation: 'An organisation with a long name',
      group: 'Civil Society',
      role: 'member',
      presence: 'present',
    })),
  };
}

/** Prints a row a format. */
export async function documents(part: string): Promise<void> {
  const service = new DocumentService(makeLog('warn'));
  heading('Documents: 300 paragraphs, 200 notes, 250 participants', ['format', 'first ms', 'then ms', 'kB', 'main thread held up, ms at most']);
  for (const format of formats) {
    if (!format.includes(part)) continue;
    const times: number[] = [];
    let bytes = 0;
    const lag = monitorEventLoopDelay({ resolution: 1 });
    lag.enable();
    for (let round = 0; round < rounds; round++) {
      const issue = { number: 1, record: JSON.stringify(longReport(round)), hash: String(round), at: 0 };
      const read = async () => ({ source: { issue }, format, address: 'https://example.org/r/x' });
      await pause(10);
      const started = performance.now();
      bytes = (await (format === 'pdf' ? service.pdf('x', read) : service.run('report', 'x', read))).bytes.length;
      times.push(performance.now() - started);
    }
    await pause(10);
    lag.disable();
    row(format, times[0] ?? Number.NaN, percentile(times.slice(1), 0.5), bytes / 1000, lag.max / 1e6);
  }
  await service.close();
}
