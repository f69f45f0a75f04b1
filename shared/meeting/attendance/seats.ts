// Places in the list of a meeting. No role can take the places of the others.

import type { Participant } from '../model/attendance.ts';
import type { Role } from '../roles.ts';
import { isLead } from '../roles.ts';

export interface SeatLimits {
  /** Everybody who is listed. */
  people: number;
  /** The observers among them. */
  observers: number;
  /** Places that are kept for the Chair and the Secretariat. */
  keptForLeads: number;
}

export const seatLimits: SeatLimits = { people: 5000, observers: 2000, keptForLeads: 100 };

/** Whether one more of this role is listed. `coming` are on their way into the list. */
export function hasSeat(role: Role, listed: readonly Pick<Participant, 'role'>[], coming: readonly Role[] = [], limits = seatLimits): boolean {
  const taken = listed.length + coming.length;
  if (isLead(role)) return taken < limits.people;
  if (taken >= limits.people - limits.keptForLeads) return false;
  if (role !== 'observer') return true;
  const observers = listed.filter((person) => person.role === 'observer').length + coming.filter((each) => each === 'observer').length;
  return observers < limits.observers;
}
