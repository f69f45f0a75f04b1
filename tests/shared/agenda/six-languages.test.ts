// The agenda as it is mailed in each language, and pasted again.
import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { agendaText } from '../../../shared/agenda/text.ts';
import type { DraftItem } from '../../../shared/meeting/agenda/draft.ts';
import { create } from '../../../shared/meeting/create.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import { type Language, languages } from '../../../shared/meeting/facts.ts';
import { facts } from '../../support/meeting.ts';

/** Titles as each language would have them. */
const titles: Record<Language, [opening: string, updates: string, forums: string, newcomers: string]> = {
  ar: ['الافتتاح', 'المستجدات', 'منتديات أفضل الممارسات', 'مسار للوافدين الجدد'],
  en: ['Opening', 'Updates', 'Best Practice Forums', 'Newcomers track'],
  es: ['Apertura', 'Novedades', 'Foros sobre mejores prácticas', 'Actividades para nuevos participantes'],
  fr: ['Ouverture', 'Informations', 'Forums sur les meilleures pratiques', 'Parcours pour les nouveaux participants'],
  ru: ['Открытие', 'Новости', 'Форумы передовой практики', 'Занятия для новичков'],
  zh: ['开幕', '最新情况', '最佳做法论坛', '新人活动'],
};

function agendaIn(language: Language): DraftItem[] {
  const [opening, updates, forums, newcomers] = titles[language];
  return [
    { title: opening, minutes: 1, presenter: 'Lynn St. Amour' },
    {
      title: updates,
      minutes: 20,
      children: [{ title: forums, minutes: 11, presenter: 'أمينة ديالو', documents: [{ title: 'Draft', url: 'https://example.org/1' }] }],
    },
    { title: newcomers, minutes: 2, section: 'aob' },
  ];
}

function mailed(language: Language, follow?: string): string {
  let next = 0;
  const context = { id: 'm1', now: 0, by: 'organiser', newId: () => `id${++next}` };
  const more = { language, focus: titles[language][1], joinUrl: 'https://example.org/join' };
  return agendaText(evolve(undefined, create({ ...facts, ...more }, agendaIn(language), context)), follow);
}

test.each(languages)('[LA10] an agenda mailed in %s and pasted again gives the same items', (language) => {
  expect(parseAgenda(mailed(language)).items).toEqual(agendaIn(language));
});

test.each(languages)('[AU58][LA10] the observers’ link below an agenda in %s becomes no item of it', (language) => {
  const link = 'https://example.org/m/nkzgsyz4bk#OTjKnk33ldfKDjUAHY61BuenWtM3X_yo';
  expect(mailed(language, link)).toMatch(new RegExp(`${link}(?: \\u2069)?\\n`));
  expect(parseAgenda(mailed(language, link)).items).toEqual(agendaIn(language));
});

test.each(languages)('[LA10] an agenda mailed in %s reads as it should', async (language) => {
  await expect(mailed(language)).toMatchFileSnapshot(`../../golden/files/agenda/${language}.txt`);
});
