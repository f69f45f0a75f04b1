import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('ar');

export const floorLead: LaterWords['floorLead'] = {
  close: 'إقفال القائمة',
  open: 'فتح القائمة',
  giveNext: 'إعطاء الكلمة للتالي',
  limit: 'المدة المحددة',
  noLimit: 'بلا حد',
  minutes: (count) => counted(count, { zero: '# دقيقة', one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' }),
  precedence: 'الأسبقية',
  precedences: { members: 'الأعضاء', observers: 'المراقبون', none: 'لا أحد: بحسب ترتيب الطلب' },
  restore: (count) => `استعادة القائمة (${count})`,
  add: 'إضافة يد مرفوعة',
  addHint: 'جزء من الاسم ثم Enter؛ ومع Shift تُعطى الكلمة فورا.',
  addPlaceholder: 'لمن اليد المرفوعة؟',
  addNew: (name) => `إضافة ${name} (من خارج القائمة)`,
  added: (name) => `${name} في القائمة.`,
  console: {
    title: 'سير الجلسة',
    item: 'الآن',
    noItem: 'لا يوجد بند قيد النظر',
    next: 'البند التالي',
    noNext: 'لا يوجد',
    speaking: 'الكلمة الآن',
    upNext: 'الكلمة التالية',
    nobody: 'لا أحد',
    points: 'نقاط النظام',
    aob: 'مقترحات في الانتظار',
    key: (key) => `المفتاح: ${key}`,
  },
};
