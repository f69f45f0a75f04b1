import type { ServedWords } from '../shape.ts';

export const publicArchive: ServedWords['publicArchive'] = {
  title: 'الاجتماعات والتقارير',
  coming: 'الاجتماعات المقبلة',
  reports: 'التقارير الصادرة',
  noReports: 'لم يصدر أي تقرير بعد.',
  cancelled: 'أُلغي',
  series: 'السلاسل',
  all: 'كل الاجتماعات',
  search: 'البحث في التقارير',
  find: 'بحث',
  found: (q) => `نتائج البحث عن: ${q}`,
  nothing: 'لا نتائج. جرب كلمات أقل أو غيرها.',
  superseded: 'استعيض عنه بقرار لاحق',
  older: 'تقارير أقدم',
  feed: 'موجز التقارير الجديدة',
  calendar: 'التقويم',
  subscribe: 'الاشتراك في التقويم',
};
