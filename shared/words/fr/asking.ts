import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const leaving: LaterWords['leaving'] = {
  title: 'Des personnes attendent la parole',
  body: (count, item) =>
    `${counted(count, { one: '# personne est', many: '# de personnes sont', other: '# personnes sont' })} sur la liste. Que devient la liste lorsque vous quittez ${item} ?`,
  carry: 'Garder la liste',
  carryHint: 'Chacun garde sa place.',
  clear: 'Vider la liste',
  clearHint: 'Il faudra redemander la parole ; vous pouvez rétablir la liste.',
  stay: 'Rester sur ce point',
};

export const proposing: LaterWords['proposing'] = {
  itemMinutes: (count) => `${count} min`,
  title: 'Proposer un point au titre des questions diverses',
  what: 'Titre',
  why: 'Pourquoi l’aborder',
  whyHint: 'Tout le monde le voit. D’autres peuvent l’appuyer ; la présidence décide.',
  minutes: 'Minutes nécessaires',
  send: 'Proposer',
  sent: 'Votre proposition est soumise à la présidence.',
  noTitle: 'Donnez-lui un titre.',
  badMinutes: 'Indiquez un nombre entier de minutes, de 1 à 1440, ou rien.',
  declineTitle: (item) => `Écarter « ${item} »`,
  declineWhy: 'Motif (facultatif)',
};

export const naming: LaterWords['naming'] = {
  title: 'Votre nom, s’il vous plaît',
  intro: 'Tout le monde voit votre nom sur la liste.',
  name: 'Nom',
  affiliation: 'Organisation',
  affiliationHint: 'Facultatif.',
  send: 'Demander la parole',
  missing: 'Indiquez votre nom.',
};
