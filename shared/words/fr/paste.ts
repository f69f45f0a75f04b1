import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const paste: LaterWords['paste'] = {
  done: 'Collé.',
  leftOut: (what) => `Omis : ${what}.`,
  changed: (what) => `Changé : ${what}.`,
  counts: {
    deletions: (count) => counted(count, { one: '# suppression suivie', many: '# de suppressions suivies', other: '# suppressions suivies' }),
    comments: (count) => counted(count, { one: '# commentaire', many: '# de commentaires', other: '# commentaires' }),
    pictures: (count) => counted(count, { one: '# image', many: '# d’images', other: '# images' }),
    footnotes: (count) => counted(count, { one: '# note', many: '# de notes', other: '# notes' }),
    rows: (count) =>
      counted(count, {
        one: '# ligne de tableau mise en ligne de texte',
        many: '# de lignes de tableau mises en lignes de texte',
        other: '# lignes de tableau mises en lignes de texte',
      }),
    joined: (count) =>
      counted(count, { one: '# retour à la ligne supprimé', many: '# de retours à la ligne supprimés', other: '# retours à la ligne supprimés' }),
    turned: (count) => counted(count, { one: '# ligne d’après son préfixe', many: '# de lignes d’après leur préfixe', other: '# lignes d’après leur préfixe' }),
  },
  undo: 'Annuler le collage',
  fieldFull: (most) => `Ce champ contient au plus ${most} caractères. Rien n’a été ajouté.`,
  refused: {
    'too-long': 'C’est trop long pour être collé en une fois ; rien n’a été collé. Collez par parties de 400 pages au plus.',
    picture: 'Le procès-verbal ne peut pas contenir d’images. Rien n’a été collé.',
  },
};
