import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const floorLead: LaterWords['floorLead'] = {
  close: 'Clore la liste',
  open: 'Ouvrir la liste',
  giveNext: 'Donner la parole à la personne suivante',
  limit: 'Temps de parole',
  noLimit: 'Sans limite',
  minutes: (count) => counted(count, { one: '# minute', many: '# de minutes', other: '# minutes' }),
  precedence: 'Priorité',
  precedences: { members: 'Membres', observers: 'Observateurs', none: 'Aucune : dans l’ordre des demandes' },
  restore: (count) =>
    counted(count, { one: 'Rétablir la demande supprimée', many: 'Rétablir les # de demandes supprimées', other: 'Rétablir les # demandes supprimées' }),
  add: 'Ajouter une main levée',
  addHint: 'Une partie du nom, puis Entrée ; avec Maj, la parole est donnée aussitôt.',
  addPlaceholder: 'Qui a levé la main ?',
  addNew: (name) => `Ajouter ${name} (hors liste)`,
  added: (name) => `${name} est sur la liste.`,
  console: {
    title: 'Où en est la séance',
    item: 'En cours',
    noItem: 'Aucun point en discussion',
    next: 'Point suivant',
    noNext: 'Aucun',
    speaking: 'A la parole',
    upNext: 'Parole ensuite',
    nobody: 'Personne',
    points: 'Motions d’ordre',
    aob: 'Questions diverses en attente',
    key: (key) => `Touche : ${key}`,
  },
};
