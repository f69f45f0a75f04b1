import type { MeetingState } from '../../shared/meeting/state.ts';

const written = new WeakMap<MeetingState, string>();

/** A state as JSON, written once for all who ask. */
export function stateJson(state: MeetingState): string {
  const known = written.get(state) ?? JSON.stringify(state);
  written.set(state, known);
  return known;
}
