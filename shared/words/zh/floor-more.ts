import type { LaterWords } from '../shape.ts';

export const floorMore: LaterWords['floorMore'] = {
  sound: '轮到我发言或征询意见时，用声音、振动或通知提醒我',
  rules: '名单规则',
  pointRaised: (name) => `程序问题：${name}。`,
  timeIsUpFor: (name) => `${name}的时间已到。`,
  yourTimeIsUp: '您的时间已到，请结束发言。',
  up: '上移',
  down: '下移',
  first: '移到最前',
  remove: '从名单中移除',
  kind: '性质',
  topic: '内容',
  personal: '以个人身份',
  save: '保存',
  topicHint: '可简要说明。',
  giveLastWord: '请作最后发言',
  haveItTab: '请您发言',
  nextTab: '下一位是您',
  nextTold: '下一位由您发言。',
  askRoom: '征询会议意见',
  times: '发言时间',
};
