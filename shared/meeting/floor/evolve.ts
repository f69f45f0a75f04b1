import { changed } from '../../kit/changed.ts';
import type { AskedFor } from '../events/floor.ts';
import type { MeetingEvent } from '../events.ts';
import type { Participant } from '../model/attendance.ts';
import type { Floor, FloorRequest, Speaking, Spoken } from '../model/floor.ts';
import { counted, withStatement } from '../model/statement.ts';
import type { MeetingState } from '../state.ts';
import { broughtBack, returned, setAside } from './gone.ts';
import { endOf, isUrgent, placed, precedenceOf, rankOf, rearranged } from './order.ts';

/** A request as it came, with what older logs did not say of it. */
function taken(state: MeetingState, asked: AskedFor): FloorRequest {
  const role = state.participants.find((person) => person.id === asked.participantId)?.role;
  return {
    ...asked,
    kind: asked.kind ?? 'intervention',
    standing: asked.standing ?? (role === 'observer' ? 'observer' : 'member'),
    arrival: state.version + 1,
  };
}

/** Behind the next one, or behind all but the last word. Among those who were moved by a lead, only the place changes. */
function deferred(queue: readonly FloorRequest[], request: FloorRequest, last: boolean): FloorRequest[] {
  const index = queue.indexOf(request);
  const others = queue.filter((other) => other !== request);
  const end = endOf(others);
  const to = last ? end : Math.min(index + 1, end);
  const passed = others.slice(index, to).findLast((other) => !other.held);
  const { held: _held, ...free } = request;
  return others.toSpliced(to, 0, passed ? { ...free, behind: rankOf(passed) } : request);
}

function moved(queue: readonly FloorRequest[], { behind: _behind, lastWord: _lastWord, held: _held, ...request }: FloorRequest, index: number): FloorRequest[] {
  const others = queue.filter((other) => other.id !== request.id);
  return others.toSpliced(Math.min(index, endOf(others)), 0, { ...request, held: true });
}

/** One request has the last word; the request that had it before gets an ordinary place. */
function lastWord(queue: readonly FloorRequest[], id: string, state: MeetingState): FloorRequest[] {
  const plain = queue.map(({ lastWord: _lastWord, ...request }) => request);
  const chosen = plain.find((request) => request.id === id);
  if (!chosen) return [...queue];
  const { held: _held, behind: _behind, ...free } = chosen;
  const others = rearranged(
    plain.filter((request) => request !== chosen),
    precedenceOf(state),
  );
  return [...others, { ...free, lastWord: true }];
}

function edited(state: MeetingState, request: FloorRequest, next: FloorRequest): FloorRequest[] {
  const { queue } = state.floor;
  if (next.kind === request.kind || (next.held && next.kind !== 'point-of-order') || next.lastWord) {
    return queue.map((other) => (other === request ? next : other));
  }
  const { behind: _behind, held: _held, ...free } = next;
  return placed(
    queue.filter((other) => other !== request),
    free,
    precedenceOf(state),
  );
}

/** The record of an intervention, or of a part of one. */
function spokenOf(
  { id, participantId, name, affiliation, group, kind, personal, statement, givenAt }: Speaking,
  itemId: string | null,
  endedAt: number,
): Spoken {
  return {
    requestId: id,
    ...(participantId !== undefined && { participantId }),
    name,
    ...(affiliation !== undefined && { affiliation }),
    ...(group !== undefined && { group }),
    kind,
    ...(personal && { personal }),
    ...(statement && { statement }),
    itemId,
    givenAt,
    endedAt: Math.max(givenAt, endedAt),
  };
}

/** The request of a former speaker, with the time spoken so far. */
function asked({ givenAt, from: _from, ...request }: Speaking, until: number): FloorRequest {
  return { ...request, spokenMs: (request.spokenMs ?? 0) + Math.max(0, until - givenAt) };
}

function interrupted(state: MeetingState, speaking: Speaking, at: number): Partial<Floor> {
  const { queue, spoken } = state.floor;
  const { behind: _behind, lastWord: _lastWord, ...request } = asked(speaking, at);
  const points = queue.findIndex((other) => !isUrgent(other));
  return {
    speaking: null,
    spoken: [...spoken, spokenOf(speaking, state.current, at)],
    queue: queue.toSpliced(points === -1 ? queue.length : points, 0, { ...request, held: true }),
  };
}

