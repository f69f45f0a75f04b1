// A statement that was handed in with a request. Its words are in the event on disk and nowhere in the state.
import type { FloorRequest, Tally } from './floor.ts';

/** Characters of one statement: about fifteen minutes when it is read. */
export const longestStatement = 12_000;
/** Statements of one meeting, and changes of one of them. */
export const mostStatements = 300;
/** Of those, the ones that observers hand in. */
export const mostOfObservers = 100;
export const mostChanges = 30;

/** A request after its statement came, changed or went. */
export function withStatement<R extends FloorRequest>(request: R, given: boolean): R {
  return { ...request, statement: { changes: (request.statement?.changes ?? 0) + 1, given } };
}

/** The tallies after one more statement. */
export function counted(tallies: readonly Tally[] = [], by: string, thousands = 0): Tally[] {
  const before = tallies.find((each) => each.by === by) ?? { by, times: 0, thousands: 0 };
  const others = tallies.filter((each) => each !== before);
  return [...others, { by, times: before.times + 1, thousands: before.thousands + thousands }];
}
