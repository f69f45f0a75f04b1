import type { LaterWords } from '../shape.ts';

export const floorMore: LaterWords['floorMore'] = {
  sound: 'تنبيهي بصوت أو اهتزاز أو إشعار عندما يحين دوري أو تُستشار القاعة',
  rules: 'قواعد القائمة',
  pointRaised: (name) => `نقطة نظام: ${name}.`,
  timeIsUpFor: (name) => `انتهى وقت ${name}.`,
  yourTimeIsUp: 'انتهى وقتك؛ نرجو الاختتام.',
};
