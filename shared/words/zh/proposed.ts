import type { LaterWords } from '../shape.ts';

export const proposed: LaterWords['proposed'] = {
  by: (name) => `${name}提议`,
  support: '支持',
  supported: '您已支持',
  supporters: (count) => `${count}人支持`,
  withdraw: '撤回',
  admit: '列入',
  decline: '不列入',
  declined: (reason) => `未列入：${reason}`,
  closed: (count) => `${count}项提议未列入`,
};
