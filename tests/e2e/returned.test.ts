// The way back from Word on the page: the file is chosen, each change is looked over, and comments are entered under their authors' names.

import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { seededRng } from '../../shared/kit/rng.ts';
import { expectAccessible, joinPage, newPage, phone, wide } from '../support/browser.ts';
import { press } from '../support/keyboard.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import type { RunningServer } from '../support/server.ts';
import { block } from '../support/texts.ts';
import { WordEdits } from '../support/word-edits.ts';

const { server, browser } = await opened();

const texts = [
  'The members noted the delay of the plan and asked the Secretariat for a new one.',
  'The list of workshops would be sent to everybody in the first week of October.',
  'Remote hubs needed captions and a stable line in at least three of the regions.',
];

async function circulated(): Promise<{ desk: Person; meeting: Awaited<ReturnType<RunningServer['createMeeting']>>; file: Buffer }> {
  const facts = { title: 'Virtual call', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Sam' }] };
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Preparations' }] });
  const desk = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const item = must((await desk.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  desk.write((doc) => {
    for (const [index, text] of texts.entries()) block(doc, `item:${item}`, text, { id: `b${index}` });
  });
  await desk.saved();
  await desk.must({ type: 'meeting.close' });
  await desk.must({ type: 'report.circulate', until: new Date(Date.now() + 86_400_000).toISOString() });
  const answer = await fetch(`${server.url}/api/meetings/${meeting.id}/report.docx`, { headers: { Authorization: `Bearer ${desk.joined.session}` } });
  const word = new WordEdits(await answer.bytes(), seededRng(3));
  const place = (text: string) =>
    must(
      word.places().find((each) => word.paragraphs[each]?.includes(text.slice(0, 20))),
      'a paragraph',
    );
  word.reword(place(must(texts[0], 'a text')), 'Ana Pérez');
  word.split(place(must(texts[1], 'a text')));
  word.delete(place(must(texts[2], 'a text')), 'Chi Wei');
  return { desk, meeting, file: Buffer.from(word.file()) };
}

test.each([
  ['wide', wide],
  ['on a phone', phone],
])('[CM20][CM21] the desk looks over what was changed in Word, and enters it: %s', async (_name, options) => {
  const { desk, meeting, file } = await circulated();
  const page = await newPage(browser, options);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam' });
  await page.goto(`${server.url}/m/${meeting.id}#report`);
  await page.getByRole('button', { name: 'Comments', exact: true }).click();
  await page.getByRole('button', { name: 'Comment on paragraph 2' }).waitFor();
  await press(page, page.getByRole('button', { name: 'Changes made in Word' }));
  const dialog = page.getByRole('dialog');
  const choose = dialog.locator('input[type=file]');
  await choose.setInputFiles({ name: 'notes.docx', mimeType: 'text/plain', buffer: Buffer.from('nothing') });
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').textContent()).toMatch(/Save it as .docx/);
  await choose.setInputFiles({ name: 'report.docx', mimeType: 'application/octet-stream', buffer: file });
  await dialog.getByText('3 changes since the draft').waitFor();
  expect(await dialog.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Paragraph 2: reworded', 'Paragraph 3: split', 'Paragraph 4: deleted']);
  await expectAccessible(page, 'a Word document that is looked over');
  await press(page, dialog.getByRole('button', { name: 'Leave out: Paragraph 4: deleted' }));
  await dialog.getByLabel('Whose change it is').nth(1).fill('Dana');
  await press(page, dialog.getByRole('button', { name: 'Add these comments' }));
  await dialog.waitFor({ state: 'detached' });
  const { comments } = await desk.must({ type: 'report.circulate', until: new Date(Date.now() + 90_000_000).toISOString() });
  expect(comments).toMatchObject([
    { name: 'Ana Pérez', blockId: 'b0', text: 'Reworded in Word.', proposal: expect.stringContaining('exceptionally') },
    { name: 'Dana', blockId: 'b1', text: expect.stringMatching(/^Split into these paragraphs:\n“The list/) },
  ]);
  await page.close();
});
