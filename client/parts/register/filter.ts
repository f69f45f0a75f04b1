// The rows of the register that a person wants to see.
import { fold } from '../../../shared/kit/fold.ts';
import { isOwner, ownersOf, sameOwner } from '../../../shared/meeting/actions/owners.ts';
import type { CarriedStatus } from '../../../shared/meeting/model/actions.ts';
import type { RegisterRow } from '../../../shared/projections/register.ts';

export interface RowFilter {
  kind: 'all' | RegisterRow['kind'];
  /** One of the owners; '' for anyone, null for actions that nobody owns. */
  owner: string | null;
  status: CarriedStatus | '';
  /** Words that must all stand in the text, the owner or the item. */
  text: string;
}

export const everything: RowFilter = { kind: 'all', owner: '', status: '', text: '' };

/** Filtering by owner or status leaves actions only: a decision has neither. */
export function filtered(rows: readonly RegisterRow[], wanted: RowFilter): RegisterRow[] {
  const needles = fold(wanted.text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (wanted.kind !== 'all' && row.kind !== wanted.kind) return false;
    if (wanted.owner === null ? row.kind !== 'action' || ownersOf(row.owner).length > 0 : wanted.owner !== '' && !isOwner(row.owner, wanted.owner))
      return false;
    if (wanted.status !== '' && row.status !== wanted.status) return false;
    const hay = fold([row.text, row.owner, row.itemTitle].filter(Boolean).join(' '));
    return needles.every((needle) => hay.includes(needle));
  });
}

/** Each owner once, as first written, in the order of the alphabet. */
export function owners(rows: readonly RegisterRow[]): string[] {
  const all = rows.flatMap((row) => ownersOf(row.owner));
  return all.filter((name, index) => all.findIndex((other) => sameOwner(name, other)) === index).sort((a, b) => a.localeCompare(b));
}
