import type { LaterWords } from '../shape.ts';

export const agendaLead: LaterWords['agendaLead'] = {
  actionsFor: (item) => `Commandes du point ${item}`,
  start: 'Aborder',
  finish: 'Terminer',
  defer: 'Reporter',
  reopen: 'Rouvrir',
  nextItem: 'Point suivant',
  finishLast: 'Terminer ce point',
  open: 'Ouvrir la séance',
  openHint: 'Les membres peuvent écrire le procès-verbal et demander la parole dès que la séance est ouverte.',
  allTaken: 'Tous les points ont été examinés.',
  toReport: 'Aller au compte rendu',
  inCamera: 'Examiner à huis clos',
  inOpen: 'Examiner en séance publique',
};
