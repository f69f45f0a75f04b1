import type { LaterWords } from '../shape.ts';

export const floorMore: LaterWords['floorMore'] = {
  sound: '轮到我发言或征询意见时，用声音、振动或通知提醒我',
  rules: '名单规则',
  pointRaised: (name) => `程序问题：${name}。`,
  timeIsUpFor: (name) => `${name}的时间已到。`,
  yourTimeIsUp: '您的时间已到，请结束发言。',
};
