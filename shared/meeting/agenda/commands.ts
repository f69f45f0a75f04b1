import { z } from 'zod';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { minutesBudget } from '../facts.ts';
import { clearable, documents, id, label, presenter, title } from '../fields.ts';
import { findItem, flatten, parentOf } from '../model/agenda-tree.ts';
import { isOver } from '../model/phase.ts';
import { closedItems } from './closed.ts';
import { draftItemSchema, itemFrom } from './draft.ts';

const mostItems = 200;

export const agendaCommands = [
  command('agenda.add', {
    fields: { ...draftItemSchema.omit({ section: true }).shape, parent: id.optional(), index: z.number().int().min(0).optional() },
    decide: (state, command, _actor, { newId }) => {
      if (isOver(state)) return refuse('meeting-over');
      if (flatten(state.agenda).length + 1 + (command.children?.length ?? 0) > mostItems) return refuse('too-many');
      const parent = command.parent === undefined ? undefined : findItem(state.agenda, command.parent);
      if (command.parent !== undefined) {
        if (!parent) return refuse('unknown-item');
        if (parentOf(state.agenda, command.parent) || parent.proposal || command.children?.length) return refuse('too-deep');
      }
      const siblings = parent ? parent.children : state.agenda;
      const last = parent ? siblings.length : siblings.findLastIndex((item) => item.section === 'agenda') + 1;
      const index = Math.min(command.index ?? last, last);
      return [{ type: 'agenda.added', item: itemFrom(command, parent?.section ?? 'agenda', newId), parent: command.parent ?? null, index }];
    },
  }),

  command('agenda.edit', {
    fields: {
      itemId: id,
      label: clearable(label),
      title: title.optional(),
      minutes: clearable(minutesBudget),
      presenter: clearable(presenter),
      documents: documents.optional(),
      inCamera: z.boolean().optional(),
    },
    decide: (state, command) => {
      // Titles head the report's parts, so they may be put right while it is drafted.
      if (state.phase === 'issued') return refuse('already-issued');
      const item = findItem(state.agenda, command.itemId);
      if (!item) return refuse('unknown-item');
      const { label, title, minutes, presenter, documents } = command;
      const marks = command.inCamera !== undefined && command.inCamera !== (item.inCamera ?? false);
      // A report that went out has the item's paragraphs, or is missing them.
      if (marks && (state.commentsUntil !== undefined || state.issues.length > 0)) return refuse('report-out');
      const inCamera = command.inCamera === undefined ? undefined : command.inCamera || null;
      const changes = Object.fromEntries(Object.entries({ label, title, minutes, presenter, documents, inCamera }).filter(([, value]) => value !== undefined));
      return Object.keys(changes).length === 0 ? refuse('bad-request', 'title') : [{ type: 'agenda.edited', itemId: command.itemId, changes }];
    },
  }),

  command('agenda.move', {
    fields: { itemId: id, parent: clearable(id), index: z.number().int().min(0) },
    decide: (state, command) => {
      if (isOver(state)) return refuse('meeting-over');
      const { itemId } = command;
      const item = findItem(state.agenda, itemId);
      if (!item) return refuse('unknown-item');
      const from = parentOf(state.agenda, itemId)?.id ?? null;
      const to = command.parent === undefined ? from : command.parent;
      if (to !== null) {
        const parent = findItem(state.agenda, to);
        if (!parent) return refuse('unknown-item');
        if (to === itemId || parentOf(state.agenda, to) || item.children.length > 0 || parent.proposal || (item.proposal && from !== to))
          return refuse('too-deep');
        if (from !== to && item.status === 'current') return refuse('item-current');
      }
      const siblings = (to === null ? state.agenda : (findItem(state.agenda, to)?.children ?? [])).filter((sibling) => sibling.id !== itemId);
      // Proposals come after all other items.
      const first = siblings.findIndex((sibling) => sibling.proposal && to === null);
      const border = first === -1 ? siblings.length : first;
      const index = item.proposal && to === null ? Math.min(Math.max(command.index, border), siblings.length) : Math.min(command.index, border);
      return [{ type: 'agenda.moved', itemId, parent: to, index }];
    },
  }),

  command('agenda.remove', {
    fields: { itemId: id },
    decide: (state, command) => {
      if (isOver(state)) return refuse('meeting-over');
      const item = findItem(state.agenda, command.itemId);
      if (!item) return refuse('unknown-item');
      const all = [item, ...item.children];
      if (all.some((each) => each.status === 'current')) return refuse('item-current');
      if (all.some((each) => each.spells.length > 0)) return refuse('item-started');
      const closed = all.flatMap((each) => (closedItems(state).has(each.id) ? [each.id] : []));
      return [{ type: 'agenda.removed', itemId: command.itemId, ...(closed.length > 0 && { closed }) }];
    },
  }),

  command('agenda.adopt', {
    fields: {},
    decide: (state) => {
      if (isOver(state)) return refuse('meeting-over');
      return state.adoptedAt === undefined ? [{ type: 'agenda.adopted' }] : refuse('already-adopted');
    },
  }),
];
