// The roles in a meeting, and the groups of them that rules name.

export const roles = ['secretariat', 'chair', 'member', 'observer'] as const;
export type Role = (typeof roles)[number];

export const leads: readonly Role[] = ['secretariat', 'chair'];
export const seated: readonly Role[] = ['secretariat', 'chair', 'member'];
export const everyone: readonly Role[] = roles;
export const secretariat: readonly Role[] = ['secretariat'];

export function isLead(role: Role): boolean {
  return leads.includes(role);
}
