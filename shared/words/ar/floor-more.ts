import type { LaterWords } from '../shape.ts';

export const floorMore: LaterWords['floorMore'] = {
  sound: 'تنبيهي بصوت أو اهتزاز أو إشعار عندما يحين دوري أو تُستشار القاعة',
  rules: 'قواعد القائمة',
  pointRaised: (name) => `نقطة نظام: ${name}.`,
  timeIsUpFor: (name) => `انتهى وقت ${name}.`,
  yourTimeIsUp: 'انتهى وقتك؛ نرجو الاختتام.',
  up: 'إلى أعلى',
  down: 'إلى أسفل',
  first: 'إلى أول القائمة',
  remove: 'إخراج من القائمة',
  kind: 'ما نوعها؟',
  topic: 'عمّ تدور؟',
  personal: 'بصفة شخصية',
  save: 'حفظ',
  topicHint: 'بضع كلمات، إن شئت.',
  giveLastWord: 'إعطاء الكلمة الأخيرة',
  haveItTab: 'الكلمة لك',
  nextTab: 'دورك هو التالي',
  nextTold: 'الكلمة التالية لك.',
  askRoom: 'استشارة القاعة',
  times: 'مدد الكلام',
};
