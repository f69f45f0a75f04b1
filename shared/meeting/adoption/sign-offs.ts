// The drafter and the approver of each item of the report, and its approvals. An approval is of the words as they were then.
import type { Adoptable, AdoptionState } from '../model/adoption.ts';
import { wholeWords } from './standing.ts';

export interface SignOff {
  /** Participant ids. */
  drafter?: string;
  approver?: string;
  signed?: { by: string; at: number; words: string };
}

export interface SignOffs {
  /** By when approvals are asked for, in milliseconds since 1970. */
  until?: number;
  items: ReadonlyMap<string, SignOff>;
}

export function signOffsOf({ adoption = [] }: AdoptionState): SignOffs {
  const items = new Map<string, SignOff>();
  let until: number | undefined;
  for (const step of adoption) {
    if (step.type === 'adoption.due') until = step.until ?? undefined;
    if (step.type === 'adoption.assigned') {
      const { drafter, approver, signed } = { ...items.get(step.itemId), ...step.changes };
      items.set(step.itemId, { ...(drafter != null && { drafter }), ...(approver != null && { approver }), ...(signed && { signed }) });
    }
    if (step.type !== 'adoption.signed') continue;
    const { signed: _before, ...who } = items.get(step.itemId) ?? {};
    items.set(step.itemId, { ...who, ...(step.words !== undefined && { signed: { by: step.by, at: step.at, words: step.words } }) });
  }
  return { ...(until !== undefined && { until }), items };
}

/** The fingerprint of what the report says of an item. */
export function itemWords(paragraphs: readonly Pick<Adoptable, 'fragment' | 'words'>[], itemId: string): string {
  return wholeWords(paragraphs.filter(({ fragment }) => fragment === `item:${itemId}`));
}

/** `changed`: it was approved, and reads otherwise by now. */
export function approvalOf({ approver, signed }: SignOff, words: string): 'approved' | 'changed' | 'waiting' | undefined {
  if (signed) return signed.words === words ? 'approved' : 'changed';
  return approver === undefined ? undefined : 'waiting';
}
