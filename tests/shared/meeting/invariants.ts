// The invariants of SPEC, which no sequence of commands may break, checked on a state and its log.
import { expect } from 'vitest';
import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import { replay } from '../../../shared/meeting/evolve.ts';
import { compareRanks, precedenceOf } from '../../../shared/meeting/floor/order.ts';
import { flatten } from '../../../shared/meeting/model/agenda-tree.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

export function checkInvariants(state: MeetingState, where: string): void {
  const items = flatten(state.agenda);
  const current = items.filter((item) => item.status === 'current');
  // IN1
  expect(current.length, where).toBeLessThanOrEqual(1);
  expect(current[0]?.id ?? null, where).toBe(state.current);
  // IN2
  expect(new Set(items.map((item) => item.id)).size, where).toBe(items.length);
  for (const item of state.agenda) {
    for (const child of item.children) expect(child.children, where).toEqual([]);
    if (item.section === 'aob') expect(item.children, where).toEqual([]);
  }
  // IN3
  for (const item of items) {
    for (const [index, spell] of item.spells.entries()) {
      const isLast = index === item.spells.length - 1;
      if (spell.endedAt === undefined) expect([item.status, isLast], where).toEqual(['current', true]);
      else expect(spell.endedAt, where).toBeGreaterThanOrEqual(spell.startedAt);
      const next = item.spells[index + 1];
      if (next) expect(next.startedAt, where).toBeGreaterThanOrEqual(spell.endedAt ?? Number.POSITIVE_INFINITY);
    }
  }
  // IN4
  const { queue, speaking } = state.floor;
  const open = [...queue, ...(speaking ? [speaking] : [])];
  const persons = open.map(({ participantId, name, kind }) => `${participantId ?? `by name ${name.toLowerCase()}`} ${kind === 'point-of-order'}`);
  expect(new Set(persons).size, where).toBe(persons.length);
  expect(new Set(open.map(({ id }) => id)).size, where).toBe(open.length);
  const byRank = queue.filter((request) => !request.held);
  const pairs = byRank.slice(1).map((request, index) => compareRanks(byRank[index] ?? request, request, precedenceOf(state)));
  expect(Math.max(0, ...pairs), where).toBe(0);
  expect(
    queue.slice(0, -1).some(({ lastWord }) => lastWord),
    where,
  ).toBe(false);
  // IN5
  if (state.phase !== 'live') {
    expect(state.current, where).toBeNull();
    expect([speaking, queue, state.objections, state.gauge], where).toEqual([null, [], null, null]);
  }
  // IN7
  for (const { visits } of state.participants) {
    for (const [index, visit] of visits.entries()) {
      if (visit.leftAt === undefined) expect(index, where).toBe(visits.length - 1);
      else expect(visit.leftAt, where).toBeGreaterThanOrEqual(visit.arrivedAt);
      const next = visits[index + 1];
      if (next) expect(next.arrivedAt, where).toBeGreaterThanOrEqual(visit.leftAt ?? Number.POSITIVE_INFINITY);
    }
  }
  // IN6: proposals come after the agenda.
  const proposed = state.agenda.map((item) => Number(item.proposal !== undefined));
  expect(proposed, where).toEqual([...proposed].sort());
}

export function checkLog(log: readonly MeetingEvent[], state: MeetingState, where: string): void {
  expect(state.version, where).toBe(log.length);
  for (const [index, event] of log.entries()) {
    const before = log[index - 1];
    if (before) expect(event.at, where).toBeGreaterThanOrEqual(before.at);
  }
  expect(replay(log), where).toEqual(state);
  expect(replay(JSON.parse(JSON.stringify(log))), where).toEqual(JSON.parse(JSON.stringify(state)));
}
