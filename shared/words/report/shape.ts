import type { Said } from '../said.ts';
import type * as en from './en.ts';

/** What a language must say: the shape of the English record. */
export type ReportWords = Said<typeof en>;
