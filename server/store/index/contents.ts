// The index entries of a meeting, made of its state, its minutes and its last issue.
import * as Y from 'yjs';
import { foldText } from '../../../shared/kit/fold.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { readMinutes } from '../../../shared/minutes/read.ts';
import { cardOf } from '../../../shared/office/card.ts';
import { approvalIn } from '../../../shared/projections/approval.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import type { IndexedMeeting, IndexSource } from './meeting-index.ts';
import { passagesOf } from './passages.ts';
import { publicEntry } from './public-entry.ts';
import { rowsOf } from './register-rows.ts';

/** A row that cannot be applied is left out: the room names it in the log. */
function minutesIn(updates: readonly Uint8Array[]): Minutes {
  const doc = new Y.Doc();
  for (const update of updates) {
    try {
      Y.applyUpdate(doc, update);
    } catch {
      // The rest is searched.
    }
  }
  const minutes = readMinutes(doc);
  doc.destroy();
  return minutes;
}

export function contentsOf(source: IndexSource): IndexedMeeting {
  const { seq, rewritings, deletedAt, listing } = source;
  const state = JSON.parse(source.state) as MeetingState;
  const card = cardOf(state);
  const { id, title, body, series, number, chair, startsAt, phase } = card;
  const names = state.secretariat.map(({ name }) => name);
  const words = foldText([title, body, series, number, chair, startsAt.slice(0, 10), ...names].filter(Boolean).join('\n'));
  const listed = {
    id,
    seq,
    rewritings,
    deletedAt,
    startsAt: Date.parse(startsAt),
    phase,
    series,
    number: number && foldText(number),
    words,
    card: JSON.stringify({ ...card, listing: listing?.listing, cancelled: listing?.cancelled }),
  };
  if (deletedAt !== undefined) return { ...listed, passages: [], register: [] };
  try {
    return { ...listed, ...foundIn(source, state) };
  } catch {
    // A meeting with a text or record that cannot be read is found by its title.
    return { ...listed, passages: [], register: [] };
  }
}

function foundIn(
  { minutes: updates, issue, listing }: IndexSource,
  state: MeetingState,
): Pick<IndexedMeeting, 'public' | 'approval' | 'passages' | 'register'> {
  const report = issue && (JSON.parse(issue.record) as Report);
  const minutes = minutesIn(updates);
  const entry = publicEntry(state, listing, issue && report && { ...issue, report });
  const read = { state, minutes, report, isPublic: entry?.issue !== undefined };
  const approval = entry?.issue === undefined ? undefined : approvalIn(state);
  return {
    approval: approval && { ...approval, where: entry?.title ?? '' },
    public: entry && { series: entry.series, startsAt: Date.parse(entry.startsAt), issuedAt: entry.issuedAt, entry: JSON.stringify(entry) },
    passages: passagesOf(read),
    register: rowsOf(read),
  };
}
