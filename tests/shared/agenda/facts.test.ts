// The lines above an agenda, as the facts of its meeting.
import { expect, test } from 'vitest';
import { type ParsedAgenda, parseAgenda } from '../../../shared/agenda/parse.ts';

const factsOf = (above: string): ParsedAgenda['facts'] => parseAgenda(`${above}\n\n1. Opening\n2. Closing`).facts;

test.each([
  [
    'CITY COUNCIL AGENDA\nMonday, June 14, 2027 - 7:00 P.M.\nCouncil Chambers, 201 Spring Street',
    { title: 'CITY COUNCIL AGENDA', local: { at: '2027-06-14T19:00' }, place: 'Council Chambers, 201 Spring Street' },
  ],
  [
    'UNIVERSITY SENATE\nMeeting of Wednesday 20 October 2027 at 2.15 p.m. in the Council Room',
    { title: 'UNIVERSITY SENATE', local: { at: '2027-10-20T14:15' }, place: 'Council Room' },
  ],
  [
    'Séance du conseil\njeudi 14 octobre 2027 à 14 h 30\nSalle des Actes',
    { title: 'Séance du conseil', local: { at: '2027-10-14T14:30' }, place: 'Salle des Actes' },
  ],
  ['Заседание\n26 октября 2027 года, 14.00, ауд. 215', { title: 'Заседание', local: { at: '2027-10-26T14:00' }, place: 'ауд. 215' }],
  [
    'AGENDA\nAccess group call\n7 September 2027, 15:00-17:00 UTC (11:00am - 1:00pm Boston)',
    { title: 'Access group call', startsAt: '2027-09-07T15:00:00.000Z', durationMinutes: 120 },
  ],
  [
    'Sessions\nTuesday, November 9, 2027\n09:30-11:30 UTC (Session I)\nRoom: Hall 1',
    { title: 'Sessions', startsAt: '2027-11-09T09:30:00.000Z', durationMinutes: 120, place: 'Hall 1' },
  ],
  [
    'Topic: Budget call\nTime: Oct 14, 2027 01:00 PM Universal Time UTC\n\nJoin Meeting\nhttps://example.org/j/88',
    { title: 'Budget call', startsAt: '2027-10-14T13:00:00.000Z', joinUrl: 'https://example.org/j/88' },
  ],
  [
    'Steering\nWhen: Tuesday, October 19, 2027 3:00 PM-4:30 PM (UTC+01:00) Amsterdam, Berlin',
    { title: 'Steering', durationMinutes: 90, local: { at: '2027-10-19T15:00', zone: '(UTC+01:00) Amsterdam, Berlin' } },
  ],
  [
    'الاجتماع الثاني عشر\nالأربعاء ٢٠ تشرين الأول/أكتوبر ٢٠٢٧، من الساعة ١٠:٠٠ إلى الساعة ١٢:٣٠',
    { title: 'الاجتماع الثاني عشر', durationMinutes: 150, local: { at: '2027-10-20T10:00' } },
  ],
])('[AG46] reads the facts in %j', (above, facts) => {
  expect(factsOf(above)).toEqual(facts);
});
