import type { LaterWords } from '../shape.ts';

export const gauges: LaterWords['gauges'] = {
  title: 'Мнение участников',
  csv: 'Ответы таблицей (CSV)',
  asked: (time, people) => `${time} UTC, ответов: ${people}`,
  anonymous: 'анонимно',
  lost: 'Сервер остановился до закрытия: ответы утеряны.',
  share: (count, percent) => `${count}, ${percent} %`,
};
