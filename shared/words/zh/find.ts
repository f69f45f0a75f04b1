import type { LaterWords } from '../shape.ts';

export const find: LaterWords['find'] = {
  title: '在记录中查找',
  find: '查找',
  replaceWith: '替换为',
  at: (at, count) => `第${at}处，共${count}处`,
  none: '未找到',
  previous: '上一处',
  next: '下一处',
  close: '关闭查找',
  everywhere: '所有项目',
  exact: '区分大小写和重音',
  replacing: '替换',
  replace: '替换此处',
  replaceAll: '全部替换',
  byItem: '各项目的匹配处',
  changed: '文本已在此期间改变，未作任何替换。',
  undo: '撤销',
  replaced: (count) => `已替换${count}处。`,
};
