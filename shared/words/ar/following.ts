import type { LaterWords } from '../shape.ts';

export const following: LaterWords['following'] = {
  askedTab: 'تُستشار القاعة',
  following: 'متابعة الرئاسة',
  follow: 'متابعة الرئاسة',
  stay: 'البقاء هنا',
  moved: (item) => `انتقلت الرئاسة إلى ${item}.`,
  over: 'رُفعت الجلسة.',
  toReport: 'الانتقال إلى التقرير',
  goThere: 'الانتقال إليه',
  previous: 'عرض البند السابق',
  next: 'عرض البند التالي',
  copyLink: 'نسخ رابط هذا البند',
  nowAt: (item) => `الآن: ${item}`,
  inCamera: 'جلسة مغلقة',
  closed: 'لا يقرأ محضره إلا الأعضاء.',
};
