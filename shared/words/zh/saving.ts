import type { FirstWords } from '../shape.ts';

export const saving: FirstWords['saving'] = {
  connecting: '正在连接……',
  saved: '已保存',
  saving: (count) => `正在保存${count}处改动……`,
  offline: (count) => `离线：${count}处改动保存在此浏览器中`,
  offlineNothing: '离线：正在重试',
  refusedShort: '未保存',
};
