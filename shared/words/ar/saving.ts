import type { FirstWords } from '../shape.ts';

export const saving: FirstWords['saving'] = {
  connecting: 'يجري الاتصال…',
  saved: 'حُفظ',
  saving: (count) => `يجري حفظ التعديلات: ${count}…`,
  offline: (count) => `لا يوجد اتصال: تعديلات محفوظة في هذا المتصفح: ${count}`,
  offlineNothing: 'لا يوجد اتصال: تجري المحاولة',
  refusedShort: 'لم يُحفظ',
};
