import type { Document } from '../facts.ts';

/** `proposed`, `declined` and `withdrawn` are for AOB only. At most one item is `current`. */
export const itemStatuses = ['proposed', 'pending', 'current', 'done', 'deferred', 'declined', 'withdrawn'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

export type Section = 'agenda' | 'aob';

/** A stretch of time an item was current. The last one has no end while the item is. */
export interface Spell {
  startedAt: number;
  endedAt?: number;
}

/** The part that only an AOB item has. */
export interface Proposal {
  by: string;
  byName: string;
  proposedAt: number;
  reason?: string;
  /** Participant ids, in the order they supported it; the proposer is not among them. */
  supporters: string[];
  /** Why the Chair declined. */
  declined?: string;
}

export interface AgendaItem {
  id: string;
  /** The official number, where it is not the plain place; empty where the item has none, as a break. */
  label?: string;
  title: string;
  section: Section;
  status: ItemStatus;
  /** The time budget, in whole minutes. */
  minutes?: number;
  presenter?: string;
  documents: Document[];
  /** One level: a child has no children. */
  children: AgendaItem[];
  spells: Spell[];
  proposal?: Proposal;
  /** Leads and members alone see its title and its minutes, and those of its children. */
  inCamera?: true;
}

export interface AgendaState {
  agenda: AgendaItem[];
  /** The ids of items that were removed while they were in camera: their text stays so. */
  closedAway?: string[];
  /** Id of the current item, a child's too. */
  current: string | null;
  adoptedAt?: number;
}

/** Its entries of the timeline. */
export type AgendaMoment =
  | 'agenda.adopted'
  | 'item.started'
  | 'item.finished'
  | 'item.deferred'
  | 'item.reopened'
  | 'aob.proposed'
  | 'aob.withdrawn'
  | 'aob.admitted'
  | 'aob.declined';
