import type { ServedWords } from '../shape.ts';

export const publicArchive: ServedWords['publicArchive'] = {
  title: 'Заседания и доклады',
  coming: 'Предстоящие заседания',
  reports: 'Изданные доклады',
  noReports: 'Ни один доклад еще не издан.',
  cancelled: 'Отменено',
  series: 'Серии',
  all: 'Все заседания',
  search: 'Поиск в докладах',
  find: 'Искать',
  found: (q) => `Найдено по запросу: ${q}`,
  nothing: 'Ничего не найдено. Попробуйте меньше слов или другие.',
  older: 'Более ранние доклады',
  feed: 'Лента новых докладов',
  calendar: 'Календарь',
};
