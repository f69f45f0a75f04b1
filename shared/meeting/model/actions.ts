// Actions of a meeting, and those it inherits from the meeting it was made from.
import type { Region } from './attendance.ts';

/** The meeting something came from, as it was called then. */
export interface SourceMeeting {
  meetingId: string;
  title: string;
  number?: string;
}

/** `carried`: reviewed, and to be done still. */
export const carriedStatuses = ['open', 'done', 'carried', 'dropped'] as const;
export type CarriedStatus = (typeof carriedStatuses)[number];

/** The last answer on an action by its owner or a lead. */
export interface ActionAnswer {
  /** Empty where no more was said than what follows. */
  text: string;
  by: string;
  name: string;
  at: number;
  /** Given by a personal link, with what its owner says besides: that it is done, or the day that they ask for, ISO 8601. */
  byLink?: true;
  done?: true;
  due?: string;
}

/** An action that was open when this meeting was made. */
export interface CarriedAction {
  id: string;
  text: string;
  owner?: string;
  /** An ISO date where it was understood, else as typed. */
  due?: string;
  /** The meeting whose minutes hold it. */
  from: SourceMeeting;
  status: CarriedStatus;
  /** Agreed in camera: observers do not see it. */
  inCamera?: true;
  answer?: ActionAnswer;
}

/** A new meeting's start: the actions, the people and the item it inherits. */
export interface Inheritance {
  source: SourceMeeting;
  actions: Omit<CarriedAction, 'id' | 'status'>[];
  people: { role: 'secretariat' | 'chair' | 'member'; name: string; affiliation?: string; group?: string; region?: Region }[];
  /** The title of the item under which the actions are reviewed. */
  reviewTitle: string;
}

/** Of an action that was agreed here: it is carried over by the next meeting. */
export type ActionStatus = Exclude<CarriedStatus, 'carried'>;

export interface ActionsState {
  /** By the id of the action's block in the minutes; one that is absent is open. */
  actions: Record<string, { status: ActionStatus; updatedAt: number; updatedBy: string }>;
  /** Of actions that were agreed here, by the same id. */
  answers?: Record<string, ActionAnswer>;
  /** The meeting this one was made from. */
  from?: SourceMeeting;
  /** The actions it brought from there, in their order. */
  carried: CarriedAction[];
  /** The item under which they are reviewed. */
  reviewItem?: string;
}
