// A worker that makes documents: one job at a time, its maker loaded with the first.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { must } from '../../shared/kit/must.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import type { Since } from './docx/report-docx.ts';
import type { Answer } from './pool.ts';
import { Unavailable } from './unavailable.ts';

/** What a worker is asked for. */
export type DocumentJob = { format: 'pdf'; report: Report } | { format: 'docx'; report: Report; compared?: Since };

const port = must(parentPort, 'to run as a worker');
const notice = (text: string): void => port.postMessage({ notice: text } satisfies Answer);

// A set document is hundreds of megabytes that the collector does not see: it would let many of them pile up.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

async function make(job: DocumentJob): Promise<Uint8Array<ArrayBuffer>> {
  if (job.format === 'docx') {
    const { reportDocx } = await import('./docx/report-docx.ts');
    return reportDocx(job.report, job.compared);
  }
  const { reportPdf } = await import('./pdf/report-pdf.ts');
  return reportPdf(job.report, notice);
}

port.on('message', async (job: DocumentJob) => {
  const answer = await make(job).then(
    (made): Answer => ({ made }),
    (error: Error): Answer => ({ fault: error instanceof Unavailable ? 'unavailable' : 'failed', message: error.message }),
  );
  port.postMessage(answer);
  setImmediate(collect);
});
