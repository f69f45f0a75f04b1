import type { LaterWords } from '../shape.ts';

export const big: LaterWords['big'] = {
  nothing: '没有正在审议的项目',
  speaking: '正在发言',
  nobody: '无人发言',
  next: '下一位',
  put: '是否有反对意见？',
  left: (seconds) => `${seconds}秒`,
  over: '时间已到',
  answers: (option, count) => `${option}：${count}`,
  more: (count) => `另有${count}人`,
  ofMinutes: (minutes) => `共${minutes}分钟`,
  offline: '离线：内容可能不是最新',
};
