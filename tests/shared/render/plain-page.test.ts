import { expect, test } from 'vitest';
import { renderPlain } from '../../../shared/render/plain-page.ts';
import { ana, MeetingInMemory } from '../../support/meeting.ts';

test.each([
  ['ar', '، '],
  ['zh', '，'],
] as const)('[LA9] the plain page in "%s" has the language’s own signs between names and sentences', (language, comma) => {
  const call = new MeetingInMemory().live();
  call.send({ ...ana, name: 'Amina', affiliation: 'Togo' }, { type: 'floor.request' });
  const page = renderPlain(call.state, [], call.now, { still: true, language, asked: false });
  const words = page.replace(/<style>.*<\/style>|<[^>]*>/g, '');
  expect(words).toContain(`Amina${comma}Togo`);
  expect(words).not.toMatch(language === 'zh' ? /[,.] / : /, /);
});
