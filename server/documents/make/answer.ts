// Does a job in the thread or process that was given it. Each maker is loaded with its first job.
import { DocumentFault } from '../fault.ts';
import type { Job, JobAnswer, JobName, JobOrder, JobResult, Jobs } from '../jobs.ts';
import { Unavailable } from '../unavailable.ts';

type JobMakers = { [Name in JobName]: (order: JobOrder<Name>) => JobResult<Name> | Promise<JobResult<Name>> };

const load: { [Name in JobName]: () => Promise<JobMakers[Name]> } = {
  report: async () => (await import('./report.ts')).report,
  compare: async () => (await import('./compare.ts')).compare,
  actions: async () => (await import('./actions.ts')).actions,
  minutes: async () => (await import('./minutes.ts')).minutes,
  plain: async () => (await import('./plain.ts')).plain,
  carried: async () => (await import('./carried.ts')).carried,
  archive: async () => (await import('./archive.ts')).archive,
  rewritten: async () => (await import('./rewritten.ts')).rewritten,
  renamed: async () => (await import('./renamed.ts')).renamed,
  cut: async () => (await import('../../minutes/cutting.ts')).cut,
  merge: async () => (await import('../../minutes/merging.ts')).merge,
  house: async () => (await import('./house.ts')).house,
  returned: async () => (await import('./returned.ts')).returned,
  record: async () => (await import('./record.ts')).record,
  paragraph: async () => (await import('./paragraph.ts')).paragraph,
  paragraphs: async () => (await import('./paragraph.ts')).paragraphs,
};

/** Makes what the job asks for. Never rejects. */
export async function answerTo<Name extends JobName>({ name, order }: Job<Name>): Promise<JobAnswer<Name>> {
  try {
    const maker = (await load[name]()) as (order: JobOrder<Name>) => Promise<Awaited<ReturnType<Jobs[Name]>>>;
    return { made: (await maker(order)) as JobResult<Name> };
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof Unavailable) return { fault: 'unavailable', message };
    return { fault: error instanceof DocumentFault && error.kind === 'too-large' ? 'too-large' : 'failed', message };
  }
}
