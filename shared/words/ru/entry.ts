import type { FirstWords } from '../shape.ts';

export const entry: FirstWords['entry'] = {
  product: 'Rapporteur',
  languageIs: (name, short) => `Язык: ${short}, ${name}`,
  loading: 'Одну минуту…',
  failed: 'Не удалось загрузить эту часть страницы. Проверьте связь и повторите.',
  tryAgain: 'Повторить',
};
