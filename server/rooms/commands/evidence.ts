// The facts outside the state that some commands are decided on: the text on disk, and the report made of it.

import type { Doc } from 'yjs';
import type { Refused } from '../../../shared/codes/refusals.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import type { Decision } from '../../../shared/meeting/decide.ts';
import type { Context } from '../../../shared/meeting/decision.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { decisionIn } from '../../../shared/projections/agreed.ts';
import type { Draft } from '../../documents/jobs.ts';
import type { Makers } from '../../documents/makers.ts';

/** Whether a command must see all text that was sent before it: a change of phase, or a decision block put to the room. */
export function readsText(command: Command): boolean {
  return /^(meeting|report|adoption)\./.test(command.type) || (command.type === 'objections.call' && command.blockId !== undefined);
}

/** Whether a command is decided on all paragraphs of the report. */
function readsParagraphs(command: Command): boolean {
  if (command.type === 'adoption.sign') return command.words !== null;
  return ['adoption.show', 'adoption.mark', 'adoption.rest', 'adoption.adopt'].includes(command.type);
}

/** Refusals of these commands that may be different once the paragraphs are known. */
const byParagraphs: readonly string[] = ['unknown-block', 'stale', 'nothing-to-issue', 'not-all-adopted'];
const supposed = { report: { hash: '', paragraphs: 1 }, paragraph: { number: 1, text: '' } };

/** A command that is refused whatever the report says needs no work in another thread. `decided`: the decision on assumed facts. */
export function refusedAnyway(command: Command, decided: (facts: Partial<Context>) => Decision): Refused | undefined {
  const all = readsParagraphs(command);
  if (!all && !['report.issue', 'report.comment', 'report.answer'].includes(command.type)) return undefined;
  const decision = decided(supposed);
  return 'refusal' in decision && !(all && byParagraphs.includes(decision.refusal.code)) ? decision : undefined;
}

/** Where these facts come from: the text on disk, as it is while a batch is decided. */
export interface Evidence {
  /** The words and the item of a decision block. */
  decision(blockId: string): Context['block'];
  /** The number and words of the paragraph that a block begins or belongs to, in the report as it would be now. */
  paragraph(state: MeetingState, blockId: string): Promise<Context['paragraph']>;
  /** All paragraphs of that report, with fingerprints of their words. */
  paragraphs(state: MeetingState): Promise<Context['paragraphs']>;
}

/** The facts as the text on disk has them, and the report that is made of a draft. */
export function evidenceOf(doc: Doc, makers: Pick<Makers, 'paragraph' | 'paragraphs'>, meeting: string, draft: (state: MeetingState) => Draft): Evidence {
  return {
    decision: (blockId) => decisionIn(doc, blockId),
    paragraph: (state, blockId) => makers.paragraph(meeting, { draft: draft(state), blockId }),
    paragraphs: (state) => makers.paragraphs(meeting, { draft: draft(state) }),
  };
}

/** The facts that `command` needs to know of the minutes. */
export async function evidenceFor(command: Command, state: MeetingState, evidence: Evidence): Promise<Pick<Context, 'block' | 'paragraph' | 'paragraphs'>> {
  if (command.type === 'objections.call' && command.blockId !== undefined) return { block: evidence.decision(command.blockId) };
  if (readsParagraphs(command)) return { paragraphs: await evidence.paragraphs(state) };
  const blockId = commentedBlock(command, state);
  return blockId === undefined ? {} : { paragraph: await evidence.paragraph(state, blockId) };
}

function commentedBlock(command: Command, { comments }: MeetingState): string | undefined {
  if (command.type === 'report.comment') return command.blockId;
  return command.type === 'report.answer' ? comments.find(({ id }) => id === command.commentId)?.blockId : undefined;
}