/** A waiting or speaking person under their present name. */
function renamed<R extends FloorRequest>(request: R, { id, name, affiliation, group }: Participant): R {
  if (request.participantId !== id) return request;
  const { affiliation: _affiliation, group: _group, ...rest } = request;
  return { ...rest, name, ...(affiliation !== undefined && { affiliation }), ...(group !== undefined && { group }) } as R;
}

export function evolveFloor(state: MeetingState, event: MeetingEvent): MeetingState {
  const { queue, speaking, spoken, gone } = state.floor;
  const floor = (next: Partial<Floor>): MeetingState => ({ ...state, floor: { ...state.floor, ...next } });
  const waiting = 'requestId' in event ? queue.find((request) => request.id === event.requestId) : undefined;
  switch (event.type) {
    case 'floor.requested':
      return floor({ queue: placed(queue, taken(state, event.request), precedenceOf(state)) });
    case 'floor.edited':
      return waiting ? floor({ queue: edited(state, waiting, changed(waiting, event.changes)) }) : state;
    case 'floor.handed-in':
      return floor({
        queue: queue.map((request) => (request === waiting ? withStatement(request, event.given) : request)),
        speaking: speaking?.id === event.requestId ? withStatement(speaking, event.given) : speaking,
        ...(event.given && (waiting || speaking?.id === event.requestId) && { handedIn: counted(state.floor.handedIn, event.by, event.thousands) }),
      });
    case 'floor.deferred':
      return waiting ? floor({ queue: deferred(queue, waiting, event.last === true) }) : state;
    case 'floor.moved':
      return waiting ? floor({ queue: event.last ? lastWord(queue, waiting.id, state) : moved(queue, waiting, event.index) }) : state;
    case 'floor.withdrawn':
      return waiting
        ? floor({
            queue: queue.filter((request) => request !== waiting),
            gone: setAside(gone, 'withdrawn', [{ request: waiting, index: queue.indexOf(waiting) }], event),
          })
        : state;
    case 'floor.given':
      return waiting
        ? floor({ queue: queue.filter((request) => request !== waiting), speaking: { ...waiting, givenAt: event.at, from: queue.indexOf(waiting) } })
        : state;
    case 'floor.interrupted':
      return speaking?.id === event.requestId ? floor(interrupted(state, speaking, event.at)) : state;
    case 'floor.ended':
      return speaking?.id === event.requestId
        ? floor({
            speaking: null,
            spoken: [...spoken, spokenOf(speaking, state.current, event.at)],
            gone: setAside(gone, 'ended', [{ request: asked(speaking, event.at), index: 0 }], event),
          })
        : state;
    case 'floor.cleared':
      return floor({
        queue: [],
        gone: setAside(
          gone,
          'cleared',
          queue.map((request, index) => ({ request, index })),
          event,
        ),
      });
    case 'floor.restored':
      return floor(event.requestIds.reduce((now, id) => broughtBack(now, id, event.at, precedenceOf(state)), state.floor));
    case 'floor.returned':
      return speaking?.id === event.requestId ? floor(returned(state.floor, speaking, precedenceOf(state))) : state;
    case 'floor.settings-set': {
      const after = changed(state.floor, event.changes);
      const precedence = precedenceOf({ ...state, floor: after });
      return { ...state, floor: { ...after, queue: precedence === precedenceOf(state) ? queue : rearranged(queue, precedence) } };
    }
    case 'attendance.noted':
      return floor({
        queue: queue.map((request) => renamed(request, event.participant)),
        speaking: speaking && renamed(speaking, event.participant),
        gone: gone.map((each) => ({ ...each, request: renamed(each.request, event.participant) })),
      });
    case 'meeting.amended': {
      const precedence = precedenceOf({ ...state, kind: event.changes.kind ?? state.kind });
      return precedence === precedenceOf(state) ? state : floor({ queue: rearranged(queue, precedence) });
    }
    default:
      return state;
  }
}
