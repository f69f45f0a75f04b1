import { expect, test } from 'vitest';
import { clockAtHead } from '../../../shared/agenda/clock.ts';
import { saidOf } from '../../../shared/agenda/lines.ts';
import { lengthIn, minutesLine } from '../../../shared/agenda/minutes.ts';
import { times } from './time-cases.ts';

test.each(times)('[AG20] "%s" is %s minutes', (said, minutes) => {
  expect(minutesLine(said)).toBe(minutes);
});

test('[AG20] digits of every script count alike', () => {
  for (const said of ['٢٥ دقيقة', '۲۵ دقيقة', '２５分钟', '٩:٠٠ - ٩:٢٥', '９：００－９：２５']) expect(minutesLine(saidOf(said).text), said).toBe(25);
});

test('[AG20] a range gives its upper end, a slip of the half-day what was meant, and both say that they are unsure', () => {
  expect(lengthIn('20-45m')).toEqual({ minutes: 45, unsure: true, range: '20-45m' });
  expect(lengthIn('12:30am - 2:00pm')).toEqual({ minutes: 90, unsure: true });
  expect(lengthIn('10 min')).toEqual({ minutes: 10 });
});

test.each([
  ['9:00 Welcome', 540],
  ['9AM: Welcome', 540],
  ['1145am Break', 705],
  ['From 08.30 Arrivals', 510],
  ['+/- 10.15 Doorstep', 615],
  ['4:00 p.m.  Call to order', 960],
  ['12 noon Lunch', 720],
  ['[10:15] Coffee', 615],
  ['10 h 30 : Pause', 630],
  ['下午3点半 会议', 930],
])('[AG20] "%s" begins at minute %i of the day', (text, at) => {
  expect(clockAtHead(text)?.start.at).toBe(at);
});

test.each(['13 September 2016', '3 minutes each', '10 items', '2027 programme', '24:30 x', '10:300 x'])('[AG20] "%s" begins with no time', (text) => {
  expect(clockAtHead(text)).toBeUndefined();
});
