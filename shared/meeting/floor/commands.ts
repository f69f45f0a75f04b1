import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { id } from '../fields.ts';
import { isLead } from '../roles.ts';
import { handInCommands } from './hand-in.ts';
import { leadCommands } from './lead.ts';
import { readerCommands } from './reader.ts';
import { requestCommands } from './requests.ts';
import { restoreCommands } from './restore.ts';

export const floorCommands = [
  ...requestCommands,
  ...restoreCommands,
  ...handInCommands,
  ...leadCommands,
  ...readerCommands,

  command('floor.end', {
    fields: { requestId: id.optional() },
    overtakenBy: 'floor',
    decide: (state, command, actor) => {
      const { speaking } = state.floor;
      if (!speaking) return refuse('nobody-speaking');
      if (command.requestId !== undefined && command.requestId !== speaking.id) return refuse('unknown-request');
      if (speaking.participantId !== actor.participantId && !isLead(actor.role)) return refuse('not-yours');
      return [{ type: 'floor.ended', requestId: speaking.id }];
    },
  }),
];
