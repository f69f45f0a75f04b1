import type { FirstWords } from '../shape.ts';

export const minutes: FirstWords['minutes'] = {
  empty: 'Здесь пока ничего не написано.',
  loading: 'Протокол загружается…',
  writers: 'Кто и когда это написал',
  labels: { decision: 'Решение', action: 'Поручение', note: 'Рабочая заметка, не для отчёта' },
  owner: 'Исполнитель',
  due: 'Срок',
  footnotes: 'Сноски',
};
