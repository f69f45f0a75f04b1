// A report in each of the six languages, from its facts: the proposed sentences, dates, subparagraphs, marks and annexes, in every format of text.
import { expect, test } from 'vitest';
import { languages } from '../../shared/meeting/facts.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { proposeClosing, proposeOpening } from '../../shared/projections/proposal.ts';
import { report } from '../../shared/projections/report.ts';
import { renderHtml } from '../../shared/render/html.ts';
import { renderMarkdown } from '../../shared/render/markdown.ts';
import { renderText } from '../../shared/render/text.ts';
import { anchor, blockOf, minutesOf } from '../support/report.ts';
import { toldIn } from '../support/six-reports.ts';

function factsIn(language: MeetingState['language'], state: MeetingState): MeetingState {
  const { body, title, owner } = toldIn(language);
  const visits = [{ arrivedAt: 1, leftAt: 2 }];
  return {
    ...state,
    language,
    body,
    title,
    startsAt: '2016-11-01T13:00:00.000Z',
    chair: { name: 'Lynn St. Amour' },
    secretariat: [{ name: 'Chengetai Masango' }, { name: 'Luis Bobo' }],
    hostCountry: { name: 'Yolanda Martínez' },
    focus: toldIn(language).heading,
    next: { startsAt: '2016-12-01T22:00:00.000Z' },
    reportOptions: { headings: true, actionsAnnex: true, participants: true, agreements: true, linksAsNotes: true },
    participants: [
      { id: 'p1', role: 'member', name: 'Élodie Zeta', affiliation: owner, visits },
      { id: 'p2', role: 'chair', name: 'Lynn St. Amour', visits },
      { id: 'p3', role: 'member', name: 'Ana <b>Pérez', apologies: true, visits: [] },
      { id: 'p4', role: 'observer', name: 'Nobody', visits: [] },
      { id: 'p5', role: 'member', name: 'Zoë Ek', group: 'Group B', visits },
      { id: 'p6', role: 'member', name: 'Bo Ek', group: 'Group A', visits },
    ],
    nameless: 12,
    agreements: [
      {
        ...{ id: 'g1', blockId: 'f', itemId: 'item1', seconds: 15, calledAt: 1, declaredAt: 2, declaredBy: 'p2', unheard: [] },
        outcome: 'agreed',
        text: toldIn(language).texts[1],
        answers: [],
        present: [{ group: '', count: 3 }],
      },
      {
        ...{ id: 'g2', itemId: 'item1', seconds: 15, calledAt: 3, declaredAt: 4, declaredBy: 'p2', unheard: ['Zoë Ek'] },
        outcome: 'not-agreed',
        text: toldIn(language).texts[2],
        asked: toldIn(language).texts[3],
        answers: [
          { participantId: 'p1', name: 'Élodie Zeta', affiliation: owner, answer: 'object', reason: toldIn(language).texts[4], at: 3 },
          { participantId: 'p6', name: 'Bo Ek', answer: 'support', at: 3 },
        ],
        present: [
          { group: 'Group A', count: 2 },
          { group: '', count: 1 },
        ],
      },
    ],
  };
}

for (const language of languages) {
  test(`[RP9][RP10] the report in ${language}, in every format of text`, async () => {
    const { texts, notes, owner } = toldIn(language);
    const foreign = toldIn(language === 'ar' ? 'en' : 'ar');
    const sub = (indent: number, text: string, more: object = {}) => blockOf('lettered', text, { indent, ...more });
    const first = [{ text: texts[0].slice(0, -1) }, anchor('n1'), { text: texts[0].slice(-1) }];
    const { state, minutes } = minutesOf(
      [
        [
          blockOf('paragraph', first, { id: 'a' }),
          sub(0, texts[3], { id: 'b' }),
          sub(0, texts[4], { id: 'c' }),
          sub(1, texts[5], { id: 'd' }),
          sub(2, texts[5], { id: 'e' }),
          blockOf('decision', [{ text: texts[1], link: 'https://example.org/programme' }, anchor('n2')], { id: 'f' }),
          blockOf('action', texts[2], { id: 'g', owner, due: '2016-12-01' }),
          blockOf('paragraph', foreign.texts[1], { id: 'h' }),
          blockOf('paragraph', [{ text: '→ ' }, { text: 'x', reference: 'f' }, { text: ' [?]' }], { id: 'i' }),
        ],
      ],
      { n1: notes[0], n2: foreign.notes[1] },
    );
    const told = factsIn(language, state);
    minutes.fragments['report:opening'] = [blockOf('paragraph', proposeOpening(told), { id: 'y' })];
    minutes.fragments['report:closing'] = [blockOf('paragraph', proposeClosing(told), { id: 'z' })];
    const made = report(told, minutes);
    await expect(renderText(made)).toMatchFileSnapshot(`files/text/${language}.txt`);
    await expect(renderMarkdown(made)).toMatchFileSnapshot(`files/markdown/${language}.md`);
    const page = renderHtml(made).replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
    await expect(page).toMatchFileSnapshot(`files/html/${language}.html`);
  });
}
