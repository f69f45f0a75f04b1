// The server's own messages to people, in their language.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../../shared/meeting/facts.ts';
import type { HttpError } from '../../../shared/wire/http.ts';
import { servedWords } from '../../../shared/words/served.ts';
import { facts } from '../../support/meeting.ts';
import { Person } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function read(path: string, headers: Record<string, string> = {}): Promise<string> {
  return (await fetch(`${server.url}${path}`, { headers: { Accept: 'text/html', ...headers } })).text();
}

test.each(languages)('[LA9] the plain page and its way in speak %s to who asks for it', async (language) => {
  const { id, links } = await server.createMeeting({ ...facts, agenda: [{ title: 'Opening' }] });
  const { plainView: say } = servedWords(language);
  const chair = await Person.joins(server.url, { id, links }, 'chair', { name: 'Lynn' });
  const inside = { Cookie: `SESSION=${chair.joined.session}`, Authorization: `Bearer ${chair.joined.session}` };
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  const entry = await read(`/m/${id}/text`, { 'Accept-Language': `tlh, ${language};q=0.8` });
  expect(entry).toContain(`<html lang="${language}" dir="${dir}">`);
  expect(entry).toContain(say.outside);
  const page = await read(`/m/${id}/text?lang=${language}`, { ...inside, 'Accept-Language': 'de' });
  expect(page).toContain(`<html lang="${language}" dir="${dir}">`);
  expect(page).toContain(say.nobody);
  expect(page).toContain(`href="?still&amp;lang=${language}"`);
  chair.leave();
});

test.each(languages)('[LA22] a file of a report that cannot be had is refused in %s by a page, to programs in English', async (language) => {
  const { id, links } = await server.createMeeting({ ...facts, agenda: [] });
  const chair = await Person.joins(server.url, { id, links }, 'chair', { name: 'Lynn' });
  const path = `/api/meetings/${id}/report.docx?since=9`;
  const asks = { Authorization: `Bearer ${chair.joined.session}`, 'Accept-Language': language };
  const page = await read(path, asks);
  expect(page).toContain(`lang="${language}"`);
  expect(page).toContain(servedWords(language).reportFiles.noSuchIssue);
  const { error } = JSON.parse(await read(path, { ...asks, Accept: '*/*' })) as HttpError;
  expect(error).toEqual({ code: 'not-issued', message: servedWords('en').reportFiles.noSuchIssue });
  chair.leave();
});

test('[LA9] the plain page is in the meeting’s language where the reader’s browser names none that there is', async () => {
  const { id, links } = await server.createMeeting({ ...facts, language: 'ru', agenda: [] });
  const chair = await Person.joins(server.url, { id, links }, 'chair', { name: 'Lynn' });
  const page = await read(`/m/${id}/text`, { Authorization: `Bearer ${chair.joined.session}`, 'Accept-Language': 'de' });
  expect(page).toContain('<html lang="ru" dir="ltr">');
  chair.leave();
});

test.each(languages)('[LA9] a page of an error speaks %s to a browser of that language', async (language) => {
  const page = await read('/r/nothing', { 'Accept-Language': language });
  expect(page).toContain(`lang="${language}"`);
  const found = Object.values(servedWords(language).http).filter((sentence) => page.includes(sentence));
  expect(found.length).toBeGreaterThan(0);
});
