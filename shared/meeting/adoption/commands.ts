// Adopting the report in the call, or in the next one. Each command names what its sender saw, so that two leads adopt no paragraph unseen.
import { z } from 'zod';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { id, text } from '../fields.ts';
import { adoptionMarks } from '../model/adoption.ts';
import type { MeetingState } from '../state.ts';
import { isFull } from './full.ts';
import { signOffCommands } from './sign-off-commands.ts';
import { adoptionOf, markOf, wholeWords } from './standing.ts';

const words = z.string().min(1).max(32);

const isOpen = (state: MeetingState): boolean => adoptionOf(state).isOpen;

export const adoptionCommands = [
  ...signOffCommands,

  command('adoption.begin', {
    fields: {},
    decide: (state) => {
      if (state.phase === 'draft' || state.phase === 'circulated') return refuse('not-live');
      if (isFull(state)) return refuse('too-many');
      return isOpen(state) ? [] : [{ type: 'adoption.begun' }];
    },
  }),

  command('adoption.stop', {
    fields: {},
    decide: (state) => (isOpen(state) ? [{ type: 'adoption.stopped' }] : []),
  }),

  command('adoption.show', {
    fields: { blockId: id },
    decide: (state, { blockId }, _actor, { paragraphs = [] }) => {
      if (!isOpen(state)) return refuse('not-adopting');
      if (!paragraphs.some((each) => each.blockId === blockId)) return refuse('unknown-block');
      if (isFull(state)) return refuse('too-many');
      return adoptionOf(state).shown === blockId ? [] : [{ type: 'adoption.shown', blockId }];
    },
  }),

  command('adoption.mark', {
    fields: { blockId: id, mark: z.enum(adoptionMarks), words, next: id.optional() },
    decide: (state, { blockId, mark, words: seen, next, expects }, _actor, { paragraphs = [] }) => {
      const adoption = adoptionOf(state);
      if (!adoption.isOpen) return refuse('not-adopting');
      const found = paragraphs.find((each) => each.blockId === blockId);
      if (!found || (next !== undefined && !paragraphs.some((each) => each.blockId === next))) return refuse('unknown-block');
      if (found.words !== seen) return refuse('stale');
      const before = adoption.marks.get(blockId);
      if (before?.mark === mark && before.words === seen) return [];
      if (before && expects !== undefined && before.version > expects) return refuse('stale');
      if (isFull(state)) return refuse('too-many');
      return [{ type: 'adoption.marked', mark, paragraphs: [{ blockId, words: seen }], ...(next !== undefined && adoption.shown === blockId && { next }) }];
    },
  }),

  command('adoption.rest', {
    fields: { words },
    decide: (state, { words: seen }, _actor, { paragraphs = [] }) => {
      const adoption = adoptionOf(state);
      if (!adoption.isOpen) return refuse('not-adopting');
      if (wholeWords(paragraphs) !== seen) return refuse('stale');
      if (isFull(state)) return refuse('too-many');
      const rest = paragraphs.filter((each) => markOf(adoption, each) === 'open' || markOf(adoption, each) === 'changed');
      return rest.length === 0
        ? []
        : [{ type: 'adoption.marked', mark: 'adopted', paragraphs: rest.map(({ blockId, words: said }) => ({ blockId, words: said })) }];
    },
  }),

  command('adoption.adopt', {
    fields: { where: text(200), words },
    decide: (state, { where, words: seen }, _actor, { paragraphs = [] }) => {
      const adoption = adoptionOf(state);
      if (!adoption.isOpen) return refuse('not-adopting');
      if (paragraphs.length === 0) return refuse('nothing-to-issue');
      if (wholeWords(paragraphs) !== seen) return refuse('stale');
      const marks = paragraphs.map((each) => markOf(adoption, each));
      const open = marks.filter((mark) => mark === 'open' || mark === 'changed').length;
      if (open > 0) return refuse('not-all-adopted', String(open));
      const brackets = marks.filter((mark) => mark === 'bracketed').length;
      const issue = state.phase === 'issued' ? state.issues.at(-1)?.number : undefined;
      return [{ type: 'adoption.adopted', where, words: seen, paragraphs: marks.length, brackets, ...(issue !== undefined && { issue }) }];
    },
  }),
];
