import type { ServedWords } from '../shape.ts';

export const reportFiles: ServedWords['reportFiles'] = {
  tooLong: 'هذا التقرير أطول من أن يوضع في وثيقة من هذا النوع؛ خذ الصفحة أو النص.',
  noSuchIssue: 'since: لا يوجد إصدار بهذا الرقم؛ اذكر رقم إصدار منشور.',
  agendaLink: 'لا يحمل جدول الأعمال إلا رابط المراقبين.',
  noFile: 'اختر ملفا.',
  fileKind: 'هذا النوع من الملفات غير مقبول. اختر ملف PDF أو مستند Word بلا وحدات ماكرو أو صورة.',
  filesFull: 'ستتجاوز ملفات هذا الاجتماع 64 ميغابايت. احذف ملفا أو ضع رابطا بدلا منه.',
  filesMany: 'لهذا البند 20 وثيقة. احذف واحدة أولا.',
  filesOver: 'صدر التقرير: لم تعد وثائقه تتغير.',
  noStyles: 'لا توجد في هذا الملف أنماط Word يمكن قراءتها. احفظه بصيغة ‎.docx واختره من جديد.',
  noLines: 'لا يمكن ترقيم الأسطر إلا في ملف PDF ومستند Word: اطلب أحدهما مع lines=1.',
  onlyWord: 'since: لا يبين التغييرات إلا report.docx وreport.pdf؛ اطلب أحدهما، أو احذف since.',
};
