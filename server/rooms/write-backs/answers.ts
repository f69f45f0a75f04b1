// The wordings of answered comments, on their way into the minutes.
import type { Comment } from '../../../shared/meeting/model/report.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { noteAnchor } from '../../../shared/minutes/minutes.ts';
import type { MinutesRoom } from '../text/minutes-room.ts';
import { rewordingOf } from '../text/server-changes.ts';
import type { WriteBackKind } from './write-back.ts';

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

/** Each accepted wording that is not in the minutes goes into its paragraph. */
export function answers(minutesRoom: MinutesRoom): WriteBackKind {
  return {
    open: ({ comments }) =>
      comments
        .filter(({ answer, written }) => answer?.wording !== undefined && !written)
        .map((comment) => ({
          id: comment.id,
          begin: (minutes) => {
            const fragment = fragmentToReword(minutes, comment);
            if (fragment !== undefined)
              minutesRoom.change(rewordingOf(fragment, comment.blockId, { from: comment.excerpt, to: comment.answer?.wording ?? '' }));
            return fragment !== undefined;
          },
        })),
    written: (commentId) => ({ type: 'report.answer-written', commentId }),
  };
}
