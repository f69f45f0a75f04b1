import { afterEach, expect, test } from 'vitest';
import { mailAddress, mailText } from '../../../client/parts/share/mail.ts';
import { wordFiles } from '../../../client/ui/word-files.ts';
import { speak } from '../../../client/ui/words.ts';
import { languages } from '../../../shared/meeting/facts.ts';

const before = { ...(await wordFiles.en.first()), ...(await wordFiles.en.later()) };
afterEach(() => speak('en', before));

test.each([...languages])('[CA85] in "%s" the invitation’s subject and text reach a mail program whole, whatever signs the title has', async (language) => {
  const said = { ...(await wordFiles[language].first()), ...(await wordFiles[language].later()) };
  speak(language, said);
  const about = { title: 'Déchets & eaux: 50 % + «الماء»? #4, 水', startsAt: '2016-09-13T13:00:00Z' };
  const text = mailText(about, 'member', 'https://meet.example.org/m/m1#key');
  const address = new URL(mailAddress(about, text));
  expect([...address.searchParams]).toEqual([
    ['subject', said.share.mailSubject(about.title)],
    ['body', text.replaceAll('\n', '\r\n')],
  ]);
  expect(address.searchParams.get('subject')).toContain(about.title);
  // Letters beyond ASCII go as UTF-8, which is all that a mail program reads there.
  expect(address.href).toMatch(/^mailto:\?[\x21-\x7E]+$/);
});
