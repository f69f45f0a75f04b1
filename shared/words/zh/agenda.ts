import type { FirstWords } from '../shape.ts';

export const agenda: FirstWords['agenda'] = {
  title: '议程',
  statuses: { proposed: '已提议', pending: '待审议', current: '审议中', done: '已审议', deferred: '推迟', declined: '未列入', withdrawn: '已撤回' },
  section: '其他事项',
  empty: '尚无议程项目。秘书处在“筹备”中编写议程。',
  adopted: (time) => `${time} UTC 通过`,
  adopt: '通过议程',
  sum: (sum, duration) => `计划${sum}，共${duration}`,
  sumOver: (sum, duration) => `计划${sum}，超过会议的${duration}`,
  projected: (time) => `约 ${time} UTC 结束`,
  spent: (spent) => `已用${spent}`,
  spentOf: (spent, budget) => `${spent}，共${budget}`,
  spentUntil: (spent, budget, time) => `${spent}，共${budget}，至 ${time} UTC`,
  overBudget: (over) => `超时${over}`,
  presenter: (name) => `报告人：${name}`,
  documents: '文件',
  propose: '提议项目',
};
