import type { ServedWords } from '../shape.ts';

export const agendaMail: ServedWords['agendaMail'] = {
  name: '议程',
  draftName: '议程草案',
  minutes: (count) => `(${count}分钟)`,
  presenter: (name) => `报告人：${name}`,
  when: (date, from, to) => `${date} ${from} - ${to} UTC`,
  aob: '其他事项',
  join: (url) => `参会链接：${url}`,
  follow: (url: string) => `关注议程、发言和记录：${url}`,
  place: (place) => `地点：${place}`,
  chair: (name) => `主席：${name}`,
  focus: (focus) => `议程重点：${focus}`,
  sum: (sum, duration) => `各项目共${sum}分钟，会议${duration}分钟。`,
  document: (title, url) => (title === url ? url : `${title}: ${url}`),
  actionDue: (text) => `期限：${text}`,
  actionOwner: (owner) => `负责方：${owner}`,
};
