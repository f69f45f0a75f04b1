import { z } from 'zod';
import { command } from '../command.ts';
import { broughtToAnEnd } from '../consensus/hearing.ts';
import { refuse } from '../decision.ts';
import type { EventBody } from '../events.ts';
import { factsSchema } from '../facts.ts';
import { clearable, text } from '../fields.ts';
import { isOver, takenBack } from '../model/phase.ts';
import type { MeetingState } from '../state.ts';
import { goesOn, mayTakeBack } from './take-back.ts';

/** Everything that ends with the call: questions to the room, the intervention, the queue and the current item. */
export function ending(state: MeetingState, counts: readonly number[] | undefined): EventBody[] {
  const { speaking, queue } = state.floor;
  return [
    ...broughtToAnEnd(state, counts),
    ...(speaking ? [{ type: 'floor.ended' as const, requestId: speaking.id }] : []),
    ...(queue.length > 0 ? [{ type: 'floor.cleared' as const }] : []),
    ...(state.current !== null ? [{ type: 'item.finished' as const, itemId: state.current }] : []),
    { type: 'meeting.closed' },
  ];
}

/** Facts are plain data; null takes away a fact that may be absent. */
const isSameFact = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const { kind, language, ...otherFacts } = factsSchema.shape;

export const meetingCommands = [
  command('meeting.circulate', {
    fields: {},
    decide: (state) => {
      if (isOver(state)) return refuse('meeting-over');
      return state.phase === 'draft' ? [{ type: 'meeting.circulated' }] : refuse(state.phase === 'live' ? 'already-live' : 'already-circulated');
    },
  }),

  command('meeting.open', {
    fields: {},
    decide: (state) => {
      if (isOver(state)) return refuse('meeting-over');
      return state.phase === 'live' ? refuse('already-live') : [{ type: 'meeting.opened' }];
    },
  }),

  command('meeting.close', {
    fields: {},
    decide: (state, _command, _actor, { counts }) => {
      if (isOver(state)) return refuse('meeting-over');
      return state.phase === 'live' ? ending(state, counts) : refuse('not-live');
    },
  }),

  command('meeting.take-back', {
    fields: { what: z.enum(takenBack) },
    decide: (state, { what }, _actor, { now }) => {
      if (!mayTakeBack(state, what, now)) return refuse('too-late');
      return [{ type: 'meeting.taken-back', what }, ...(what === 'closing' ? goesOn(state) : [])];
    },
  }),

  command('meeting.amend', {
    fields: {
      changes: z
        .strictObject({ ...otherFacts, kind: z.enum(['member', 'open']), language: language.unwrap() })
        .partial()
        .extend({
          body: clearable(text(200)),
          series: clearable(text(200)),
          number: clearable(text(20)),
          joinUrl: clearable(factsSchema.shape.joinUrl.unwrap()),
          place: clearable(text(200)),
          hostCountry: clearable(factsSchema.shape.hostCountry.unwrap()),
          focus: clearable(text(4000)),
          next: clearable(factsSchema.shape.next.unwrap()),
        }),
    },
    decide: (state, command) => {
      if (state.phase === 'issued') return refuse('already-issued');
      const said = Object.entries(command.changes).filter(([, value]) => value !== undefined);
      if (said.length === 0) return refuse('bad-request', 'changes');
      const facts: Record<string, unknown> = { ...state };
      const changes = Object.fromEntries(said.filter(([name, value]) => !isSameFact(facts[name], value)));
      return Object.keys(changes).length === 0 ? [] : [{ type: 'meeting.amended', changes }];
    },
  }),
];
