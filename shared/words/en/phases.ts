import type { Phase } from '../../meeting/model/phase.ts';

/** The phases of a meeting, as its header says them. */
export const phases: Record<Phase, string> = {
  draft: 'Draft',
  circulated: 'Circulated',
  live: 'Live',
  drafting: 'Report in drafting',
  comments: 'Report open for comments',
  issued: 'Report issued',
};
