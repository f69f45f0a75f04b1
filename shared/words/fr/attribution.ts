import type { LaterWords } from '../shape.ts';

export const attribution: LaterWords['attribution'] = {
  toggle: 'Qui a écrit ceci, et quand (Alt+F9)',
  title: 'Qui a écrit chaque paragraphe, et quand',
  by: (names) => `Écrit par ${names}.`,
  proposed: 'Proposé par le serveur.',
  changed: (names) => `Proposé par le serveur ; modifié par ${names}.`,
  intoCall: (length, time) => `Première rédaction après ${length} de séance, à ${time} UTC.`,
  atClock: (time) => `Première rédaction : ${time} UTC.`,
  lastIntoCall: (length, time) => `Dernière modification après ${length} de séance, à ${time} UTC.`,
  lastAtClock: (time) => `Dernière modification : ${time} UTC.`,
  server: 'Serveur',
  someone: 'Une personne',
  close: 'Fermer',
  shown: 'Chaque paragraphe indique qui l’a écrit.',
  hidden: 'Les paragraphes n’indiquent plus qui les a écrits.',
  choose: 'Touchez un paragraphe pour voir qui l’a écrit, et quand.',
  unknown: 'On ne sait encore rien de ce paragraphe.',
  notLoaded: 'Les noms n’ont pas pu être chargés. Nouvel essai en cours.',
};
