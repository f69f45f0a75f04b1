import type { JobOrder, JobResult, Recorded } from './jobs.ts';

/** Things that other threads make for the rooms. Rejects if it cannot be made now. */
export interface Makers {
  /** The record of the next issue of this meeting's report. */
  record(meeting: string, order: JobOrder<'record'>): Promise<Recorded>;
  /** The paragraph that a block begins or belongs to. */
  paragraph(meeting: string, order: JobOrder<'paragraph'>): Promise<JobResult<'paragraph'>>;
  /** All paragraphs of the report, with fingerprints of their words. */
  paragraphs(meeting: string, order: JobOrder<'paragraphs'>): Promise<JobResult<'paragraphs'>>;
  /** Minutes from their parts, as one update and in pieces. */
  merge(parts: JobOrder<'merge'>): Promise<JobResult<'merge'>>;
  /** A long update in pieces; undefined if it cannot be read. */
  cut(order: JobOrder<'cut'>): Promise<JobResult<'cut'>>;
}
