import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('ru');

export const speakingTimes: LaterWords['speakingTimes'] = {
  none: 'Пока никто не выступал.',
  byGroup: 'По группам',
  byPerson: 'По лицам',
  noGroup: 'Группа не указана',
  turns: (count) => counted(count, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' }),
  share: (percent) => `${percent} %`,
  people: (count) => counted(count, { one: '# человек', few: '# человека', many: '# человек', other: '# человека' }),
  csv: 'Список ораторов (CSV)',
};
