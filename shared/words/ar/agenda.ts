import type { FirstWords } from '../shape.ts';

export const agenda: FirstWords['agenda'] = {
  title: 'جدول الأعمال',
  statuses: { proposed: 'مقترح', pending: 'قادم', current: 'قيد النظر', done: 'انتهى', deferred: 'مؤجل', declined: 'لم يُقبل', withdrawn: 'سُحب' },
  section: 'ما يستجد من أعمال',
  empty: 'لا يوجد أي بند بعد. تضع الأمانة جدول الأعمال في قسم «الإعداد».',
  adopted: (time) => `أُقر في الساعة ${time} بالتوقيت العالمي`,
  adopt: 'إقرار جدول الأعمال',
  sum: (sum, duration) => `المخطط ${sum} من ${duration}`,
  sumOver: (sum, duration) => `المخطط ${sum}، وهو أكثر من المدة المتاحة ${duration}`,
  projected: (time) => `ينتهي نحو الساعة ${time} بالتوقيت العالمي`,
  spent: (spent) => `انقضى ${spent}`,
  spentOf: (spent, budget) => `${spent} من ${budget}`,
  spentUntil: (spent, budget, time) => `${spent} من ${budget}، حتى الساعة ${time} بالتوقيت العالمي`,
  overBudget: (over) => `تجاوز قدره ${over}`,
  presenter: (name) => `العرض: ${name}`,
  documents: 'الوثائق',
  propose: 'اقتراح بند',
};
