import type { FirstWords } from '../shape.ts';

export const entry: FirstWords['entry'] = {
  product: 'Rapporteur',
  languageIs: (name, short) => `Язык: ${short}, ${name}`,
  loading: 'Минуту…',
  failed: 'Эта часть страницы не загрузилась. Проверьте связь и повторите.',
  tryAgain: 'Повторить',
};
