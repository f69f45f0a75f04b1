import type { LaterWords } from '../shape.ts';

export const leaving: LaterWords['leaving'] = {
  title: '有人等待发言',
  body: (count, item) => `发言名单上有${count}人。离开“${item}”后，名单如何处理？`,
  carry: '保留名单',
  carryHint: '按原次序继续等待。',
  clear: '清空名单',
  clearHint: '须重新要求发言；您可以恢复名单。',
  stay: '留在本项目',
};

export const proposing: LaterWords['proposing'] = {
  itemMinutes: (count) => `${count}分钟`,
  title: '提议在“其他事项”下增列项目',
  what: '标题',
  why: '为何应当审议',
  whyHint: '所有人可见。其他人可表示支持；由主席决定。',
  minutes: '所需分钟数',
  send: '提议',
  sent: '您的提议已提交主席。',
  noTitle: '请填写标题。',
  badMinutes: '请填写1至1440之间的整数，或留空。',
  declineTitle: (item) => `不列入“${item}”`,
  declineWhy: '理由（可留空）',
};

export const naming: LaterWords['naming'] = {
  title: '请填写您的姓名',
  intro: '名单上的姓名所有人可见。',
  name: '姓名',
  affiliation: '所属单位',
  affiliationHint: '可留空。',
  send: '要求发言',
  missing: '请填写姓名。',
};
