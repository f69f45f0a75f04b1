import { expect, test } from 'vitest';
import { textOfCalendar } from '../../../shared/agenda/calendar.ts';
import { parseAgenda } from '../../../shared/agenda/parse.ts';

const text = 'Board\n4 May 2027, 10:00-12:00 CEST\n\n1. Opening\nAna Lima\n2. Budget\n\nA note\n\nNotes\n\n- a pen';

test('[AG25] each line says what it became', () => {
  expect(parseAgenda(text).lines.map(({ line, as }) => [line, as])).toEqual([
    [1, 'fact'],
    [2, 'fact'],
    [4, 'item'],
    [5, 'left'],
    [6, 'item'],
    [8, 'left'],
    [10, 'outside'],
    [12, 'outside'],
  ]);
});

test('[AG25] what a person says of a line counts, and stays when other lines change', () => {
  const corrections = { '0 Ana Lima': 'presenter', '0 A note': 'child', '0 2. Budget': 'none' } as const;
  const { items, warnings } = parseAgenda(text, corrections);
  expect(items).toEqual([{ title: 'Opening', presenter: 'Ana Lima', children: [{ title: 'A note' }] }]);
  expect(warnings.map(({ line }) => line)).toEqual([10, 12]);
  expect(parseAgenda(`A line above\n${text}`, corrections).items).toEqual(items);
  expect(parseAgenda(text, { '0 A note': 'item', '0 1. Opening': 'heading' }).items.map(({ title }) => title)).toEqual(['Budget', 'A note']);
});

test('[AG24] facts are read with their zone, or the zone is said to be unclear', () => {
  expect(parseAgenda(text).facts).toEqual({ title: 'Board', startsAt: '2027-05-04T08:00:00.000Z', durationMinutes: 120 });
  const at = (zone: string) => parseAgenda(`Board\n4 May 2027, 10:00 ${zone}\n\n1. Opening`).facts;
  expect(at('UTC+5:30').startsAt).toBe('2027-05-04T04:30:00.000Z');
  expect(at('MSK').startsAt).toBe('2027-05-04T07:00:00.000Z');
  expect(at('CST')).toEqual({ title: 'Board', local: { at: '2027-05-04T10:00', zone: 'CST' } });
  expect(at('UTC+xx').local).toEqual({ at: '2027-05-04T10:00', zone: 'UTC+xx' });
  expect(at('').local).toEqual({ at: '2027-05-04T10:00' });
});

test('[AG24] an agenda over several days gives the items of each', () => {
  const { days, items } = parseAgenda('Day 1: Monday\n9:00 Opening\n9:30 Report\nDay 2: Tuesday\n9:00 Budget');
  expect(days.map(({ title, items: at }) => [title, at.map((index) => items[index]?.title)])).toEqual([
    ['Day 1: Monday', ['Opening', 'Report']],
    ['Day 2: Tuesday', ['Budget']],
  ]);
});

test('[AG27] the event of a calendar file gives facts and an agenda', () => {
  const file =
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Board\r\nDTSTART:20270504T080000Z\r\nDTEND:20270504T100000Z\r\nLOCATION:Hall B\r\nDESCRIPTION:1. Opening\\n2. Bud\r\n get\r\nEND:VEVENT\r\nEND:VCALENDAR';
  const { items, facts } = parseAgenda(textOfCalendar(file));
  expect(items).toEqual([{ title: 'Opening' }, { title: 'Budget' }]);
  expect(facts).toEqual({ title: 'Board', place: 'Hall B', startsAt: '2027-05-04T08:00:00.000Z', durationMinutes: 120 });
});
