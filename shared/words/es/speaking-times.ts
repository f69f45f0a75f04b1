import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const speakingTimes: LaterWords['speakingTimes'] = {
  none: 'Todavía no ha hablado nadie.',
  byGroup: 'Por grupo',
  byPerson: 'Por persona',
  noGroup: 'Sin grupo',
  turns: (count) => counted(count, { one: '# vez', many: '# de veces', other: '# veces' }),
  share: (percent) => `${percent} %`,
  people: (count) => counted(count, { one: '# persona', many: '# de personas', other: '# personas' }),
  csv: 'Lista de oradores (CSV)',
};
