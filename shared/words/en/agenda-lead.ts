/** A lead's buttons and menus of the agenda beside the call. */
export const agendaLead = {
  actionsFor: (item: string) => `Actions for ${item}`,
  start: 'Start',
  finish: 'Finish',
  defer: 'Defer',
  reopen: 'Reopen',
  nextItem: 'Next item',
  finishLast: 'Finish this item',
  open: 'Open the call',
  openHint: 'Members can write the minutes and ask for the floor once the call is open.',
  allTaken: 'Every item has been taken up.',
  toReport: 'Go to the report',
  inCamera: 'Discuss in camera',
  inOpen: 'Discuss in open session',
};
