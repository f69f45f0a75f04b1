import type { FirstWords } from '../shape.ts';

export const roles: FirstWords['roles'] = {
  secretariat: '秘书处',
  chair: '主席',
  member: '成员',
  observer: '观察员',
};
