import type { LaterWords } from '../shape.ts';

export const turn: LaterWords['turn'] = {
  renamed: (change) => `تغيير الاسم: ${change}`,
  asked: (place) => `طُلبت الكلمة، والترتيب ${place} في القائمة.`,
  pointRaised: 'أُرسلت نقطة النظام إلى الرئاسة.',
  withdrawn: 'سُحب الطلب.',
  removed: 'أُخرج طلبك من القائمة.',
  again: 'طلب الكلمة من جديد',
  ended: 'أُنهيت مداخلتك.',
  notNext: 'لم يعد دورك هو التالي.',
  opened: 'فُتحت القائمة.',
  closed: 'أُقفلت القائمة.',
};
