import type { LaterWords } from '../shape.ts';

export const agendaLead: LaterWords['agendaLead'] = {
  actionsFor: (item) => `项目操作：${item}`,
  start: '开始',
  finish: '结束',
  defer: '推迟',
  reopen: '重新审议',
  nextItem: '下一项目',
  finishLast: '结束本项目',
  open: '宣布开会',
  openHint: '会议开始后，成员可以撰写记录和要求发言。',
  allTaken: '所有项目均已审议。',
  toReport: '转到报告',
  inCamera: '改为非公开审议',
  inOpen: '改为公开审议',
};
