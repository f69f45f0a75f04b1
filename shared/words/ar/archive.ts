import type { ServedWords } from '../shape.ts';

export const archive: ServedWords['archive'] = {
  usage: 'حدد الملف المحفوظ: npm run import -- <file.zip> …. ويوضع في مجلد البيانات الذي يحدده DATA_DIR.',
  noFile: (file) => `تتعذر قراءة ${file}. حدد مسار ملف أصدره خادوم باسم archive.zip.`,
  noZip: 'هذا ليس ملف ZIP، أو ينقصه جزء. أعد تنزيله.',
  missing: (name) => `لا يحتوي الملف على ${name}: فهو ليس لاجتماع، أو أُزيل جزء منه.`,
  unreadable: (name) => `تتعذر قراءة ${name} في الملف: فهو من إصدار آخر، أو جرى تغييره.`,
  changed: (name) => `لم يعد ${name} كما كان عند إنشاء الملف. أعد تنزيله.`,
  tooLarge: (name) => `حجم ${name} في الملف أكبر من حجم أي اجتماع.`,
  line: (number) => `السطر ${number} من log.jsonl`,
  taken: (meeting) => `الاجتماع ${meeting} أو إحدى دعواته موجود في مجلد البيانات هذا، وتُرك كما هو.`,
  done: (meeting, rows, issues) =>
    `استُعيد الاجتماع ${meeting}. أسطر السجل: ${rows}؛ إصدارات التقرير: ${issues}. تفتحه دعواته هنا أيضا؛ وعلى الجميع الدخول من جديد.`,
  all: (kept, refused) => `الملفات المحفوظة المستعادة: ${kept}. المرفوضة: ${refused}.`,
};
