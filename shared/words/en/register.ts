import type { CarriedStatus } from '../../meeting/model/actions.ts';

const statuses: Record<CarriedStatus, string> = { open: 'Open', done: 'Done', carried: 'Carried over', dropped: 'Dropped' };

/** The register of decisions and actions. */
export const register = {
  title: 'Register',
  intro: 'Every decision and action in the minutes.',
  kind: 'Kind',
  kinds: { all: 'Decisions and actions', decision: 'Decisions', action: 'Actions' },
  kindOne: { decision: 'Decision', action: 'Action' },
  owner: 'Owner',
  anyOwner: 'Anyone',
  noOwner: 'No owner',
  due: 'Due',
  noDue: 'No date',
  item: 'Item',
  noItem: 'Removed item',
  status: 'Status',
  anyStatus: 'Any status',
  statuses,
  statusOf: (text: string) => `Status of: ${text}`,
  text: 'Text',
  find: 'Find words',
  count: (shown: number, all: number) => (shown === all ? `${all} in total` : `${shown} of ${all}`),
  none: 'Nothing has been decided or assigned yet. Type DECISION: or ACTION: at the start of a line in the minutes.',
  noneMatch: 'Nothing matches these filters.',
  clear: 'Clear the filters',
  goTo: (item: string) => `Go to ${item}`,
  carriedTitle: 'Actions of earlier meetings',
  from: (meeting: string) => `From meeting ${meeting}`,
  answer: 'Report on it',
  answerTo: (text: string) => `Report on: ${text}`,
  saveAnswer: 'Save',
  downloads: 'Download the actions',
  csv: 'Actions as a table (CSV)',
  ics: 'Due dates for a calendar (.ics)',
  json: 'Actions as JSON',
};
