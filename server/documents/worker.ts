// A worker that makes documents: one job at a time, its maker loaded with the first.
import { parentPort } from 'node:worker_threads';
import { must } from '../../shared/kit/must.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import type { Answer } from './pool.ts';
import { Unavailable } from './unavailable.ts';

/** What a worker is asked for. */
export type DocumentJob = { format: 'pdf'; report: Report };

const port = must(parentPort, 'to run as a worker');
const notice = (text: string): void => port.postMessage({ notice: text } satisfies Answer);

async function make(job: DocumentJob): Promise<Uint8Array<ArrayBuffer>> {
  const { reportPdf } = await import('./pdf/report-pdf.ts');
  return reportPdf(job.report, notice);
}

port.on('message', (job: DocumentJob) => {
  make(job).then(
    (made) => port.postMessage({ made } satisfies Answer),
    (error: Error) => port.postMessage({ fault: error instanceof Unavailable ? 'unavailable' : 'failed', message: error.message } satisfies Answer),
  );
});
