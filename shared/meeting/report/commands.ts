import { z } from 'zod';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { plainSchema } from '../facts.ts';
import { clearable, text } from '../fields.ts';
import { ending } from '../phase/commands.ts';
import { commentCommands } from './comments.ts';
import { optionFields } from './option-fields.ts';

export const reportCommands = [
  command('report.draft', {
    fields: { reason: text(1000).optional() },
    decide: (state, { reason }, _actor, { counts }) => {
      if (state.phase === 'draft' || state.phase === 'circulated') return refuse('not-live');
      const drafted = { type: 'report.drafted' as const, ...(reason !== undefined && { reason }) };
      return state.phase === 'live' ? [...ending(state, counts), drafted] : [drafted];
    },
  }),

  command('report.circulate', {
    fields: { until: z.iso.datetime({ offset: true }) },
    decide: (state, { until }, _actor, { now }) => {
      if (state.phase === 'issued') return refuse('already-issued');
      if (state.phase !== 'drafting' && state.phase !== 'comments') return refuse('not-drafting');
      const commentsUntil = Date.parse(until);
      return commentsUntil <= now ? refuse('bad-request', 'until') : [{ type: 'report.circulated', commentsUntil }];
    },
  }),

  ...commentCommands,

  command('report.options', {
    fields: {
      ...optionFields,
      symbol: clearable(plainSchema(60)),
    },
    decide: (state, { type: _type, expects: _expects, ...asked }) => {
      if (state.phase === 'issued') return refuse('already-issued');
      const said = Object.entries(asked).filter(([, value]) => value !== undefined);
      return said.length === 0 ? refuse('bad-request', 'one of the options') : [{ type: 'report.options-set', ...Object.fromEntries(said) }];
    },
  }),

  command('report.issue', {
    fields: {},
    decide: (state, _command, _actor, { report }) => {
      if (state.phase === 'issued') return refuse('already-issued');
      if (state.phase !== 'drafting' && state.phase !== 'comments') return refuse('not-drafting');
      if (!report || report.paragraphs === 0) return refuse('nothing-to-issue');
      return [{ type: 'report.issued', issue: { number: state.issues.length + 1, hash: report.hash } }];
    },
  }),
];
