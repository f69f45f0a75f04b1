import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const gauges: LaterWords['gauges'] = {
  title: 'Avis de la salle',
  csv: 'Réponses en tableau (CSV)',
  asked: (time, people) => `${time} UTC, ${counted(people, { one: '# réponse', many: '# de réponses', other: '# réponses' })}`,
  anonymous: 'anonyme',
  lost: 'Le serveur s’est arrêté avant la clôture : les réponses sont perdues.',
  share: (count, percent) => `${count}, ${percent} %`,
};
