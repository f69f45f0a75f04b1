// The sense of the room. Of an anonymous one nothing is kept but the counts at its end.
import { z } from 'zod';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { id, text } from '../fields.ts';

export const gaugeCommands = [
  command('gauge.open', {
    fields: { question: text(300), options: z.array(text(80)).min(2).max(8).optional(), anonymous: z.boolean() },
    decide: (state, { question, options = ['Support', 'Can live with it', 'Oppose'], anonymous }, _actor, { newId }) => {
      if (state.phase !== 'live') return refuse('not-live');
      if (state.gauge) return refuse('gauge-open');
      if (new Set(options.map((option) => option.toLowerCase())).size < options.length) return refuse('bad-request', 'options');
      return [{ type: 'gauge.opened', gauge: { id: newId(), question, options, anonymous } }];
    },
  }),

  /** An anonymous answer is no event: the room keeps it until the gauge is closed. */
  command('gauge.answer', {
    fields: { gaugeId: id.optional(), option: z.number().int().min(0).max(7) },
    decide: (state, { gaugeId, option }, { participantId, name, group, role }) => {
      const { gauge } = state;
      if (!gauge) return refuse('no-gauge');
      if (gaugeId !== undefined && gaugeId !== gauge.id) return refuse('stale');
      if (name === undefined) return refuse('name-needed');
      if (role === 'observer' && state.kind !== 'open') return refuse('not-permitted');
      if (option >= gauge.options.length) return refuse('bad-request', 'option');
      if (gauge.anonymous) return [];
      if (gauge.answers.some((each) => each.participantId === participantId && each.option === option)) return [];
      return [{ type: 'gauge.answered', answer: { participantId, name, ...(group !== undefined && { group }), option } }];
    },
  }),

  command('gauge.close', {
    fields: {},
    decide: (state, _command, _actor, { counts }) => {
      const { gauge } = state;
      if (!gauge) return refuse('no-gauge');
      return [{ type: 'gauge.closed', ...(gauge.anonymous && { counts: [...(counts ?? [])] }) }];
    },
  }),
];
