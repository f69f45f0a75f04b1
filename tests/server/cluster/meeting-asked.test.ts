import { expect, test } from 'vitest';
import { meetingAsked } from '../../../server/cluster/meeting-asked.ts';

test.each([
  ['/api/meetings/abc/report.pdf', 'abc'],
  ['/api/meetings/abc', 'abc'],
  ['/api/meetings', undefined],
  ['/api/meetings?q=abc', undefined],
  ['/minutes/a-b_c?session=x', 'a-b_c'],
  ['/m/abc/text', 'abc'],
  ['/r/abc?lang=fr', 'abc'],
  ['/socket.io/?EIO=4&transport=polling&m=abc', 'abc'],
  ['/socket.io/?EIO=4&transport=polling', undefined],
  ['/socket.io/?m=%2F..', undefined],
  ['/readyz', undefined],
])('[SC8] %s is about %s', (url, meeting) => {
  expect(meetingAsked(url)).toBe(meeting);
});
