import type { LaterWords } from '../shape.ts';

export const speakingTimes: LaterWords['speakingTimes'] = {
  none: '尚无人发言。',
  byGroup: '按群组',
  byPerson: '按人员',
  noGroup: '未注明群组',
  turns: (count) => `${count}次`,
  share: (percent) => `${percent}%`,
  people: (count) => `${count}人`,
  csv: '发言者名单（CSV）',
};
