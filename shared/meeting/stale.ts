// Commands that would do harm if taken twice: two leads click at once, and nobody is skipped.
import type { Command } from './commands.ts';
import type { MeetingState } from './state.ts';

const touching: Partial<Record<Command['type'], 'item' | 'floor' | 'objections'>> = {
  'item.start': 'item',
  'item.finish': 'item',
  'item.defer': 'item',
  'floor.give': 'floor',
  'floor.end': 'floor',
  'objections.declare': 'objections',
};

/** Whether what the command is about has changed since the version its sender saw. */
export function overtaken(state: MeetingState, command: Command): boolean {
  const about = touching[command.type];
  // Said in so many words, or taking nothing from anybody: no change of answers can hold it up for ever.
  if (command.type === 'objections.declare' && (command.outcome === 'not-agreed' || command.over)) return false;
  return about !== undefined && command.expects !== undefined && command.expects < state.touched[about];
}
