import { describe, expect, test } from 'vitest';
import { lookOf, skeleton } from '../../../shared/kit/skeleton.ts';
import { namesakeOf } from '../../../shared/meeting/attendance/namesakes.ts';
import type { Participant } from '../../../shared/meeting/model/attendance.ts';
import type { Role } from '../../../shared/meeting/roles.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { called } from '../../../shared/projections/called.ts';
import { renderPlain } from '../../../shared/render/plain-page.ts';
import { namesakes } from '../../../shared/words/en/namesakes.ts';
import { roles } from '../../../shared/words/en/roles.ts';
import { ana, facts, MeetingInMemory, secretariat } from '../../support/meeting.ts';

const person = (id: string, role: Role, name: string): Participant => ({ id, role, name, visits: [] });
const chair = person('c', 'chair', 'Ines Okafor');
const meeting = (...others: Participant[]): Pick<MeetingState, 'participants' | 'chair' | 'secretariat'> => ({
  participants: [chair, person('s', 'secretariat', 'Teodor Lund'), ...others],
  chair: { name: 'Ines Okafor' },
  secretariat: [{ name: 'Teodor Lund' }, { name: 'Mirela Burnić' }],
});
const whyOf = (name: string, role: Role = 'member'): string | undefined => {
  const one = person('x', role, name);
  return namesakeOf(meeting(one), one)?.why;
};

describe('[AU30] a name that looks like a lead’s is marked as another of this name', () => {
  const alike: [string, string][] = [
    ['the same', 'Ines Okafor'],
    ['another case', 'INES okafor'],
    ['accents', 'Ínés Ökafor'],
    ['Cyrillic letters', 'Inеs Окаfоr'],
    ['Greek letters', 'Ιneς Οkαfοr'],
    ['capitals of other alphabets', 'ІΝЕЅ ОКАFОR'],
    ['spaces taken out', 'InesOkafor'],
    ['spaces put in', 'I nes  Oka for'],
    ['a small L for a capital I', 'lnes Okafor'],
    ['a digit for a letter', '1nes 0kafor'],
    ['a bar for a letter', '|nes Okafor'],
    ['full width', 'Ｉｎｅｓ Ｏｋａｆｏｒ'],
    ['mathematical letters', '𝐈𝐧𝐞𝐬 𝕺𝖐𝖆𝖋𝖔𝖗'],
    ['another order', 'Okafor, Ines'],
    ['with an office', 'Ines Okafor, Chair'],
    ['with a title', 'H.E. Ines Okafor'],
    ['with the name of the host', 'Ines Okafor (Secretariat)'],
    ['signs between', 'Ines-Okafor.'],
    ['the Secretariat', 'Теоdоr Lund'],
  ];
  test.each(alike)('%s', (_what, name) => {
    expect(whyOf(name)).toBe('another');
    expect(whyOf(name, 'observer')).toBe('another');
  });
});

describe('[AU31] a name that sounds like an office, or is that of a lead who has not come, is shown with its role', () => {
  test.each([
    'Chair',
    'The Chair',
    'C h a i r',
    'Сhаir',
    'Co-Chair',
    'SECRETARIAT',
    'secretarlat',
    'server',
    'Présidente',
    'Председатель',
    '主席',
    'الرئيس',
    'Mirela Bumić',
  ])('%s', (name) => {
    expect(whyOf(name)).toBe('office');
  });
});

test.each(['Inés Oka', 'Ines', 'Okafor', 'Juliana Lund', 'Teo Lund', 'Ana Lima', '王小明', 'Charles', 'Ольга Петрова'])(
  '[AU30] %s is a name like any other',
  (name) => {
    expect(whyOf(name)).toBeUndefined();
  },
);

test('[AU30] a lead is not marked, nor is an entry that the Secretariat made', () => {
  expect(whyOf('Ines Okafor', 'secretariat')).toBeUndefined();
  const noted: Participant = { ...person('n', 'member', 'Ines Okafor'), noted: true };
  expect(namesakeOf(meeting(noted), noted)).toBeUndefined();
});

test('[AU30] letters that only look alike have one skeleton', () => {
  expect(skeleton(lookOf('modern'))).toBe(skeleton(lookOf('modem')));
  expect(skeleton(lookOf('Wendy'))).toBe(skeleton(lookOf('VVendy')));
  expect(skeleton(lookOf('Zoë'))).toBe(skeleton(lookOf('Ζое')));
  expect(skeleton(lookOf('Anna'))).not.toBe(skeleton(lookOf('Anne')));
});

test('[AU30] the mark stands beside the name in the queue, and on the plain page', () => {
  const call = new MeetingInMemory();
  call.take([
    { type: 'participant.joined', participant: person('chair', 'chair', 'Lynn St. Amour'), at: call.now, by: 'server' },
    { type: 'participant.joined', participant: person('ana', 'member', 'Lуnn St Amour'), at: call.now, by: 'server' },
  ]);
  call.send(secretariat, { type: 'meeting.open' });
  call.send({ ...ana, name: 'Lуnn St Amour' }, { type: 'floor.request' });
  expect(call.state.floor.queue.map((request) => called(call.state, request, { namesakes, roles }))).toEqual(['Lуnn St Amour (member, another of this name)']);
  expect(renderPlain(call.state, [], call.now, { still: true, asked: false })).toContain('(member, another of this name)');
  expect(facts.chair.name).toBe('Lynn St. Amour');
});

test('[AU32] a person’s change of name in the call is on the timeline, with both names; a correction by the Secretariat is not', () => {
  const call = new MeetingInMemory();
  call.take([{ type: 'participant.joined', participant: person('ana', 'member', 'Ana'), at: call.now, by: 'server' }]);
  call.send(ana, { type: 'attendance.correct', name: 'Ana Before' });
  call.send(secretariat, { type: 'meeting.open' });
  const renames = (): unknown[] =>
    call.state.timeline.filter(({ type }) => type === 'participant.renamed').map(({ title, participantId }) => [title, participantId]);
  expect(renames()).toEqual([]);
  call.send(ana, { type: 'attendance.correct', name: 'Lynn St. Amour' });
  expect(renames()).toEqual([['Ana Before → Lynn St. Amour', 'ana']]);
  call.send(ana, { type: 'attendance.correct', affiliation: 'Chair' });
  call.send(secretariat, { type: 'attendance.note', participantId: 'ana', name: 'Ana' });
  expect(renames()).toHaveLength(1);
  call.take([{ type: 'participant.joined', participant: person('ana', 'member', 'Anna'), at: call.now, by: 'server' }]);
  expect(renames().at(-1)).toEqual(['Ana → Anna', 'ana']);
});
