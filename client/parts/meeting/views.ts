// The views of a meeting, by the word in its address.

import type { Phase } from '../../../shared/meeting/model/phase.ts';
import type { Role } from '../../../shared/meeting/roles.ts';
import { isLead } from '../../../shared/meeting/roles.ts';

export const views = ['call', 'where', 'register', 'people', 'timeline', 'report', 'setup'] as const;
export type View = (typeof views)[number];

/** The views that a role is offered. */
export function viewsFor(role: Role): View[] {
  return views.filter((view) => view !== 'setup' || isLead(role));
}

/** The view for an address that names none: the report once the call is closed, and the summary so far for latecomers. */
export function landingOf(phase: Phase, late: boolean): View {
  if (phase === 'drafting' || phase === 'comments' || phase === 'issued') return 'report';
  return late ? 'where' : 'call';
}

/** The view that an address names; the view to land on if it names none, or one that the role is not offered. */
export function viewOf(search: string, role: Role, landing: View): View {
  const named = new URLSearchParams(search).get('view');
  return viewsFor(role).find((view) => view === named) ?? landing;
}

/** The address of a view, from the address of the page. */
export function addressOf(view: View): string {
  return `?view=${view}`;
}
