import type { LaterWords } from '../shape.ts';

export const reportPath: LaterWords['reportPath'] = {
  title: '报告流程',
  steps: { draft: '起草', check: '检查', comments: '意见', publish: '印发' },
  of: (done, all) => `${done}/${all}`,
  answer: (count) => `答复${count}条意见`,
  stillOpen: '尚未解决',
  nothingOpen: '没有未决事项：没有未答复的意见，检查也没有发现问题。',
  others: (count) => `检查发现的其他问题：${count}处`,
};
