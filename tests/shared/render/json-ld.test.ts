import { expect, test } from 'vitest';
import { report } from '../../../shared/projections/report.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { renderArchive } from '../../../shared/render/public-archive.ts';
import { blockOf, minutesOf } from '../../support/report.ts';

/** The data of a page. */
function dataOf(html: string): unknown {
  const found = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html);
  expect(html.split('<script').length).toBe(found ? 2 : 1);
  return found && JSON.parse(found[1] ?? '');
}
const hostile = '</script><script>alert(1)</script> \u2028 & "x"';

test('[RP77][RP78] an issued report describes itself, and typed words stay words', () => {
  const { state, minutes } = minutesOf([[blockOf('paragraph', 'Text.')]]);
  const made = report({ ...state, title: hostile, body: hostile }, minutes);
  const address = 'https://example.org/r/m1/v/2';
  const issued = { ...made, issue: { number: 2, issuedAt: 0, hash: 'f'.repeat(64) }, corrects: { number: 1, changes: [] } };
  const downloads = [{ format: 'xml', href: `${address}/report.xml` }] as const;
  expect(dataOf(renderHtml(issued, { canonical: address, downloads: [...downloads] }))).toMatchObject({
    '@type': 'Report',
    url: address,
    version: '2',
    inLanguage: 'en',
    datePublished: '1970-01-01T00:00:00.000Z',
    publisher: { name: made.title.body },
    isBasedOn: 'https://example.org/r/m1/v/1',
    about: { '@type': 'Event', startDate: '2016-09-13T13:00:00.000Z', endDate: '2016-09-13T15:00:00.000Z' },
    encoding: [{ encodingFormat: 'application/xml', contentUrl: `${address}/report.xml` }],
  });
  expect(dataOf(renderHtml(made))).toBeNull();
});

test('[RP77] the archive lists its reports and the calls that are coming', () => {
  const entry = { id: 'm1', title: hostile, language: 'fr' as const, startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, sequence: 1, changedAt: 0 };
  const page = renderArchive({
    language: 'en',
    origin: 'https://example.org',
    issued: [{ ...entry, issue: 1, issuedAt: 0 }],
    coming: [{ ...entry, cancelled: true }],
    series: [],
  });
  expect(dataOf(page)).toMatchObject({
    '@type': 'CollectionPage',
    hasPart: [
      { '@type': 'Event', name: hostile, eventStatus: 'https://schema.org/EventCancelled' },
      { '@type': 'Report', url: 'https://example.org/r/m1', inLanguage: 'fr', version: '1' },
    ],
  });
});
