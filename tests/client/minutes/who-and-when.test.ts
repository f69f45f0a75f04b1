import { expect, test } from 'vitest';
import { initials, intoCall, namesOf, sentences, shortName, shortTime } from '../../../client/parts/minutes/who-and-when.ts';

const openedAt = Date.UTC(2026, 9, 6, 13, 0);
const closedAt = Date.UTC(2026, 9, 6, 15, 0);
const at = (hours: number, minutes: number, day = 6): number => Date.UTC(2026, 9, day, hours, minutes);
const times = { openedAt, closedAt };

test('[SY21] within the call time counts from its opening, before and after it is the clock’s, on another day the day', () => {
  expect([
    intoCall(at(13, 43), times),
    intoCall(at(14, 5), { openedAt }),
    intoCall(at(12, 59), times),
    intoCall(at(15, 1), times),
    intoCall(at(13, 0), {}),
  ]).toEqual(['00:43', '01:05', undefined, undefined, undefined]);
  expect([
    shortTime(at(13, 43), times),
    shortTime(at(12, 5), times),
    shortTime(at(16, 0), times),
    shortTime(at(9, 0, 8), times),
    shortTime(at(9, 0), {}),
  ]).toEqual(['00:43', '12:05', '16:00', '8 Oct', '09:00']);
});

test.each([
  ['Aminata Diallo', 'A.\u00a0Diallo', 'AD'],
  ['Lynn St. Amour', 'L.\u00a0Amour', 'LA'],
  ['Élodie  Ñuñez', 'É.\u00a0Ñuñez', 'ÉÑ'],
  ['Cher', 'Cher', 'C'],
  ['会议秘书', '会议秘书', '会'],
  ['أحمد علي', 'أحمد علي', 'أع'],
  ['𝒜da 𝒩oë', '𝒜.\u00a0𝒩oë', '𝒜𝒩'],
  ['  ', '', ''],
])('[SY21] the name %j is %j in the margin and %j where there is less room', (name, short, shortest) => {
  expect([shortName(name), initials(name)]).toEqual([short, shortest]);
});

const person = (name?: string) => ({ participantId: 'p', name });
const server = { participantId: 'server' };

test('[SY21] the sentences name the writers, the server apart, and the last change where it is a minute later or more', () => {
  const one = { writers: [person('Aminata Diallo')], firstAt: at(13, 43), lastAt: at(13, 43) + 59_000 };
  expect(sentences(one, times)).toEqual(['Written by Aminata Diallo.', 'First written 43 min into the call, at 13:43 UTC.']);
  const two = { writers: [server, person('Bo'), person()], firstAt: at(12, 0), lastAt: at(14, 5) };
  expect(sentences(two, times)).toEqual([
    'Proposed by the server; changed by Bo and Someone.',
    'First written on 6 October 2026, 12:00 UTC.',
    'Last changed 1 h 05 into the call, at 14:05 UTC.',
  ]);
  expect(sentences({ ...two, writers: [server] }, {})[0]).toBe('Proposed by the server.');
  expect(namesOf(two, shortName)).toBe('Server, Bo, Someone');
});
