import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const reportPath: LaterWords['reportPath'] = {
  title: 'Le parcours du compte rendu',
  steps: { draft: 'Rédaction', check: 'Vérification', comments: 'Observations', publish: 'Publication' },
  of: (done, all) => `${done} sur ${all}`,
  answer: (count) => counted(count, { one: 'Répondre à # observation', many: 'Répondre à # d’observations', other: 'Répondre à # observations' }),
  stillOpen: 'Encore en suspens',
  nothingOpen: 'Rien n’est en suspens : aucune observation, et rien de relevé par la vérification.',
  others: (count) =>
    counted(count, {
      one: '# autre point relevé par la vérification',
      many: '# d’autres points relevés par la vérification',
      other: '# autres points relevés par la vérification',
    }),
};
