import type { LaterWords } from '../shape.ts';

export const big: LaterWords['big'] = {
  nothing: 'لا يوجد بند قيد النظر',
  speaking: 'الكلمة الآن',
  nobody: 'لا أحد لديه الكلمة',
  next: 'التالي',
  put: 'هل من اعتراض؟',
  left: (seconds) => `${seconds} ث`,
  over: 'انتهى الوقت',
  answers: (option, count) => `${option}: ${count}`,
  more: (count) => `وآخرون: ${count}`,
  ofMinutes: (minutes) => `من ${minutes} د`,
  offline: 'لا يوجد اتصال: قد لا يكون المعروض محدثا',
};
