import type { Language } from '../meeting/facts.ts';
import { servedWords } from '../words/served.ts';
import { page } from './plain-frame.ts';

/** The page for those who are not in the meeting: nothing of it, and a way in for observers. */
export function renderPlainEntry(wrong: boolean, language: Language): string {
  const { plainView: say } = servedWords(language);
  const fault = wrong ? `<p role="alert">${say.wrong}</p>` : '';
  const form = `<form method="post"><label>${say.key}<input name="key" type="password" autocomplete="off" required maxlength="200"></label><p>${say.keyOnce}</p><button>${say.watch}</button></form>`;
  return page(language, 'Rapporteur', false, `<h1>Rapporteur</h1><p>${say.outside}</p>${fault}${form}`);
}
