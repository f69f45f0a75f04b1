// What a meeting brings from the one it was made from.
import type { Region } from '../regions.ts';

/** The meeting something came from, as it was called then. */
export interface Source {
  meetingId: string;
  title: string;
  number?: string;
}

/** `carried`: reviewed, and to be done still. */
export const carriedStatuses = ['open', 'done', 'carried', 'dropped'] as const;
export type CarriedStatus = (typeof carriedStatuses)[number];

/** An action that was open when this meeting was made. */
export interface CarriedAction {
  id: string;
  text: string;
  owner?: string;
  /** An ISO date where it was understood, else as typed. */
  due?: string;
  /** The meeting whose minutes hold it. */
  from: Source;
  status: CarriedStatus;
  /** What its owner, or a lead, says of it. */
  answer?: { text: string; by: string; name: string; at: number };
}

/** Who came last time and is expected again, and what else a new meeting begins with. */
export interface Inheritance {
  source: Source;
  actions: Omit<CarriedAction, 'id' | 'status' | 'answer'>[];
  people: { role: 'secretariat' | 'chair' | 'member'; name: string; affiliation?: string; group?: string; region?: Region }[];
  /** The title of the item under which the actions are reviewed. */
  reviewTitle: string;
}
