import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const find: LaterWords['find'] = {
  title: 'Rechercher dans le procès-verbal',
  find: 'Rechercher',
  replaceWith: 'Remplacer par',
  at: (at, count) => `${at} sur ${count}`,
  none: 'Introuvable',
  previous: 'Occurrence précédente',
  next: 'Occurrence suivante',
  close: 'Fermer la recherche',
  everywhere: 'Tous les points',
  exact: 'Respecter la casse et les accents',
  replacing: 'Remplacer',
  replace: 'Remplacer celle-ci',
  replaceAll: 'Tout remplacer',
  byItem: 'Occurrences par point',
  changed: 'Le texte a changé entre-temps. Rien n’a été remplacé.',
  undo: 'Annuler',
  replaced: (count) => counted(count, { one: '# occurrence remplacée.', many: '# d’occurrences remplacées.', other: '# occurrences remplacées.' }),
};
