import type { FirstWords } from '../shape.ts';

export const roles: FirstWords['roles'] = {
  secretariat: 'Secretaría',
  chair: 'Presidencia',
  member: 'Miembro',
  observer: 'Observación',
};
