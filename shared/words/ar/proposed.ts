import type { LaterWords } from '../shape.ts';

export const proposed: LaterWords['proposed'] = {
  by: (name) => `باقتراح من ${name}`,
  support: 'تأييد',
  supported: 'أنت تؤيد هذا',
  supporters: (count) => `المؤيدون: ${count}`,
  withdraw: 'سحب',
  admit: 'قبول',
  decline: 'عدم القبول',
  declined: (reason) => `لم يُقبل: ${reason}`,
  closed: (count) => `مقترحات لم يؤخذ بها: ${count}`,
};
