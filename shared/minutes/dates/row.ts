// A row of tokens: its kinds as one text, and the value of its nth token of some kinds.
import { type DateToken, type Unit, unitNames } from './lexicon.ts';

export type DateTokens = readonly DateToken[];

export const kindsOf = (row: DateTokens): string => row.map(({ kind }) => kind).join('');

/** Negative places count from the end. NaN where there is none. */
export const valueAt = (row: DateTokens, kinds: string, place = 0): number => row.filter(({ kind }) => kinds.includes(kind)).at(place)?.value ?? Number.NaN;

export const unitOf = (row: DateTokens): Unit | undefined => unitNames[valueAt(row, 'U')];
