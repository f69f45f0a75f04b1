import type { LaterWords } from '../shape.ts';

export const attribution: LaterWords['attribution'] = {
  toggle: 'من كتب هذا ومتى (Alt+F9)',
  title: 'من كتب كل فقرة ومتى',
  by: (names) => `كتابة ${names}.`,
  proposed: 'باقتراح من الخادوم.',
  changed: (names) => `باقتراح من الخادوم؛ وتعديل ${names}.`,
  intoCall: (length, time) => `كُتبت أول مرة بعد ${length} من الافتتاح، الساعة ${time} بالتوقيت العالمي.`,
  atClock: (time) => `كُتبت أول مرة: ${time} بالتوقيت العالمي.`,
  lastIntoCall: (length, time) => `آخر تعديل بعد ${length} من الافتتاح، الساعة ${time} بالتوقيت العالمي.`,
  lastAtClock: (time) => `آخر تعديل: ${time} بالتوقيت العالمي.`,
  server: 'الخادوم',
  someone: 'شخص ما',
  close: 'إغلاق',
  shown: 'يظهر من كتب كل فقرة.',
  hidden: 'لم يعد يظهر من كتب كل فقرة.',
  choose: 'المس فقرة لمعرفة من كتبها ومتى.',
  unknown: 'لا يُعرف شيء عن هذه الفقرة بعد.',
  notLoaded: 'تعذر تحميل أسماء الكاتبين. تجري المحاولة من جديد.',
};
