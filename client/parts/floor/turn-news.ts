// News that a person must hear about their own turn: their request came in, was taken out by somebody else, or their floor was ended.
import type { Command } from '../../../shared/meeting/commands.ts';
import { nextUp } from '../../../shared/meeting/floor/next.ts';
import type { FloorRequest } from '../../../shared/meeting/model/floor.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { words } from '../../ui/words.ts';

export interface News {
  text: string;
  /** The person did not do it: it is shown as well as said, and they can ask again with the same words. */
  again?: { label: string; command: Extract<Command, { type: 'floor.request' }> };
  shown?: true;
}

/** Asks again with the same words. */
function askAgain({ kind, topic, personal }: FloorRequest): News['again'] {
  return { label: words.turn.again, command: { type: 'floor.request', kind, topic, personal } };
}

/** A person's requests, their place in the queue, and whether they speak. */
interface Turn {
  requests: readonly FloorRequest[];
  speaking: FloorRequest | null;
  next: boolean;
}

function turnOf(state: MeetingState, you: string, now: number): Turn {
  const { queue, speaking } = state.floor;
  return {
    requests: queue.filter(({ participantId }) => participantId === you),
    speaking: speaking?.participantId === you ? speaking : null,
    next: nextUp(state, now)?.participantId === you,
  };
}

/** People who have changed their name since then. */
function renames(before: MeetingState, after: MeetingState): News[] {
  const fresh = after.timeline.slice(before.timeline.length);
  return fresh.flatMap(({ type, title }) => (type === 'participant.renamed' && title ? [{ text: words.turn.renamed(title), shown: true }] : []));
}

/**
 * The changes for this person between two states. `did` says whether they just sent such a command themselves. A lead hears too who goes by another
 * name.
 */
export function turnNews(
  before: MeetingState,
  after: MeetingState,
  you: string,
  now: number,
  did: (type: 'floor.withdraw' | 'floor.end') => boolean,
  leads = false,
): News[] {
  if (before.phase !== 'live' || after.phase !== 'live') return [];
  const [was, is] = [turnOf(before, you, now), turnOf(after, you, now)];
  const news: News[] = leads ? renames(before, after) : [];
  for (const request of is.requests) {
    const isNew = !was.requests.some(({ id }) => id === request.id) && was.speaking?.id !== request.id;
    if (isNew) news.push({ text: request.kind === 'point-of-order' ? words.turn.pointRaised : words.turn.asked(after.floor.queue.indexOf(request) + 1) });
  }
  for (const request of was.requests) {
    if (is.speaking?.id === request.id || is.requests.some(({ id }) => id === request.id)) continue;
    if (did('floor.withdraw')) news.push({ text: words.turn.withdrawn });
    else news.push({ text: words.turn.removed, again: askAgain(request), shown: true });
  }
  const spoke = was.speaking;
  if (spoke && !is.speaking && !is.requests.some(({ id }) => id === spoke.id) && !did('floor.end')) news.push({ text: words.turn.ended, shown: true });
  if (was.next && !is.next && !is.speaking && is.requests.length > 0) news.push({ text: words.turn.notNext });
  if (before.floor.open !== after.floor.open) news.push({ text: after.floor.open ? words.turn.opened : words.turn.closed });
  return news;
}
