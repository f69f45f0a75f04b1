import type { ServedWords } from '../shape.ts';

export const publicArchive: ServedWords['publicArchive'] = {
  title: '会议和报告',
  coming: '即将举行的会议',
  reports: '已印发的报告',
  noReports: '尚未印发任何报告。',
  cancelled: '已取消',
  series: '系列',
  all: '所有会议',
  search: '在报告中查找',
  find: '查找',
  found: (q) => `查找结果：${q}`,
  nothing: '没有找到。请减少或更换词语。',
  superseded: '已被较晚的决定取代',
  older: '更早的报告',
  feed: '新报告订阅',
  calendar: '日历',
  subscribe: '订阅日历',
};
