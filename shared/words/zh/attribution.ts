import type { LaterWords } from '../shape.ts';

export const attribution: LaterWords['attribution'] = {
  toggle: '由谁何时撰写（Alt+F9）',
  title: '各段由谁何时撰写',
  by: (names) => `由${names}撰写。`,
  proposed: '由服务器拟稿。',
  changed: (names) => `由服务器拟稿，${names}修改。`,
  intoCall: (length, time) => `开会后${length}（${time} UTC）初次撰写。`,
  atClock: (time) => `${time} UTC 初次撰写。`,
  lastIntoCall: (length, time) => `开会后${length}（${time} UTC）最后修改。`,
  lastAtClock: (time) => `${time} UTC 最后修改。`,
  server: '服务器',
  someone: '某人',
  close: '关闭',
  shown: '已显示各段的撰写人。',
  hidden: '不再显示各段的撰写人。',
  choose: '点按一段，查看由谁何时撰写。',
  unknown: '尚无此段的撰写信息。',
  notLoaded: '未能载入撰写信息，正在重试。',
};
