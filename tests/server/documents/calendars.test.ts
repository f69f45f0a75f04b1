import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { actionsIcs } from '../../../server/documents/actions-ics.ts';
import { agendaIcs } from '../../../server/documents/agenda-ics.ts';
import { archiveIcs } from '../../../server/documents/archive-ics.ts';
import { textOfCalendar } from '../../../shared/agenda/calendar.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { RegisterRow } from '../../../shared/projections/register.ts';
import { MeetingInMemory } from '../../support/meeting.ts';

const context = { url: 'https://meet.example.org', stamp: new Date('2016-09-01T08:00:00Z') };
const hostile = 'A;B,C\\D\r\nBEGIN:VEVENT\nEND:VCALENDAR "q" <b>\u2028\u0000\u0007x';
const wide = '审议草案与其他事项的长标题，'.repeat(8) + 'عنوان طويل جدا للاجتماع '.repeat(6) + '🌍👩‍👩‍👧'.repeat(10);

const stateOf = (more: Partial<MeetingState> = {}): MeetingState => ({ ...new MeetingInMemory().state, ...more });
const action = (more: Partial<RegisterRow>): RegisterRow => ({
  kind: 'action',
  id: 'b1',
  text: 'Send the template',
  status: 'open',
  due: '2016-11-01',
  ...more,
});

/** The properties of a calendar, unfolded and unescaped, in order. */
function propertiesOf(ics: string): [name: string, value: string][] {
  return ics
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+(?:;[^:]*)?):(.*)$/s.exec(line) ?? [];
      return [name, value.replace(/\\(n|[\\;,])/gi, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped))];
    });
}
const oneOf = (ics: string, name: string): string | undefined => propertiesOf(ics).find(([each]) => each === name || each.startsWith(`${name};`))?.[1];
const count = (ics: string, line: string): number => ics.split('\r\n').filter((each) => each === line).length;

function expectWellFormed(ics: string): void {
  const lines = ics.split('\r\n');
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(ics).not.toContain('\uFFFD');
  expect(ics.isWellFormed()).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
  expect(ics).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/);
  expect(propertiesOf(ics).filter(([name]) => name === '')).toEqual([]);
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(count(ics, 'END:VCALENDAR')).toBe(1);
}

test('[RP8] a call in a calendar is in UTC, with its agenda and where to join', () => {
  const ics = agendaIcs(stateOf({ joinUrl: 'https://example.org/join?a=1,2;b' }), context);
  expectWellFormed(ics);
  expect(oneOf(ics, 'DTSTART')).toBe('20160913T130000Z');
  expect(oneOf(ics, 'DTEND')).toBe('20160913T150000Z');
  expect(oneOf(ics, 'DTSTAMP')).toBe('20160901T080000Z');
  expect(oneOf(ics, 'UID')).toBe('m1@rapporteur');
  expect(oneOf(ics, 'LOCATION')).toBe('https://example.org/join?a=1,2;b');
  expect(oneOf(ics, 'URL')).toBe('https://meet.example.org/m/m1');
  expect(oneOf(ics, 'SUMMARY')).toBe('Virtual MAG meeting');
  expect(oneOf(ics, 'DESCRIPTION')).toContain('1. First (10 minutes)\n2. Second (20 minutes)\n   2.1. Part one\n');
  expect(ics).not.toMatch(/VALARM|ORGANIZER/);
});

test('[RP8] hostile words in a call stay words', () => {
  const ics = agendaIcs(stateOf({ title: hostile, body: hostile, focus: hostile, joinUrl: 'https://example.org/a\r\nBEGIN:VALARM' }), context);
  expectWellFormed(ics);
  expect(count(ics, 'BEGIN:VEVENT')).toBe(1);
  expect(count(ics, 'BEGIN:VALARM')).toBe(0);
  expect(oneOf(ics, 'SUMMARY')).toBe('A;B,C\\D BEGIN:VEVENT END:VCALENDAR "q" <b> x');
});

test('[RP8] lines are folded at 75 octets between characters of any script', () => {
  const ics = agendaIcs(stateOf({ title: wide, focus: wide }), context);
  expectWellFormed(ics);
  expect(oneOf(ics, 'SUMMARY')).toBe(wide.trim());
});

test('[AC3][LA30] actions with a date of the calendar are days in it, the others stay out', () => {
  const ics = actionsIcs(
    stateOf(),
    [
      action({ owner: 'Bo <b> BEGIN:VEVENT', text: hostile }),
      action({ id: 'b2', due: 'before the annual meeting' }),
      action({ id: 'b3', due: '2016-02-30' }),
      action({ id: 'b4', status: 'dropped' }),
      action({ id: 'b7', status: 'done' }),
      action({ id: 'b8', status: 'carried', due: '2016-11-02', text: 'Still to do' }),
      { kind: 'decision', id: 'b5', text: 'Agreed' },
      action({ id: 'b6', text: wide, due: '2016-12-31' }),
    ],
    context,
  );
  expectWellFormed(ics);
  const named = (name: string): string[] => propertiesOf(ics).flatMap(([each, value]) => (each === name || each.startsWith(`${name};`) ? [value] : []));
  expect(named('UID')).toEqual(['b1@m1.rapporteur', 'b8@m1.rapporteur', 'b6@m1.rapporteur']);
  expect(named('DTSTART')).toEqual(['20161101', '20161102', '20161231']);
  expect(named('SUMMARY')).toEqual(['Due: A;B,C\\D BEGIN:VEVENT END:VCALENDAR "q" <b> x', 'Due: Still to do', `Due: \u2068${wide.trim()}\u2069`]);
  expect(ics).toContain('DTSTART;VALUE=DATE:20161101');
});

