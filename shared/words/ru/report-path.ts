import type { LaterWords } from '../shape.ts';

export const reportPath: LaterWords['reportPath'] = {
  title: 'Путь отчёта',
  steps: { draft: 'Составление', check: 'Проверка', comments: 'Замечания', publish: 'Публикация' },
  of: (done, all) => `${done} из ${all}`,
  answer: (count) => `Ответить на замечания: ${count}`,
  stillOpen: 'Ещё не решено',
  nothingOpen: 'Нерешённого нет: ни замечаний, ни находок проверки.',
  others: (count) => `Другие находки проверки: ${count}`,
};
