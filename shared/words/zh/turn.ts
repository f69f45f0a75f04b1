import type { LaterWords } from '../shape.ts';

export const turn: LaterWords['turn'] = {
  renamed: (change) => `姓名更改：${change}`,
  asked: (place) => `已要求发言，排在第${place}位。`,
  pointRaised: '程序问题已提交主席。',
  withdrawn: '发言要求已撤回。',
  removed: '您的发言要求已从名单中移除。',
  again: '再次要求',
  ended: '您的发言已结束。',
  notNext: '下一位不再是您。',
  opened: '发言名单已开放。',
  closed: '发言名单已截止。',
};
