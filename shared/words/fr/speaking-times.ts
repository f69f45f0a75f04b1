import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const speakingTimes: LaterWords['speakingTimes'] = {
  none: 'Personne n’a encore pris la parole.',
  byGroup: 'Par catégorie',
  byPerson: 'Par personne',
  noGroup: 'Sans catégorie',
  turns: (count) => counted(count, { one: '# fois', many: '# de fois', other: '# fois' }),
  share: (percent) => `${percent} %`,
  people: (count) => counted(count, { one: '# personne', many: '# de personnes', other: '# personnes' }),
  csv: 'Liste des orateurs (CSV)',
};
