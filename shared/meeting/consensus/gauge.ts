// The sense of the room. Of an anonymous one nothing is kept but the counts at its end.
import { type Decider, refuse } from '../decision.ts';

/** How many chose each option, of the answers that only memory has. */
export function countsOf(ballots: Iterable<number>, options: number): number[] {
  const counts = Array.from({ length: options }, () => 0);
  for (const option of ballots) counts[option] = (counts[option] ?? 0) + 1;
  return counts;
}

export const open: Decider<'gauge.open'> = (state, { question, options = ['Support', 'Can live with it', 'Oppose'], anonymous }, _actor, { newId }) => {
  if (state.phase !== 'live') return refuse('not-live');
  if (state.gauge) return refuse('gauge-open');
  if (new Set(options.map((option) => option.toLowerCase())).size < options.length) return refuse('bad-request', 'options');
  return [{ type: 'gauge.opened', gauge: { id: newId(), question, options, anonymous } }];
};

/** An anonymous answer is no event: the room keeps it until the gauge is closed. */
export const answer: Decider<'gauge.answer'> = (state, { gaugeId, option }, { participantId, name, group, role }) => {
  const { gauge } = state;
  if (!gauge) return refuse('no-gauge');
  if (gaugeId !== undefined && gaugeId !== gauge.id) return refuse('stale');
  if (name === undefined) return refuse('name-needed');
  if (role === 'observer' && state.kind !== 'open') return refuse('not-permitted');
  if (option >= gauge.options.length) return refuse('bad-request', 'option');
  if (gauge.anonymous) return [];
  if (gauge.answers.some((each) => each.participantId === participantId && each.option === option)) return [];
  return [{ type: 'gauge.answered', answer: { participantId, name, ...(group !== undefined && { group }), option } }];
};

export const close: Decider<'gauge.close'> = (state, _command, _actor, { counts }) => {
  const { gauge } = state;
  if (!gauge) return refuse('no-gauge');
  return [{ type: 'gauge.closed', ...(gauge.anonymous && { counts: [...(counts ?? [])] }) }];
};
