import type { Refused } from '../../codes/refusals.ts';
import { isAob } from '../agenda/aob-title.ts';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { minutesBudget } from '../facts.ts';
import { id, text, title } from '../fields.ts';
import type { AgendaItem, Proposal } from '../model/agenda.ts';
import { findItem } from '../model/agenda-tree.ts';
import { isOver } from '../model/phase.ts';
import { isLead } from '../roles.ts';
import type { MeetingState } from '../state.ts';

const mostProposals = 100;
const mostByOne = 10;
const mostChildren = 40;

function proposalOf(state: MeetingState, itemId: string): { item: AgendaItem; proposal: Proposal } | Refused {
  if (isOver(state)) return refuse('meeting-over');
  const item = findItem(state.agenda, itemId);
  if (!item) return refuse('unknown-item');
  if (item.status !== 'proposed' || !item.proposal) return refuse('not-proposed');
  return { item, proposal: item.proposal };
}

export const aobCommands = [
  command('aob.propose', {
    fields: { title, reason: text(2000).optional(), minutes: minutesBudget.optional() },
    decide: (state, command, actor, { now, newId }) => {
      if (isOver(state)) return refuse('meeting-over');
      const proposals = state.agenda.flatMap((item) => item.proposal ?? []);
      const own = proposals.filter(({ by }) => by === actor.participantId);
      if (proposals.length >= mostProposals || (own.length >= mostByOne && !isLead(actor.role))) return refuse('too-many');
      const proposal: Proposal = {
        by: actor.participantId,
        byName: actor.name ?? '',
        proposedAt: now,
        ...(command.reason !== undefined && { reason: command.reason }),
        supporters: [],
      };
      const item: AgendaItem = {
        id: newId(),
        title: command.title,
        section: 'aob',
        status: 'proposed',
        ...(command.minutes !== undefined && { minutes: command.minutes }),
        documents: [],
        children: [],
        spells: [],
        proposal,
      };
      return [{ type: 'aob.proposed', item }];
    },
  }),

  command('aob.support', {
    fields: { itemId: id },
    decide: (state, command, actor) => {
      const found = proposalOf(state, command.itemId);
      if ('refusal' in found) return found;
      const { by, supporters } = found.proposal;
      if (by === actor.participantId || supporters.includes(actor.participantId)) return refuse('already-supported');
      return [{ type: 'aob.supported', itemId: command.itemId, participantId: actor.participantId }];
    },
  }),

  command('aob.withdraw', {
    fields: { itemId: id },
    decide: (state, command, actor) => {
      const found = proposalOf(state, command.itemId);
      if ('refusal' in found) return found;
      if (found.proposal.by !== actor.participantId && !isLead(actor.role)) return refuse('not-yours');
      return [{ type: 'aob.withdrawn', itemId: command.itemId }];
    },
  }),

  command('aob.admit', {
    fields: { itemId: id, minutes: minutesBudget.optional() },
    decide: (state, command) => {
      const found = proposalOf(state, command.itemId);
      if ('refusal' in found) return found;
      // Where the agenda has an item for Any Other Business, what is admitted belongs under it.
      const parent = state.agenda.find((item) => item.section === 'aob' && !item.proposal && isAob(item.title) && item.children.length < mostChildren);
      return [
        {
          type: 'aob.admitted',
          itemId: command.itemId,
          ...(command.minutes !== undefined && { minutes: command.minutes }),
          ...(parent && { parent: parent.id }),
        },
      ];
    },
  }),

  command('aob.decline', {
    fields: { itemId: id, reason: text(2000).optional() },
    decide: (state, command) => {
      const found = proposalOf(state, command.itemId);
      if ('refusal' in found) return found;
      return [{ type: 'aob.declined', itemId: command.itemId, ...(command.reason !== undefined && { reason: command.reason }) }];
    },
  }),
];
