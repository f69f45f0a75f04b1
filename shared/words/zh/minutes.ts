import type { FirstWords } from '../shape.ts';

export const minutes: FirstWords['minutes'] = {
  of: (title) => `记录：${title}`,
  empty: '此处尚无内容。',
  loading: '正在载入记录…',
  writers: '由谁何时撰写',
  opening: '首段',
  closing: '末段',
  labels: { decision: '决定', action: '行动', note: '工作备注，不载入报告' },
  owner: '负责方',
  due: '期限',
  placeholder: '请撰写本项目的记录。键入 / 选择类型；行首键入“行动：”或“决定：”即可。',
  notLoaded: '未能载入编辑器。请重新载入页面以便撰写；仍可阅读。',
  footnotes: '脚注',
};
