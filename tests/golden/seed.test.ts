// The whole main job on the real report: its words go in through the contract, several writers at once, and come out as the issued text.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { seededRng } from '../../shared/kit/rng.ts';
import { Person } from '../support/person.ts';
import { readSeed, seedIsHere } from '../support/seed.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { readTextReport } from '../support/text-report.ts';
import { block, note, textOf, type } from '../support/texts.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const agenda = [
  { title: 'Preparations for the annual meeting', minutes: 10 },
  { title: 'Dynamic Coalitions', minutes: 15 },
  { title: 'Working modalities of the community activities', minutes: 15 },
  { title: 'Updates of the community activities', minutes: 30 },
  { title: 'National and Regional Initiatives', minutes: 20 },
];

/** Types a text in bursts of a few words, now and then a wrong word that is taken out again. */
async function typeLikeAPerson(person: Person, fragment: string, index: number, text: string, seed: number): Promise<void> {
  const rng = seededRng(seed);
  const words = text.split(/(?<= )/);
  while (words.length > 0) {
    const burst = words.splice(0, 1 + rng.int(6)).join('');
    person.write((doc) => type(textOf(doc, fragment, index), burst));
    if (rng.chance(0.2)) {
      const content = textOf(person.doc, fragment, index);
      const at = content.length;
      person.write(() => type(content, 'mistaken '));
      person.write(() => content.delete(at, 'mistaken '.length));
    }
    if (rng.chance(0.3)) await person.saved();
  }
  await person.saved();
}

async function seesWords(person: Person, fragment: string, words: string): Promise<void> {
  const root = person.doc.getXmlFragment(fragment);
  if (root.toString().includes(words)) return;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!root.toString().includes(words)) return;
      person.doc.off('update', look);
      resolve();
    };
    person.doc.on('update', look);
  });
}

if (seedIsHere) {
  test('[RP1][RP2][RP4] the real report, written by several people at once, is issued word for word with every mark in its place', async () => {
    const seed = readSeed();
    expect([seed.paragraphs.length, seed.notes.length]).toEqual([9, 8]);
    const paragraph = (number: number): string => must(seed.paragraphs[number - 1], `paragraph ${number}`);

    const meeting = await server.createMeeting({
      title: 'Virtual MAG Meeting VI',
      startsAt: '2016-09-13T13:00:00Z',
      durationMinutes: 120,
      chair: { name: 'Lynn St. Amour' },
      secretariat: [{ name: 'Chengetai Masango' }],
      next: { title: 'MAG Virtual Meeting VII', startsAt: '2016-09-27T22:00:00Z' },
      agenda,
    });
    const joins = (role: 'secretariat' | 'chair' | 'member', name: string) => Person.joins(server.url, meeting, role, { name });
    const [secretariat, chair, ana, bo, chi] = await Promise.all([
      joins('secretariat', 'Chengetai Masango'),
      joins('chair', 'Lynn St. Amour'),
      joins('member', 'Ana'),
      joins('member', 'Bo'),
      joins('member', 'Chi'),
    ]);
    await chair.must({ type: 'meeting.open' });
    await ana.must({ type: 'aob.propose', title: 'A newcomers track', reason: 'Circulated on the list' });
    const proposed = await chair.until((state) => state.agenda.some((item) => item.section === 'aob'));
    const state = await chair.must({ type: 'aob.admit', itemId: must(proposed.agenda.find((item) => item.section === 'aob')?.id, 'the AOB item') });
    const item = (title: string): string => `item:${must(state.agenda.find((entry) => entry.title.includes(title))?.id, title)}`;
    const [preparations, coalitions, modalities, updates, initiatives, newcomers] = [
      'Preparations',
      'Coalitions',
      'modalities',
      'Updates',
      'Initiatives',
      'newcomers',
    ].map(item) as [string, string, string, string, string, string];

    for (const [index, text] of seed.notes.entries()) (index % 2 ? ana : bo).write((doc) => note(doc, String(index + 1), text));

    // Everyone at once, each in an item of their own …
    ana.write((doc) => block(doc, preparations, ''));
    bo.write((doc) => block(doc, modalities, ''));
    bo.write((doc) => block(doc, modalities, ''));
    chi.write((doc) => block(doc, updates, ''));
    chair.write((doc) => block(doc, initiatives, ''));
    secretariat.write((doc) => block(doc, newcomers, 'Ask who will hold the pen.', { kind: 'note' }));
    secretariat.write((doc) => block(doc, newcomers, ''));
    await Promise.all([ana, bo, chi, chair, secretariat].map((person) => person.saved()));
    await Promise.all([
      typeLikeAPerson(ana, preparations, 0, paragraph(2), 1),
      typeLikeAPerson(bo, modalities, 1, paragraph(4), 2),
      typeLikeAPerson(chi, updates, 0, paragraph(5), 3),
      typeLikeAPerson(chair, initiatives, 0, paragraph(6), 4),
      typeLikeAPerson(secretariat, newcomers, 1, paragraph(8), 5),
      // … while the order of the items is put right under their hands.
      secretariat.must({ type: 'agenda.move', itemId: coalitions.slice(5), index: 4 }),
      chair.must({ type: 'item.start', itemId: preparations.slice(5) }),
    ]);

    // Two people in one paragraph: one types its first half while the other types the second half behind it.
    const third = paragraph(3);
    const cut = third.indexOf('It was emphasized');
    bo.write((doc) => type(textOf(doc, modalities, 0), third.slice(0, 20)));
    bo.write((doc) => type(textOf(doc, modalities, 0), third.slice(cut)));
    await bo.saved();
    await seesWords(chi, modalities, third.slice(-20));
    const place = textOf(chi.doc, modalities, 0);
    chi.write(() => type(place, third.slice(20, cut), 20));
    bo.write((doc) => type(textOf(doc, modalities, 0), ' Not to be kept.'));
    bo.write((doc) => {
      const content = textOf(doc, modalities, 0);
      content.delete(content.length - ' Not to be kept.'.length, ' Not to be kept.'.length);
    });

    // A paragraph written under the wrong item, then cut and pasted where it belongs.
    ana.write((doc) => block(doc, preparations, paragraph(7)));
    ana.write((doc) => doc.getXmlFragment(preparations).delete(1, 1));
    ana.write((doc) => block(doc, coalitions, paragraph(7)));
    await Promise.all([ana, bo, chi].map((person) => person.saved()));

    await chair.must({ type: 'meeting.close' });
    await secretariat.must({ type: 'report.draft' });
    await seesWords(secretariat, 'report:opening', 'block');
    await seesWords(secretariat, 'report:closing', 'block');
    for (const [fragment, text] of [
      ['report:opening', paragraph(1)],
      ['report:closing', paragraph(9)],
    ] as const) {
      secretariat.write((doc) => doc.getXmlFragment(fragment).delete(0, doc.getXmlFragment(fragment).length));
      secretariat.write((doc) => block(doc, fragment, text));
    }
    await secretariat.saved();
    await secretariat.must({ type: 'report.issue' });

    // Three marks came before a comma; an English report has them after it.
    const issued = { ...seed, paragraphs: seed.paragraphs.map((each) => each.replace(/((?:\[\^\w+\])+)([.,;:]+)/g, '$2$1')) };
    expect(readTextReport(await secretariat.download('report.txt'))).toEqual(issued);
    expect(readTextReport(await (await fetch(`${server.url}/r/${meeting.id}/report.txt`)).text())).toEqual(issued);
    for (const person of [secretariat, chair, ana, bo, chi]) person.leave();
  });
}
