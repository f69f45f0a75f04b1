import type { AdoptionState } from '../model/adoption.ts';

/** Steps of one meeting: they stay in its state. */
const mostSteps = 3000;

export const isFull = ({ adoption = [] }: AdoptionState): boolean => adoption.length >= mostSteps;
