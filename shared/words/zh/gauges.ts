import type { LaterWords } from '../shape.ts';

export const gauges: LaterWords['gauges'] = {
  title: '会议意向',
  csv: '答复表格（CSV）',
  asked: (time, people) => `${time} UTC，${people}份答复`,
  anonymous: '匿名',
  lost: '服务器在结束前停止：答复已丢失。',
  share: (count, percent) => `${count}，${percent}%`,
};
