// The speakers under each item, in the agenda's order: an intervention that was interrupted is one.

import { cleanLine } from '../kit/clean.ts';
import { closedItems } from '../meeting/agenda/closed.ts';
import { flatten } from '../meeting/model/agenda-tree.ts';
import type { RequestKind, Spoken } from '../meeting/model/floor.ts';
import type { MeetingState } from '../meeting/state.ts';
import { numbering } from './numbering.ts';

export interface Intervention {
  itemId?: string;
  /** The item's number and title. */
  number?: string;
  item?: string;
  name: string;
  affiliation?: string;
  group?: string;
  kind: RequestKind;
  personal?: true;
  givenAt: number;
  endedAt: number;
  /** Milliseconds spoken, without interruptions. */
  ms: number;
}

type Heard = Spoken & { ms: number };

function heard(spoken: readonly Spoken[]): Heard[] {
  const byRequest = new Map<string, Heard>();
  for (const each of spoken) {
    const ms = each.endedAt - each.givenAt;
    const before = byRequest.get(each.requestId);
    byRequest.set(each.requestId, before ? { ...before, endedAt: each.endedAt, ms: before.ms + ms } : { ...each, ms });
  }
  return [...byRequest.values()];
}

/** Under the name that the list of people has now. Those of no item come first; those in camera are left out. */
export function interventions(state: MeetingState): Intervention[] {
  const { floor, agenda, participants } = state;
  const numbers = numbering(agenda);
  const closed = closedItems(state);
  const items = [undefined, ...flatten(agenda)];
  const all = heard(floor.spoken);
  return items.flatMap((item) =>
    all
      .filter(({ itemId }) => (itemId ?? undefined) === item?.id && !closed.has(itemId ?? ''))
      .map(({ participantId, kind, personal, givenAt, endedAt, ms, ...then }) => {
        const { name, affiliation, group } = participants.find(({ id }) => id === participantId) ?? then;
        const number = item && numbers.get(item.id);
        return {
          ...(item && { itemId: item.id, item: cleanLine(item.title) }),
          ...(number && { number }),
          name: cleanLine(name),
          ...(affiliation !== undefined && { affiliation: cleanLine(affiliation) }),
          ...(group !== undefined && { group: cleanLine(group) }),
          kind,
          ...(personal && { personal }),
          givenAt,
          endedAt,
          ms,
        };
      }),
  );
}
