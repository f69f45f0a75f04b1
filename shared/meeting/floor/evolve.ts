import type { MeetingEvent } from '../events.ts';
import type { Floor, MeetingState } from '../state.ts';

export function evolveFloor(state: MeetingState, event: MeetingEvent): MeetingState {
  const { queue, speaking } = state.floor;
  const floor = (next: Partial<Floor>): MeetingState => ({ ...state, floor: { ...state.floor, ...next } });
  switch (event.type) {
    case 'floor.requested':
      return floor({ queue: [...queue, event.request] });
    case 'floor.withdrawn':
      return floor({ queue: queue.filter((request) => request.id !== event.requestId) });
    case 'floor.given': {
      const given = queue.find((request) => request.id === event.requestId);
      return given ? floor({ queue: queue.filter((request) => request !== given), speaking: { ...given, givenAt: event.at } }) : state;
    }
    case 'floor.ended':
      return speaking?.id === event.requestId ? floor({ speaking: null }) : state;
    case 'floor.cleared':
      return floor({ queue: [] });
    default:
      return state;
  }
}
