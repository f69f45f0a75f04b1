import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const nextMeeting: LaterWords['nextMeeting'] = {
  from: (title) => `Repris de ${title}`,
  people: (count) =>
    count === 0
      ? 'Personne n’est attendu de nouveau.'
      : counted(count, {
          one: '# personne est attendue de nouveau.',
          many: '# de personnes sont attendues de nouveau.',
          other: '# personnes sont attendues de nouveau.',
        }),
  actions: (count) =>
    count === 0
      ? 'Aucune mesure n’est en cours.'
      : counted(count, { one: '# mesure est en cours.', many: '# de mesures sont en cours.', other: '# mesures sont en cours.' }),
  items: 'Les points reportés figurent dans le texte de l’ordre du jour. Modifiez-le ou complétez-le.',
  noSource: (why) => `La dernière réunion n’a pas pu être lue : rien n’est rempli. ${why}`,
};
