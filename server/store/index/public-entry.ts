// The public entry of a meeting in the archive: of an issued one, what its issue says and nothing since.
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { ListingRecord, PublicEntry } from '../../../shared/office/listing.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import type { IssuedFacts } from './meeting-index.ts';

interface Issued {
  number: number;
  at: number;
  facts: IssuedFacts;
  report: Report;
}

export function publicEntry(state: MeetingState, listing: ListingRecord | undefined, issued: Issued | undefined): PublicEntry | undefined {
  if (listing?.listing === 'unlisted') return undefined;
  if (issued) {
    const { report, facts, number: issue, at } = issued;
    const { title, body, startsAt, durationMinutes } = report.title;
    const { series, number, version } = facts;
    const { language } = report;
    return { id: state.id, title, body, series, number, language, startsAt, durationMinutes, issue, issuedAt: at, sequence: version, changedAt: at };
  }
  if (listing?.listing !== 'coming') return undefined;
  const { id, title, body, series, number, language, startsAt, durationMinutes, version, lastAt } = state;
  const { cancelled, changedAt } = listing;
  const sequence = version + (cancelled ? 1 : 0);
  return { id, title, body, series, number, language, startsAt, durationMinutes, cancelled, sequence, changedAt: Math.max(lastAt, changedAt) };
}