test.each([
  ['en', 'Ana and the Secretariat', ['Owner: Ana', 'Owner: Secretariat'], 'Due: Send it', 'The next meeting'],
  ['fr', 'Ana et le Secrétariat', ['Responsable\u00a0: Ana', 'Responsable\u00a0: Secrétariat'], 'Échéance\u00a0: Send it', 'La prochaine réunion'],
  ['es', 'Ana y la Secretaría', ['Responsable: Ana', 'Responsable: Secretaría'], 'Plazo: Send it', 'La próxima reunión'],
  ['ru', 'Анна и Секретариат', ['Исполнитель: Анна', 'Исполнитель: Секретариат'], 'Срок: Send it', 'Следующее заседание'],
  ['zh', '李明和秘书处', ['负责方：李明', '负责方：秘书处'], '期限：Send it', '下次会议'],
  ['ar', 'آنا والأمانة', ['الجهة المسؤولة: آنا', 'الجهة المسؤولة: الأمانة'], 'الموعد: \u2068Send it\u2069', 'الاجتماع المقبل'],
] as const)('[AC20][LA10][LA30] in "%s" the calendar is in the meeting’s language, and each owner has an entry in it', (language, owner, owners, due, next) => {
  const ics = actionsIcs({ ...stateOf({ next: { startsAt: '2016-12-01T13:00:00Z' } }), language }, [action({ owner, text: 'Send it' })], context);
  expectWellFormed(ics);
  const named = (name: string): string[] => propertiesOf(ics).flatMap(([each, value]) => (each === name || each.startsWith(`${name};`) ? [value] : []));
  expect(named('UID')).toEqual(['b1@m1.rapporteur', 'b1.2@m1.rapporteur', 'next.m1@rapporteur']);
  expect(named('DESCRIPTION').map((text) => text.split(/\\n|\n/)[0])).toEqual(owners);
  expect(named('SUMMARY')).toEqual([due, due, next]);
});

test('[AG44] a calendar entry is where people meet, otherwise at the link', () => {
  expect(oneOf(agendaIcs(stateOf({ place: 'Palais, Room XI', joinUrl: 'https://call.example.org' }), context), 'LOCATION')).toBe('Palais, Room XI');
  expect(oneOf(agendaIcs(stateOf({ joinUrl: 'https://call.example.org' }), context), 'LOCATION')).toBe('https://call.example.org');
});

test.each([...languages])('[LA32] in "%s" the texts of a calendar entry say their language, to our own reader and to others', (language) => {
  const summary = {
    ar: 'التحضير للاجتماع السنوي',
    zh: '年度会议的筹备工作',
    en: 'Annual meeting',
    fr: 'Réunion annuelle',
    ru: 'Ежегодное совещание',
    es: 'Reunión anual',
  }[language];
  const state = { ...stateOf({ title: `${summary} ${wide}`, place: summary, next: { startsAt: '2016-12-01T13:00:00Z' } }), language };
  const [agenda, actions] = [agendaIcs(state, context), actionsIcs(state, [action({})], context)];
  for (const ics of [agenda, actions]) {
    expectWellFormed(ics);
    const said = new ICAL.Component(ICAL.parse(ics))
      .getAllSubcomponents('vevent')
      .flatMap((event) => event.getAllProperties().filter(({ name }) => /^(summary|description|location)$/.test(name)));
    expect(said.length).toBeGreaterThan(2);
    expect(said.map((property) => property.getParameter('language'))).toEqual(said.map(() => language));
  }
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(agenda)).getFirstSubcomponent('vevent') ?? undefined);
  expect([event.summary, event.location]).toEqual([`${summary} ${wide.trim()}`, summary]);
  expect(textOfCalendar(agenda)).toContain(event.description.trim().split('\n')[0]);
});

test('[LA32] each entry of the public calendar says the language of its own meeting', () => {
  const entry = (id: string, language: 'ar' | 'fr') => ({
    id,
    title: id,
    language,
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    sequence: 1,
    changedAt: 0,
  });
  const ics = archiveIcs([entry('m1', 'ar'), entry('m2', 'fr')], { ...context, name: 'Archive' });
  expectWellFormed(ics);
  expect(ics.match(/^SUMMARY.*/gm)?.map((line) => line.trim())).toEqual(['SUMMARY;LANGUAGE=ar:m1', 'SUMMARY;LANGUAGE=fr:m2']);
});
