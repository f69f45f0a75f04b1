// A meeting as it leaves a store and comes into another: its log, its invitations and its issues. Sessions stay where they are.
import type { ListingRecord } from '../../shared/office/listing.ts';
import type { Restored, StoredRow } from '../store/store.ts';

export interface Archived extends Restored {
  rows: Omit<StoredRow, 'epoch'>[];
  /** How it is listed, where anybody has said. */
  listing?: ListingRecord;
}

/** Names in the archive of what a server reads back; whatever else is in it is for people. */
export const files = {
  manifest: 'manifest.json',
  log: 'log.jsonl',
  keys: 'keys.json',
  issues: 'issues.json',
  statements: 'statements.json',
  styles: 'reference.docx',
} as const;
/** The folder of the files of agenda items. */
export const itemFilesIn = 'attachments/';
export const format = 'rapporteur-meeting';
export const formatVersion = 1;
