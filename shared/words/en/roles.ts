import type { Role } from '../../meeting/state.ts';

/** Whose part a person has in a meeting. */
export const roles: Record<Role, string> = {
  secretariat: 'Secretariat',
  chair: 'Chair',
  member: 'Member',
  observer: 'Observer',
};
