// Every command that one person may send. Parsed at the gateway; inside, the types are trusted.
import { z } from 'zod';
import { actionCommands } from './actions/commands.ts';
import { adoptionCommands } from './adoption/commands.ts';
import { agendaCommands } from './agenda/commands.ts';
import { aobCommands } from './aob/commands.ts';
import { attendanceCommands } from './attendance/commands.ts';
import { consensusCommands } from './consensus/commands.ts';
import { floorCommands } from './floor/commands.ts';
import { itemCommands } from './items/commands.ts';
import { meetingCommands } from './phase/commands.ts';
import { reportCommands } from './report/commands.ts';

export const commands = [
  ...agendaCommands,
  ...itemCommands,
  ...aobCommands,
  ...floorCommands,
  ...consensusCommands,
  ...attendanceCommands,
  ...meetingCommands,
  ...reportCommands,
  ...actionCommands,
  ...adoptionCommands,
];

type Schema = (typeof commands)[number]['schema'];
export const commandSchema = z.discriminatedUnion('type', commands.map(({ schema }) => schema) as [Schema, ...Schema[]]);

export type Command = z.infer<Schema>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;
