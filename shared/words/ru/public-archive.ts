import type { ServedWords } from '../shape.ts';

export const publicArchive: ServedWords['publicArchive'] = {
  title: 'Заседания и отчёты',
  coming: 'Предстоящие заседания',
  reports: 'Опубликованные отчёты',
  noReports: 'Ни один отчёт ещё не опубликован.',
  cancelled: 'Отменено',
  series: 'Серии',
  all: 'Все заседания',
  search: 'Поиск в отчётах',
  find: 'Искать',
  found: (q) => `Найдено по запросу: ${q}`,
  nothing: 'Ничего не найдено. Попробуйте меньше слов или другие.',
  superseded: 'Заменено более поздним решением',
  older: 'Более ранние отчёты',
  feed: 'Лента новых отчётов',
  calendar: 'Календарь',
  subscribe: 'Подписаться на календарь',
};
