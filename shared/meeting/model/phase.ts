// The phases of a meeting, and what a lead may take back.

export const phases = ['draft', 'circulated', 'live', 'drafting', 'comments', 'issued'] as const;
export type Phase = (typeof phases)[number];

export const takenBack = ['opening', 'adoption', 'closing'] as const;
export type TakenBack = (typeof takenBack)[number];

/** Whether the call is over. */
export function isOver({ phase }: { phase: Phase }): boolean {
  return phase !== 'draft' && phase !== 'circulated' && phase !== 'live';
}

export interface PhaseState {
  phase: Phase;
  circulatedAt?: number;
  openedAt?: number;
  closedAt?: number;
}

/** Its entries of the timeline. */
export type PhaseMoment = 'meeting.circulated' | 'meeting.opened' | 'meeting.closed' | `${TakenBack}.taken-back`;
