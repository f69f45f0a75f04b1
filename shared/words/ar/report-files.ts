import type { ServedWords } from '../shape.ts';

export const reportFiles: ServedWords['reportFiles'] = {
  tooLong: 'هذا التقرير أطول من أن يوضع في وثيقة من هذا النوع؛ خذ الصفحة أو النص.',
  noSuchIssue: 'since: لا يوجد إصدار بهذا الرقم؛ اذكر رقم إصدار منشور.',
  agendaLink: 'لا يحمل جدول الأعمال إلا رابط المراقبين.',
  noStyles: 'لا توجد في هذا الملف أنماط Word يمكن قراءتها. احفظه بصيغة ‎.docx واختره من جديد.',
  noLines: 'لا يمكن ترقيم الأسطر إلا في ملف PDF ومستند Word: اطلب أحدهما مع lines=1.',
  onlyWord: 'since: لا يبين التغييرات إلا report.docx وreport.pdf؛ اطلب أحدهما، أو احذف since.',
};
