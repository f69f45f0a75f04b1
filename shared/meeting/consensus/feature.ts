// Calls for objections, and gauges.
import type { EventOf } from '../events.ts';
import type { StatefulFeature } from '../feature.ts';
import { type ConsensusState, countsOf, type Gauge } from '../model/consensus.ts';
import { everyone, leads } from '../roles.ts';
import type { MeetingState } from '../state.ts';
import type { consensusCommands } from './commands.ts';
import { evolveConsensus } from './evolve.ts';
import { objectors, waitingToBeHeard } from './hearing.ts';

/** The open call and who objects. Support is no reason to refuse a lead's click. */
function standsAgainst(state: MeetingState): string {
  const { objections: call } = state;
  return call ? [call.id, ...objectors(call).map(({ participantId }) => participantId), ...waitingToBeHeard(state, call).map(({ id }) => id)].join(' ') : '';
}

/** The question and what was answered, by option. */
function told({ question, options, answers }: Gauge, { counts, lost }: EventOf<'gauge.closed'>): string {
  if (lost) return question;
  const chosen = counts ?? countsOf(answers, options.length);
  return `${question} ${options.map((option, index) => `${option}: ${chosen[index] ?? 0}`).join('; ')}`;
}

export const consensus: StatefulFeature<(typeof consensusCommands)[number]['type'], ConsensusState> = {
  roles: {
    'objections.call': leads,
    'objections.respond': everyone,
    'objections.declare': leads,
    'objections.cancel': leads,
    'gauge.open': leads,
    'gauge.answer': everyone,
    'gauge.close': leads,
  },
  begin: () => ({ objections: null, agreements: [], gauge: null, gauges: [] }),
  evolve: evolveConsensus,
  isTouched: (before, after) => standsAgainst(before) !== standsAgainst(after),
  moments: {
    'objections.called': (_before, { type, at, call }) => ({ at, type, itemId: call.itemId, title: call.text }),
    'objections.declared': ({ objections }, { at, outcome, text }) =>
      objections ? { at, type: `objections.${outcome}`, itemId: objections.itemId, title: text } : undefined,
    'gauge.opened': (_before, { type, at, gauge }) => ({ at, type, title: gauge.question }),
    'gauge.closed': ({ gauge }, event) => (gauge ? { at: event.at, type: event.type, title: told(gauge, event) } : undefined),
  },
};
