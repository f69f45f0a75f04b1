import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../shared/meeting/facts.ts';
import { proposeAction } from '../../../shared/minutes/propose.ts';

const meeting = new Date('2026-10-06T13:00:00Z');
const people = ['Ana Pérez', 'Bo Ek', '李明'];

test.each<[Language, string, string | undefined, string | undefined]>([
  ['en', 'Ana and Secretariat to send X by Friday', 'Ana and Secretariat', '2026-10-09'],
  ['en', 'Ana and Secretariat to send X by Friday.', 'Ana and Secretariat', '2026-10-09'],
  ['en', 'Secretariat – minutes – tomorrow', 'Secretariat', '2026-10-07'],
  ['en', 'The Secretariat will circulate the template by the end of the month.', 'the Secretariat', '2026-10-31'],
  ['en', '@ana to send the list before 9 October', 'Ana Pérez', '2026-10-09'],
  ['en', 'Send the list (Bo Ek, by 9 October)', 'Bo Ek', '2026-10-09'],
  ['en', 'Ana: send the list, COB Friday', 'Ana', '2026-10-09'],
  ['en', 'Ana Pérez to send, by 9 October, the list to the Chair', 'Ana Pérez', '2026-10-09'],
  ['en', 'Chair and Host Country to confirm the venue within two weeks', 'Chair and Host Country', '2026-10-20'],
  ['en', '[Bo] draft the letter', 'Bo', undefined],
  ['en', 'The list to be checked by the Chair and Bo before Friday', 'the Chair and Bo', '2026-10-09'],
  ['en', 'Paper to be sent by Friday', undefined, '2026-10-09'],
  ['en', 'Send the report (Ana, by 20 October)', 'Ana', '2026-10-20'],
  ['en', 'Report to be sent by Friday', undefined, '2026-10-09'],
  ['en', 'Send the letter to Ana', undefined, undefined],
  ['en', 'All members to comment by 03/04/2027', 'All members', 'either'],
  ['en', 'Ana to report by Thursday 9 October 2026', 'Ana', 'weekday'],
  ['en', 'Ana to report before the next meeting', 'Ana', 'next-meeting'],
  ['en', 'Owner: Ana; due: Friday; send the list', 'Ana', '2026-10-09'],
  ['en', 'Ana/Bo: agenda, by tomorrow', 'Ana/Bo', '2026-10-07'],
  ['en', 'Secretariat shall, within 10 days, publish the report', 'Secretariat', '2026-10-16'],
  ['en', 'Circulate the template – Secretariat – 9 October', 'Secretariat', '2026-10-09'],
  ['en', 'Update the website by end of October (Bo)', 'Bo', '2026-10-31'],
  ['zh', '请主席两周内致函东道国', undefined, '2026-10-20'],
  ['ar', 'على الرئيس والأمانة إعداد رسالة قبل 15 أكتوبر', 'الرئيس والأمانة', '2026-10-15'],
  ['fr', 'Le Secrétariat enverra la note d’ici vendredi', 'le Secrétariat', '2026-10-09'],
  ['fr', 'Ana et le Secrétariat doivent envoyer la note avant le 15 novembre', 'Ana et le Secrétariat', '2026-11-15'],
  ['es', 'La Secretaría enviará la nota a más tardar el 15 de noviembre', 'la Secretaría', '2026-11-15'],
  ['es', 'Ana y la Secretaría: enviar la nota antes del viernes', 'Ana y la Secretaría', '2026-10-09'],
  ['ru', 'Секретариату направить записку до 15 ноября', 'Секретариату', '2026-11-15'],
  ['ru', 'Анна подготовит список к пятнице', 'Анна', '2026-10-09'],
  ['zh', '李明将于10月9日前发送名单', '李明', '2026-10-09'],
  ['zh', '秘书处：下周五前发送', '秘书处', '2026-10-16'],
  ['ar', 'على الأمانة أن ترسل القائمة قبل 9 أكتوبر', 'الأمانة', '2026-10-09'],
])('[AC15] in "%s" the words "%s" offer %s and %s', (language, words, owner, day) => {
  const proposal = proposeAction(words, meeting, { language, people });
  const { reading } = proposal.due ?? {};
  const said = reading === undefined ? undefined : 'day' in reading ? reading.day : 'either' in reading ? 'either' : reading.unclear;
  expect([proposal.owner, said]).toEqual([owner, day]);
});

test('[AC15] no words break the proposal, and an owner stands in them', () => {
  const parts = fc.constantFrom('Ana', 'to', 'send', 'by', 'Friday', '–', '@ana', '(', ')', ':', 'the', 'Secretariat', '9', 'October', '李明', '将', 'до');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.array(parts, { maxLength: 60 }).map((all) => all.join(' ')),
      ),
      (text) => {
        proposeAction(text, meeting);
      },
    ),
    { seed: 1430, numRuns: 300 },
  );
});
