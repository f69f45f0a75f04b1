import type { LaterWords } from '../shape.ts';

export const undo: LaterWords['undo'] = {
  cancel: '取消',
  gave: (name) => `${name}正在发言。`,
  ended: (name) => `${name}的发言已结束。`,
  withdrew: '您的发言要求已撤回。',
  tookOut: (name) => `${name}已不在名单上。`,
  finished: (item) => `“${item}”已结束。`,
  deferred: (item) => `“${item}”已推迟。`,
  started: (item) => `正在审议“${item}”。`,
  opened: '会议已开始。',
  adopted: '议程已通过。',
  closed: '会议已结束。',
  reopen: '重新开始会议',
  toCall: '前往会议',
  overtaken: {
    item: (item) => `有人先做了：现正审议“${item}”。`,
    noItem: '有人先做了：现没有正在审议的项目。',
    speaking: (name) => `有人先做了：现由${name}发言。`,
    next: (name) => `名单已变：现下一位是${name}。`,
    empty: '名单已变：现无人等待。',
  },
};
