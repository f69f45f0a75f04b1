import type { LaterWords } from '../shape.ts';

export const nextMeeting: LaterWords['nextMeeting'] = {
  from: (title) => `منقول من ${title}`,
  people: (count) => (count === 0 ? 'لا يُنتظر أحد من جديد.' : `المنتظرون من جديد: ${count}.`),
  actions: (count) => (count === 0 ? 'لا توجد إجراءات قيد التنفيذ.' : `الإجراءات قيد التنفيذ: ${count}.`),
  items: 'ترد البنود المرحّلة في نص جدول الأعمال. عدّله أو أضف إليه.',
  noSource: (why) => `تعذرت قراءة الاجتماع السابق، فلم يُملأ شيء. ${why}`,
};
