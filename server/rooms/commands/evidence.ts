// The facts outside the state that some commands are decided on: the text on disk, and the report made of it.
import type { Command } from '../../../shared/meeting/commands.ts';
import type { Context } from '../../../shared/meeting/decision.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { decisionIn } from '../../../shared/projections/agreed.ts';
import { paragraphsOf } from '../../../shared/projections/changes.ts';
import { report } from '../../../shared/projections/report.ts';

/** Whether a command must see all text that was sent before it: a change of phase, or a decision block put to the room. */
export function readsText(command: Command): boolean {
  return /^(meeting|report)\./.test(command.type) || (command.type === 'objections.call' && command.blockId !== undefined);
}

/** What `command` needs to know of the minutes. */
export function evidenceFor(command: Command, state: MeetingState, readMinutes: () => Minutes): Pick<Context, 'block' | 'paragraph'> {
  if (command.type === 'objections.call' && command.blockId !== undefined) return { block: decisionIn(readMinutes(), command.blockId) };
  const blockId = commentedBlock(command, state);
  return blockId === undefined ? {} : { paragraph: paragraphOf(state, readMinutes(), blockId) };
}

function commentedBlock(command: Command, { comments }: MeetingState): string | undefined {
  if (command.type === 'report.comment') return command.blockId;
  return command.type === 'report.answer' ? comments.find(({ id }) => id === command.commentId)?.blockId : undefined;
}

/** The number and words of the paragraph that a block begins or belongs to, in the report as it would be now. */
function paragraphOf(state: MeetingState, minutes: Minutes, blockId: string): Context['paragraph'] {
  for (const paragraph of paragraphsOf(report(state, minutes))) {
    const piece = [paragraph, ...paragraph.subparagraphs].find((each) => each.blockId === blockId);
    if (piece) return { number: paragraph.number, text: piece.runs.map(({ text }) => text).join('') };
  }
  return undefined;
}
