import type { FirstWords } from '../shape.ts';

export const roles: FirstWords['roles'] = {
  secretariat: 'Секретариат',
  chair: 'Председатель',
  member: 'Член',
  observer: 'Наблюдатель',
};
