import type { LaterWords } from '../shape.ts';

export const nextMeeting: LaterWords['nextMeeting'] = {
  from: (title) => `沿用自${title}`,
  people: (count) => (count === 0 ? '预计无人再次与会。' : `预计${count}人再次与会。`),
  actions: (count) => (count === 0 ? '没有未完成的行动。' : `${count}项行动未完成。`),
  items: '议程以这些项目开头。粘贴另一份即可取代。',
  replaced: '您粘贴的内容取代了这些项目。',
  noSource: (why) => `未能读取上次会议，因此没有填写任何内容。${why}`,
};
