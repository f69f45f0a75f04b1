import type { LaterWords } from '../shape.ts';

export const find: LaterWords['find'] = {
  title: 'البحث في المحضر',
  find: 'بحث',
  replaceWith: 'استبدال بـ',
  at: (at, count) => `${at} من ${count}`,
  none: 'غير موجود',
  previous: 'المطابقة السابقة',
  next: 'المطابقة التالية',
  close: 'إغلاق البحث',
  everywhere: 'جميع البنود',
  exact: 'مطابقة حالة الأحرف والتشكيل',
  replacing: 'استبدال',
  replace: 'استبدال هذه',
  replaceAll: 'استبدال الكل',
  byItem: 'المطابقات بحسب البند',
  changed: 'تغير النص في هذه الأثناء. لم يُستبدل شيء.',
  undo: 'تراجع',
  replaced: (count) => `مطابقات استُبدلت: ${count}`,
};
