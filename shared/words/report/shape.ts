import type { Said } from '../said.ts';
import type * as en from './en.ts';

/** The sentences that a language must have: the shape of the English record. */
export type ReportWords = Said<typeof en>;
