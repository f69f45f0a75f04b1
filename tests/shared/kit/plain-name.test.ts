import { describe, expect, test } from 'vitest';
import { isName, plainName } from '../../../shared/kit/plain-name.ts';
import { seededRng } from '../../../shared/kit/rng.ts';
import { commandSchema } from '../../../shared/meeting/commands.ts';
import { factsSchema } from '../../../shared/meeting/facts.ts';
import { joinSchema, nameSchema } from '../../../shared/wire/http.ts';
import { facts } from '../../support/meeting.ts';

const cases: [what: string, given: string, kept: string][] = [
  ['spaces around and between', '  Ines \t Okafor\u00a0 ', 'Ines Okafor'],
  ['line breaks of every kind', 'Ines\nOkafor\r\nB\u2028C\u2029D\u0085E\u000bF', 'Ines Okafor B C D E F'],
  ['NUL, ESC and other controls', 'I\u0000n\u001be\u009fs', 'Ines'],
  ['marks of direction', '\u202eInes\u202c \u2066Okafor\u2069\u200f\u061c', 'Ines Okafor'],
  ['characters without width', 'I\u200bn\u200ce\u200ds\u2060\ufeff\u00ad', 'Ines'],
  ['letters drawn as nothing', 'In\u3164es\u115f\u1160\uffa0\u034f\ufe0f\u{e0101}\u{e0041}', 'Ines'],
  ['the braille pattern without dots', 'Ines\u2800Okafor', 'Ines Okafor'],
  ['lone surrogates and private characters', 'I\ud800nes\ue000\u{f0000}\uffff', 'Ines'],
  ['letters and marks apart', 'Ine\u0301s', 'In\u00e9s'],
  ['a mark with nothing to stand on', '\u0301Ines \u0301 Okafor', 'Ines Okafor'],
  ['a heap of marks', `I${'\u0336'.repeat(40)}nes`, `I${'\u0336'.repeat(4)}nes`],
  ['other scripts', '  王小明  محمد Ольга ශ්රී ', '王小明 محمد Ольга ශ්රී'],
];

describe('[AU28] a name is kept as one line of visible characters in composed form', () => {
  test.each(cases)('%s', (_what, given, kept) => {
    expect(plainName(given)).toBe(kept);
  });

  test('whatever is given, nothing unseen is left, and the result is kept as it is', () => {
    const seed = 20161009;
    const random = seededRng(seed);
    const hostile = ['\u200b', '\u202e', '\n', '\u0000', '\u0301', '\u0323', ' ', '\u3164', 'a', 'é', 'ب', '\ud83d', '\u1160', '한'];
    for (let round = 0; round < 3000; round += 1) {
      const letters = Array.from({ length: random.int(12) }, () => (random.chance(0.5) ? random.pick(hostile) : String.fromCodePoint(random.int(0x110000))));
      const kept = plainName(letters.join(''));
      const told = `seed ${seed}, round ${round}: ${JSON.stringify(letters)}`;
      expect(kept, told).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|^\s|\s$|\s\s/u);
      expect(plainName(kept), told).toBe(kept);
      expect(kept.normalize('NFC'), told).toBe(kept);
    }
  });
});

describe('[AU29] a name without a letter or a digit is refused', () => {
  const blanks = ['', ' ', '\u200b', '\u3164', '\u202e', '...', '—', '\u0301', '\u2800', '🙂'];
  test.each(blanks)('%j', (name) => {
    expect(isName(plainName(name))).toBe(false);
    expect(joinSchema.safeParse({ key: 'k', name }).success).toBe(false);
    expect(nameSchema.safeParse({ name }).success).toBe(false);
    expect(commandSchema.safeParse({ type: 'attendance.correct', name }).success).toBe(false);
  });
  test.each(['7', 'X', '王', '  \u200bQ'])('%j is a name', (name) => {
    expect(joinSchema.safeParse({ key: 'k', name }).success).toBe(true);
  });
});

test('[AU28] wherever a name enters, it is made plain: joining, naming, correcting, noting, the queue, comments and the facts', () => {
  const dirty = ' Ine\u0301s\u200b\n\u202eOkafor ';
  const plain = 'In\u00e9s Okafor';
  expect(joinSchema.parse({ key: 'k', name: dirty, affiliation: dirty, group: dirty })).toMatchObject({ name: plain, affiliation: plain, group: plain });
  expect(nameSchema.parse({ name: dirty }).name).toBe(plain);
  const commands = [
    { type: 'attendance.correct', name: dirty, affiliation: dirty, group: dirty },
    { type: 'attendance.note', name: dirty, status: 'phone' },
    { type: 'floor.add', name: dirty, channel: 'hand' },
  ];
  for (const command of commands) expect(commandSchema.parse(command)).toMatchObject({ name: plain });
  expect(commandSchema.parse({ type: 'report.comment', blockId: 'b', text: 'x', onBehalfOf: dirty })).toMatchObject({ onBehalfOf: plain });
  const person = { name: dirty, affiliation: dirty };
  const parsed = factsSchema.parse({ ...facts, chair: person, secretariat: [person], hostCountry: person });
  for (const each of [parsed.chair, ...parsed.secretariat, parsed.hostCountry]) expect(each).toEqual({ name: plain, affiliation: plain });
});
