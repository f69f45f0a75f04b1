import type { LaterWords } from '../shape.ts';

export const following: LaterWords['following'] = {
  askedTab: '正在征询意见',
  following: '正在跟随主席',
  follow: '跟随主席',
  stay: '留在此处',
  moved: (item) => `主席已转到${item}。`,
  over: '会议已结束。',
  toReport: '转到报告',
  goThere: '转到该处',
  previous: '显示上一项目',
  next: '显示下一项目',
  copyLink: '复制本项目的链接',
  nowAt: (item) => `当前：${item}`,
  inCamera: '非公开',
  closed: '只有成员可阅读其记录。',
};
