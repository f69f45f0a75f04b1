// The tables after the text.
import type { Report } from '../../../shared/projections/report-model.ts';
import { formatDue } from '../../../shared/words/format.ts';
import { wordsFor } from '../../../shared/words/words.ts';
import type { Said } from './sheet.ts';

export interface Annex {
  title: string;
  columns: Said[];
  rows: Said[][];
}

/** Letters that stand beside one another in the narrowest column. */
const narrow = 14;

/** The annexes that a report's options ask for; null where they do not, or where a table would be empty. */
export function annexes(report: Report, said: (text: string, width: number) => Said): { actions: Annex | null; participants: Annex | null } {
  const { reportForm, roles } = wordsFor(report.language);
  const { agreedActions, participants: listed } = reportForm;
  const actions = report.actions ?? [];
  const participants = report.participants ?? [];
  const row = (...cells: (string | undefined)[]): Said[] => cells.map((cell) => said(cell ?? '', narrow));
  return {
    actions:
      actions.length === 0
        ? null
        : {
            title: agreedActions.title,
            columns: row(agreedActions.paragraph, agreedActions.action, agreedActions.owner, agreedActions.due, agreedActions.status),
            rows: actions.map(({ paragraph, text, owner, due, status }) =>
              row(String(paragraph), text, owner, due === undefined ? undefined : formatDue(report.language, due), agreedActions.statuses[status]),
            ),
          },
    participants:
      participants.length === 0
        ? null
        : {
            title: listed.title,
            columns: row(listed.name, listed.affiliation, listed.group, listed.role, listed.presence),
            rows: participants.map(({ name, affiliation, group, role, presence }) => row(name, affiliation, group, roles[role], listed.presences[presence])),
          },
  };
}
