import { expect, test } from 'vitest';
import { meetingAsked, readsOnly } from '../../../server/cluster/meeting-asked.ts';

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

test.each([
  ['/m/%61bc/text', 'abc'],
  ['/api/meetings/a%62%63/report.pdf?x=1', 'abc'],
  ['http://example.org/m/abc/text', 'abc'],
  ['http://example.org/m/%61bc', 'abc'],
  ['/m\\abc/text#x', 'abc'],
  ['/m/abc#x', 'abc'],
  ['/m/abc?to=/m/other', 'abc'],
  ['/m/%zz/text', undefined],
  ['/m/a%2Fb/text', undefined],
  ['/m/%2561bc', undefined],
  ['http://example.org', undefined],
  ['/?to=/m/abc', undefined],
])('[SC17] %s is about %s', (url, meeting) => {
  expect(meetingAsked(url)).toBe(meeting);
});

test.each([
  ['GET', '/api/meetings/abc', true],
  ['HEAD', '/api/meetings/abc/report.pdf?issue=2', true],
  ['GET', '/api/meetings/abc/minutes.yjs', true],
  ['GET', '/api/meetings/abc/documents/0f/A.pdf', true],
  ['GET', '/r/abc/v/2', true],
  ['GET', '/m/abc/text?lang=fr', true],
  ['POST', '/api/meetings/abc/documents', false],
  ['DELETE', '/api/meetings/abc', false],
  // Only the owner can answer these.
  ['GET', '/api/meetings/abc/archive.zip', false],
  ['GET', '/api/meetings/abc/attribution.json', false],
  ['GET', '/api/meetings/abc/links', false],
  ['GET', '/minutes/abc', false],
  ['GET', '/socket.io/?m=abc', false],
])('[SC28] a copy answers %s %s: %s', (method, url, isRead) => {
  expect(readsOnly({ method, url })).toBe(isRead);
});
