import type { FirstWords } from '../shape.ts';

export const minutes: FirstWords['minutes'] = {
  empty: '此处尚无内容。',
  loading: '正在载入记录……',
  writers: '由谁何时撰写',
  labels: { decision: '决定', action: '行动', note: '工作备注，不载入报告' },
  owner: '负责方',
  due: '期限',
  footnotes: '脚注',
};
