import type { FirstWords } from '../shape.ts';

export const roles: FirstWords['roles'] = {
  secretariat: 'Secrétariat',
  chair: 'Présidence',
  member: 'Membre',
  observer: 'Observation',
};
