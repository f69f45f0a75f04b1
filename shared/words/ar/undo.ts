import type { LaterWords } from '../shape.ts';

export const undo: LaterWords['undo'] = {
  cancel: 'إلغاء',
  gave: (name) => `الكلمة الآن: ${name}.`,
  ended: (name) => `انتهت مداخلة ${name}.`,
  withdrew: 'سُحب طلبك.',
  tookOut: (name) => `${name} خارج القائمة.`,
  finished: (item) => `انتهى البند «${item}».`,
  deferred: (item) => `أُجل البند «${item}».`,
  started: (item) => `البند «${item}» قيد النظر.`,
  opened: 'افتُتحت الجلسة.',
  adopted: 'أُقر جدول الأعمال.',
  closed: 'رُفعت الجلسة.',
  reopen: 'إعادة فتح الجلسة',
  toCall: 'الانتقال إلى الجلسة',
  overtaken: {
    item: (item) => `سبقك غيرك: البند «${item}» قيد النظر الآن.`,
    noItem: 'سبقك غيرك: لا يوجد بند قيد النظر الآن.',
    speaking: (name) => `سبقك غيرك: الكلمة الآن: ${name}.`,
    next: (name) => `تغيرت القائمة: التالي الآن: ${name}.`,
    empty: 'تغيرت القائمة: لا أحد ينتظر الآن.',
  },
};
