// Orders to a worker, and its answers. Bytes and strings alone, which cross to another thread or process at once.
import type { MessagePort } from 'node:worker_threads';
import type { Adoptable } from '../../shared/meeting/model/adoption.ts';
import type { ListingRecord } from '../../shared/office/listing.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import type { PlainWays } from '../../shared/render/plain-page.ts';
import type { ReturnedFile } from '../../shared/returned/model.ts';
import type { Cut, cut } from '../minutes/cutting.ts';
import type { Merged, Parts } from '../minutes/merging.ts';
import type { PartOfClient } from '../minutes/renamed.ts';
import type { IssueRow } from '../store/store.ts';

/** A meeting at one moment. */
export interface Draft {
  /** Another one after each change. */
  edition: string;
  /** The state as JSON. */
  state: string;
  /** The edition of the minutes alone, so that a worker that has just read them need not read them again. */
  text: string;
  /** The minutes as Yjs updates, to be applied one after the other. */
  minutes: Uint8Array<ArrayBuffer>[];
}

export type JobSource = { draft: Draft } | { issue: IssueRow };

export type ReportFormat = 'txt' | 'md' | 'html' | 'json' | 'docx' | 'pdf' | 'xml';

export interface ReportOrder {
  source: JobSource;
  format: ReportFormat;
  /** Of the report for the public. */
  address: string;
  /** Where the room adopted an issue after it was frozen: beside the text on its page, in the title block of its files. */
  adopted?: Report['adopted'];
  /** For the page of an earlier issue: the last one. */
  newer?: { number: number; href: string };
  /** For the page: its decisions that a later one replaced, and where that one is. */
  superseded?: { number: number; where: string; href: string }[];
  /** Number the lines, for those who discuss a draft. */
  lines?: boolean;
  /** For Word: a document whose styles it takes. */
  house?: Uint8Array<ArrayBuffer>;
  /** Mark what has changed since this issue; `now` is the time of the change where the report is not issued. */
  since?: { issue: IssueRow; now: number };
}

/** A file that was made. */
export interface Made {
  bytes: Uint8Array<ArrayBuffer>;
  /** Another one for other bytes. */
  tag: string;
  /** The title of the report, which names the file, and its issue with what it is compared with. */
  title?: string;
  edition?: string;
  /** Lines for the log. */
  notices?: string[];
}

/** The record of an issue, as it is frozen. */
export interface Recorded {
  record: string;
  /** SHA-256 of the record, hexadecimal. */
  hash: string;
  paragraphs: number;
}

/** The jobs of the workers: each by its name, with its order and its result. */
export interface Jobs {
  report(order: ReportOrder): Made;
  /** Two issues side by side, as a page. */
  compare(order: { earlier: IssueRow; later: IssueRow; address: string }): Made;
  actions(order: { draft: Draft; format: 'json' | 'csv' | 'ics'; url: string; stamp: number }): Made;
  minutes(order: { draft: Draft }): Made;
  /** The page without a script. */
  plain(order: { draft: Draft; now: number; ways: PlainWays }): Made;
  /** The content that the next meeting takes from this one, as JSON. */
  carried(order: { draft: Draft; reportUrl: string }): Made;
  /** `parts` gives the rows and issues, page by page. */
  archive(order: { meeting: string; draft: Draft; issue?: IssueRow; keys: string; listing?: ListingRecord; at: number; parts: MessagePort }): Made;
  /** The changes in a Word document of the report, or why it is none. `issues`: what it may have come from. */
  returned(order: { draft: Draft; issues: IssueRow[]; bytes: Uint8Array<ArrayBuffer> }): { file: ReturnedFile } | { refused: string };
  /** Why a report cannot take the styles of a Word document; undefined if it can. */
  house(order: { bytes: Uint8Array<ArrayBuffer> }): { refused?: string };
  record(order: { draft: Draft; corrects?: IssueRow }): Recorded;
  /** Minutes from their parts, as one update and in pieces. */
  merge(order: Parts): Merged;
  /** Minutes rewritten without deleted text and without their writers. No update if nothing is left. */
  rewritten(order: { updates: Uint8Array[]; withoutNotes?: boolean }): { update?: Uint8Array };
  /** Where minutes name a person, `found` also where what was deleted did; with `by`, and where it was found, the minutes with that in the name's place, in parts. */
  renamed(order: { updates: Uint8Array[]; name: string; by?: string }): { places: number; found: boolean; excerpts: string[]; parts?: PartOfClient[] };
  /** A long update in pieces; undefined if it cannot be read. */
  cut(order: Parameters<typeof cut>[0]): Cut | undefined;
  /** The paragraph that a block begins or is in, in the report. */
  paragraph(order: { draft: Draft; blockId: string }): { number: number; text: string } | undefined;
  /** The paragraphs of the report, to be adopted. */
  paragraphs(order: { draft: Draft }): Adoptable[];
}

export type JobName = keyof Jobs;
export type JobOrder<Name extends JobName> = Parameters<Jobs[Name]>[0];
export type JobResult<Name extends JobName> = ReturnType<Jobs[Name]>;

/** The message that crosses to a worker. */
export interface Job<Name extends JobName = JobName> {
  name: Name;
  order: JobOrder<Name>;
}

/** The result of a job. */
export type JobAnswer<Name extends JobName = JobName> = { made: JobResult<Name> } | { fault: 'unavailable' | 'too-large' | 'failed'; message: string };
