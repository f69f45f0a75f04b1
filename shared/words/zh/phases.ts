import type { FirstWords } from '../shape.ts';

export const phases: FirstWords['phases'] = {
  draft: '草案',
  circulated: '已分发',
  live: '进行中',
  drafting: '报告起草中',
  comments: '报告征求意见中',
  issued: '报告已印发',
};
