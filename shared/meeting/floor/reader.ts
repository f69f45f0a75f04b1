// Captioners and interpreters read statements as leads do, and have no other right of a lead.
import { z } from 'zod';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { id } from '../fields.ts';

const mostReaders = 40;

export const readerCommands = [
  command('floor.reader', {
    fields: { participantId: id, reads: z.boolean() },
    decide: ({ floor: { readers = [] }, participants }, { participantId, reads }) => {
      if (readers.includes(participantId) === reads) return [];
      if (reads && !participants.some((person) => person.id === participantId)) return refuse('unknown-participant');
      if (reads && readers.length >= mostReaders) return refuse('too-many');
      const changed = reads ? [...readers, participantId] : readers.filter((each) => each !== participantId);
      return [{ type: 'floor.settings-set', changes: { readers: changed } }];
    },
  }),
];
