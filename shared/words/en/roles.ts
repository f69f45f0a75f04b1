import type { Role } from '../../meeting/roles.ts';

/** The role of a person in a meeting. */
export const roles: Record<Role, string> = {
  secretariat: 'Secretariat',
  chair: 'Chair',
  member: 'Member',
  observer: 'Observer',
};
