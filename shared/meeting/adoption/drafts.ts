import type { AdoptionState } from '../model/adoption.ts';

/** The ids of the items whose drafter this person is. */
export function drafts({ adoption = [] }: AdoptionState, participantId: string): string[] {
  const drafters = new Map<string, string | null>();
  for (const step of adoption) {
    if (step.type === 'adoption.assigned' && step.changes.drafter !== undefined) drafters.set(step.itemId, step.changes.drafter);
  }
  return [...drafters].flatMap(([itemId, drafter]) => (drafter === participantId ? [itemId] : []));
}
