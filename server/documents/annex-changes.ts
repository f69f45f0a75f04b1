// The rows and lines of an annex that came or went since an earlier report.
import { difference } from '../../shared/kit/word-diff.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import { type Annex, annexesOf } from '../../shared/render/annexes.ts';

export type RowFate = 'same' | 'new' | 'gone';

export interface AnnexRow {
  cells: string[];
  fate: RowFate;
}

/** A line of a list of people: the heading of a group, or somebody in it. */
export interface AnnexLine {
  isTitle: boolean;
  text: string;
  fate: RowFate;
}

/** The annex of the same name and columns in an earlier report. */
const formerly = ({ name, columns }: Annex, since: Report): Annex | undefined =>
  annexesOf(since).find((annex) => annex.name === name && annex.columns.length === columns.length);

function changesOf<Entry>(fresh: readonly Entry[], before: readonly Entry[], key: (entry: Entry) => string): (Entry & { fate: RowFate })[] {
  return difference(before, fresh, key).flatMap(({ kind, parts }) => parts.map((entry) => ({ ...entry, fate: kind })));
}

/** The rows of a table; without an earlier report all are the same. */
export function rowsOf(annex: Annex, since: Report | undefined): AnnexRow[] {
  const rows = (each: Annex | undefined) => (each?.rows ?? []).map((cells) => ({ cells }));
  return changesOf(rows(annex), rows(since ? formerly(annex, since) : annex), ({ cells }) => JSON.stringify(cells));
}

/** The lines of a list of people under the headings of their groups. */
export function linesOf(annex: Annex, since: Report | undefined): AnnexLine[] {
  const lines = (each: Annex | undefined) =>
    (each?.groups ?? []).flatMap(({ title, entries }) => [
      { isTitle: true, text: title, group: title },
      ...entries.map((text) => ({ isTitle: false, text, group: title })),
    ]);
  const former = since ? formerly(annex, since) : annex;
  return changesOf(lines(annex), lines(former), ({ group, text }) => `${group}\n${text}`).map(({ isTitle, text, fate }) => ({ isTitle, text, fate }));
}
