// The wordings of answered comments on their way into the minutes, each written once, whatever stops it midway.
import type { Comment } from '../../shared/meeting/review/model.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { noteAnchor } from '../../shared/minutes/minutes.ts';
import type { MeetingRoom } from './meeting-room.ts';
import type { MinutesRoom } from './minutes-room.ts';

/** The fragment of a block that says something else by now; undefined where it says it, or is not there. */
function fragmentToReword(minutes: Minutes, { blockId, answer }: Comment): string | undefined {
  for (const [fragment, blocks] of Object.entries(minutes.fragments)) {
    const block = blocks.find(({ id }) => id === blockId);
    if (!block) continue;
    const says = block.spans.map(({ text }) => text.replaceAll(noteAnchor, '')).join('');
    return says === answer?.wording ? undefined : fragment;
  }
  return undefined;
}

export class Answers {
  readonly #room: MeetingRoom;
  readonly #minutes: MinutesRoom;
  readonly #read: () => Minutes;
  readonly #underWay = new Set<string>();

  constructor(room: MeetingRoom, minutes: MinutesRoom, read: () => Minutes) {
    this.#room = room;
    this.#minutes = minutes;
    this.#read = read;
  }

  /** Those that will be on disk with the next flush. */
  get underWay(): string[] {
    return [...this.#underWay];
  }

  /** Begins with what was answered and is not in the minutes. */
  write({ comments }: MeetingState): void {
    const open = comments.filter(({ id, answer, written }) => answer?.wording !== undefined && !written && !this.#underWay.has(id));
    if (open.length === 0) return;
    const minutes = this.#read();
    for (const comment of open) {
      const fragment = fragmentToReword(minutes, comment);
      if (fragment === undefined) this.written([comment.id]);
      else {
        this.#underWay.add(comment.id);
        this.#minutes.reword(fragment, comment.blockId, { from: comment.excerpt, to: comment.answer?.wording ?? '' });
      }
    }
  }

  /** What is on disk is noted, and not written again. */
  written(ids: readonly string[]): void {
    for (const id of ids) this.#underWay.delete(id);
    if (ids.length === 0) return;
    void this.#room.act(({ comments, lastAt }, now) =>
      comments
        .filter(({ id, written }) => ids.includes(id) && !written)
        .map(({ id }) => ({ type: 'report.answer-written' as const, commentId: id, at: Math.max(now, lastAt), by: 'server' })),
    );
  }
}
