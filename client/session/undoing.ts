// Tells the sender what a command did, and finds the commands that undo it. Loaded after the first command.

import type { Command } from '../../shared/meeting/commands.ts';
import { nextUp } from '../../shared/meeting/floor/next.ts';
import { findItem } from '../../shared/meeting/model/agenda-tree.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { words } from '../ui/words.ts';

export interface Undoing {
  /** A sentence that says what was done. */
  text: string;
  /** The commands that undo it, in order, for the state at that time. */
  commands: (now: MeetingState) => Command[];
}

/** Moves the meeting away from an item. */
export type LeavingCommand = Extract<Command, { type: 'item.start' | 'item.finish' | 'item.defer' }>;

/** The effect on the floor of leaving an item. */
function floorAgain({ waiting }: LeavingCommand, { floor, current }: MeetingState): Command[] {
  if (current === null) return [];
  return [
    ...(floor.speaking ? [{ type: 'floor.restore' as const, requestId: floor.speaking.id }] : []),
    ...(waiting === 'clear' && floor.queue.length > 0 ? [{ type: 'floor.restore' as const }] : []),
  ];
}

function ofItem(command: LeavingCommand, before: MeetingState): Undoing | undefined {
  const { itemId, type } = command;
  const title = findItem(before.agenda, itemId)?.title;
  if (title === undefined) return undefined;
  const floor = floorAgain(command, before);
  const back = (id: string): Command[] => [
    { type: 'item.reopen', itemId: id },
    { type: 'item.start', itemId: id, waiting: 'carry' },
  ];
  if (type === 'item.start') {
    const earlier = before.current;
    const commands: Command[] = earlier ? back(earlier) : [{ type: 'item.finish', itemId, waiting: 'carry' }];
    return { text: words.undo.started(title), commands: () => [...commands, { type: 'item.reopen', itemId }, ...floor] };
  }
  const text = type === 'item.finish' ? words.undo.finished(title) : words.undo.deferred(title);
  const wasCurrent = before.current === itemId;
  return { text, commands: () => (wasCurrent ? [...back(itemId), ...floor] : [{ type: 'item.reopen', itemId }]) };
}

/** The commands that undo a command, seen from the state it was sent from; undefined where there are none. */
export function undoing(command: Command, before: MeetingState, you: string, now: number): Undoing | undefined {
  const { floor, participants } = before;
  switch (command.type) {
    case 'floor.give': {
      const { requestId, participantId } = command;
      const asked = floor.queue.find((each) => each.id === requestId || (participantId !== undefined && each.participantId === participantId));
      const given = asked ?? participants.find(({ id }) => id === participantId) ?? nextUp(before, now);
      if (!given) return undefined;
      return {
        text: words.undo.gave(given.name),
        commands: (state) => (state.floor.speaking ? [{ type: 'floor.restore', requestId: state.floor.speaking.id }] : []),
      };
    }
    case 'floor.end': {
      const { speaking } = floor;
      return speaking ? { text: words.undo.ended(speaking.name), commands: () => [{ type: 'floor.restore', requestId: speaking.id }] } : undefined;
    }
    case 'floor.withdraw': {
      const gone = floor.queue.find((each) => each.id === command.requestId);
      if (!gone) return undefined;
      return {
        text: gone.participantId === you ? words.undo.withdrew : words.undo.tookOut(gone.name),
        commands: () => [{ type: 'floor.restore', requestId: gone.id }],
      };
    }
    case 'meeting.open':
      return { text: words.undo.opened, commands: () => [{ type: 'meeting.take-back', what: 'opening' }] };
    case 'agenda.adopt':
      return { text: words.undo.adopted, commands: () => [{ type: 'meeting.take-back', what: 'adoption' }] };
    case 'meeting.close':
      return { text: words.undo.closed, commands: () => [{ type: 'meeting.take-back', what: 'closing' }] };
    case 'item.start':
    case 'item.finish':
    case 'item.defer':
      return ofItem(command, before);
    default:
      return undefined;
  }
}

/** Why a command came too late: the present state of the meeting. */
export function overtaken(command: Command, before: MeetingState, now: MeetingState): string | undefined {
  const { item, noItem, speaking, next, empty } = words.undo.overtaken;
  if (command.type === 'item.start' || command.type === 'item.finish' || command.type === 'item.defer') {
    const current = now.current === null ? undefined : findItem(now.agenda, now.current);
    return current ? item(current.title) : noItem;
  }
  if (now.floor.speaking && now.floor.speaking.id !== before.floor.speaking?.id) return speaking(now.floor.speaking.name);
  const [first] = now.floor.queue;
  return command.type === 'floor.give' ? (first ? next(first.name) : empty) : undefined;
}
