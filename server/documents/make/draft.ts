// A meeting read again from what crossed to this thread.
import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { readMinutes } from '../../../shared/minutes/read.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import type { IssueRow } from '../../store/store.ts';
import type { Draft, JobSource, Made } from '../jobs.ts';

export interface DraftMeeting {
  state: MeetingState;
  minutes: Minutes;
}

/** The last minutes that were read: files of one meeting are often asked for together. */
let last: { text: string; minutes: Minutes } | undefined;

function minutesOf({ text, minutes }: Draft): Minutes {
  if (last?.text === text) return last.minutes;
  const doc = new Y.Doc();
  for (const update of minutes) Y.applyUpdate(doc, update);
  last = { text, minutes: readMinutes(doc) };
  doc.destroy();
  return last.minutes;
}

export function meetingOf(draft: Draft): DraftMeeting {
  return { state: JSON.parse(draft.state) as MeetingState, minutes: minutesOf(draft) };
}

/** The report as it was frozen, with what is known of its issue. */
export function issuedReport({ number, record, hash, at }: IssueRow): Report {
  return { ...(JSON.parse(record) as Report), issue: { number, issuedAt: at, hash } };
}

export function reportOf(source: JobSource): Report {
  if ('issue' in source) return issuedReport(source.issue);
  const { state, minutes } = meetingOf(source.draft);
  return report(state, minutes);
}

const encoder = new TextEncoder();

/** A file of these bytes or words. */
export function made(content: string | Uint8Array<ArrayBuffer>, more: Omit<Made, 'bytes' | 'tag'> = {}): Made {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  // A small array may be a part of a larger buffer, which could not leave this thread without the rest.
  const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  return { bytes: whole, tag: createHash('sha256').update(whole).digest('base64url').slice(0, 22), ...more };
}
