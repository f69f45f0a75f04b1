// Requests that can come back: a withdrawn or cleared one to its place in the queue, an ended one to the floor.
import type { Stamp } from '../events.ts';
import type { Floor, FloorRequest, Gone, Precedence, Speaking } from '../model/floor.ts';
import { endOf, placed } from './order.ts';

/** How long a withdrawn or ended request can be restored, in milliseconds. A cleared queue can be restored until the call is closed. */
export const restoreMs = 10 * 60_000;
const mostKept = 100;

/** Keeps removed requests: the newest cleared queue, and recent single requests. */
export function setAside(gone: readonly Gone[], why: Gone['why'], went: readonly Pick<Gone, 'request' | 'index'>[], { at, by }: Stamp): Gone[] {
  const cleared = why === 'cleared' ? [] : gone.filter((each) => each.why === 'cleared');
  const others = gone.filter((each) => each.why !== 'cleared' && at - each.at <= restoreMs).slice(-mostKept);
  return [...cleared, ...others, ...went.map(({ request, index }) => ({ request, why, at, by, index }))];
}

/** Back in its place: where a lead had put it, else by its rank. It loses the last word if another has that by now. */
function back(queue: readonly FloorRequest[], request: FloorRequest, index: number, precedence: Precedence): FloorRequest[] {
  const { lastWord, ...plain } = request;
  const returning = lastWord && !queue.some((other) => other.lastWord) ? request : plain;
  return request.held ? queue.toSpliced(Math.min(index, endOf(queue)), 0, returning) : placed(queue, returning, precedence);
}

/** An ended request gets the floor again, or waits first if someone else has it by now. Others go back to the queue. */
export function broughtBack(floor: Floor, requestId: string, at: number, precedence: Precedence): Floor {
  const found = floor.gone.find(({ request }) => request.id === requestId);
  if (!found) return floor;
  const { request, why, index } = found;
  const gone = floor.gone.filter((each) => each !== found);
  if (why === 'ended' && !floor.speaking) return { ...floor, gone, speaking: { ...request, givenAt: at, from: 0 } };
  const { behind: _behind, lastWord: _lastWord, ...plain } = request;
  const queue = back(floor.queue, why === 'ended' ? { ...plain, held: true } : request, index, precedence);
  return { ...floor, gone, queue };
}

/** The floor as if it had not been given: the speaker waits again, in their former place. */
export function returned(floor: Floor, { givenAt: _givenAt, from, ...request }: Speaking, precedence: Precedence): Floor {
  return { ...floor, speaking: null, queue: back(floor.queue, request, from, precedence) };
}
