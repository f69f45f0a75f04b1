// The tables after the text, as words: the same in every format.
import type { Report } from '../projections/report-model.ts';
import { formatDue } from '../words/format.ts';
import { reportWordsFor } from '../words/report/report-words.ts';

export interface Annex {
  name: 'actions' | 'participants';
  title: string;
  columns: string[];
  rows: string[][];
}

/** The annexes that a report's options ask for, without those that would be empty. */
export function annexesOf({ language, actions = [], participants = [] }: Report): Annex[] {
  const words = reportWordsFor(language).annexes;
  const { paragraph, action, owner: who, due: when, status: state, statuses } = words.actions;
  const { name: person, affiliation: from, group: of, role: as, presence: how, presences, roles } = words.participants;
  const all: Annex[] = [
    {
      name: 'actions',
      title: words.actions.title,
      columns: [paragraph, action, who, when, state],
      rows: actions.map(({ paragraph: number, text, owner = '', due, status }) => [
        String(number),
        text,
        owner,
        due === undefined ? '' : formatDue(language, due),
        statuses[status],
      ]),
    },
    {
      name: 'participants',
      title: words.participants.title,
      columns: [person, from, of, as, how],
      rows: participants.map(({ name, affiliation = '', group = '', role, presence }) => [name, affiliation, group, roles[role], presences[presence]]),
    },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}
