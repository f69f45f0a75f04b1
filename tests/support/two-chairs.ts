// The presses of two chairs in the same moment.
import type { Rng } from '../../shared/kit/rng.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { flatten } from '../../shared/meeting/model/agenda-tree.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';

/** A press that both see a reason for now: the next item, the next speaker, the end of an intervention, or the outcome of a call. */
export function samePress(rng: Rng, { agenda, current, floor, objections, version }: MeetingState): Command {
  const presses: Command[] = [];
  const next = flatten(agenda).find(({ status }) => status === 'pending');
  if (next) presses.push({ type: 'item.start', itemId: next.id, waiting: 'carry', expects: version });
  if (floor.queue[0]) presses.push({ type: 'floor.give', expects: version }, { type: 'floor.give', requestId: floor.queue[0].id, expects: version });
  if (floor.speaking) presses.push({ type: 'floor.end', expects: version });
  if (current && !objections) presses.push({ type: 'objections.call', text: 'It would be so.', seconds: 6 });
  if (objections) {
    const said = { callId: objections.id, expects: version, ...(rng.chance(0.8) && { over: true }) };
    const declare = { type: 'objections.declare', outcome: 'agreed', ...said } as const;
    presses.push(declare, declare, declare);
  }
  return presses.length > 0 ? rng.pick(presses) : { type: 'floor.give', expects: version };
}
