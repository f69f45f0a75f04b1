import type { FirstWords } from '../shape.ts';

export const entry: FirstWords['entry'] = {
  product: 'Rapporteur',
  languageIs: (name, short) => `اللغة: ${short}، ${name}`,
  loading: 'لحظة…',
  failed: 'تعذر تحميل هذا الجزء من الصفحة. تحقق من الاتصال وأعد المحاولة.',
  tryAgain: 'إعادة المحاولة',
};
