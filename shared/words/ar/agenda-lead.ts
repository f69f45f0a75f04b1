import type { LaterWords } from '../shape.ts';

export const agendaLead: LaterWords['agendaLead'] = {
  actionsFor: (item) => `خيارات البند ${item}`,
  start: 'بدء',
  finish: 'إنهاء',
  defer: 'تأجيل',
  reopen: 'إعادة فتح',
  nextItem: 'البند التالي',
  finishLast: 'إنهاء هذا البند',
  open: 'افتتاح الجلسة',
  openHint: 'يمكن للأعضاء كتابة المحضر وطلب الكلمة بعد افتتاح الجلسة.',
  allTaken: 'نُظر في جميع البنود.',
  toReport: 'الانتقال إلى التقرير',
  inCamera: 'النظر فيه في جلسة مغلقة',
  inOpen: 'النظر فيه في جلسة علنية',
};
