import type { FirstWords } from '../shape.ts';

export const minutes: FirstWords['minutes'] = {
  empty: 'لم يُكتب شيء هنا بعد.',
  loading: 'يجري تحميل المحضر…',
  writers: 'من كتب هذا ومتى',
  labels: { decision: 'قرار', action: 'إجراء', note: 'ملاحظة عمل، لا ترد في التقرير' },
  owner: 'الجهة المسؤولة',
  due: 'الموعد',
  footnotes: 'الحواشي',
};
