import type { LaterWords } from '../shape.ts';

export const nextMeeting: LaterWords['nextMeeting'] = {
  from: (title) => `沿用自${title}`,
  people: (count) => (count === 0 ? '预计无人再次与会。' : `预计${count}人再次与会。`),
  actions: (count) => (count === 0 ? '没有未完成的行动。' : `${count}项行动未完成。`),
  items: '结转的项目已写入议程文本，可修改或补充。',
  noSource: (why) => `未能读取上次会议，因此没有填写任何内容。${why}`,
};
