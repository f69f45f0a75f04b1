// Any two reports compared: all changes accepted it is the later, all rejected the earlier. Read from the file itself, not by our own code.
import { expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { type Rng, seededRng } from '../../../shared/kit/rng.ts';
import type { Paragraph, Report, Run, Subparagraph } from '../../../shared/projections/report-model.ts';
import { decided, docxParts, docxWords } from '../../support/docx.ts';
import { readByOffice } from '../../support/office.ts';
import { reportIn } from '../../support/six-reports.ts';

const vocabulary = 'the plan was sent to members in Geneva and agreed, with thanks; تقرر النشر 会议决定 <b>&amp; 👍🏽 “so” 3.5 etc.'.split(' ');
const someWords = (rng: Rng): string => Array.from({ length: 1 + rng.int(9) }, () => rng.pick(vocabulary)).join(' ');

/** A paragraph before its notes have numbers. */
interface Draft {
  blockId: string;
  kind: Paragraph['kind'];
  texts: string[];
  /** Ids of the notes that are marked behind its texts; one may be marked anywhere, and more than once. */
  notes: string[];
  subs: { blockId: string; text: string }[];
}

let ids = 0;
const someNotes = (rng: Rng): string[] => Array.from({ length: rng.chance(0.5) ? 1 + rng.int(2) : 0 }, () => `n${rng.int(5)}`);
const draft = (rng: Rng): Draft => ({
  blockId: `b${++ids}`,
  kind: rng.pick(['paragraph', 'paragraph', 'decision', 'action'] as const),
  texts: Array.from({ length: 1 + rng.int(3) }, () => someWords(rng)),
  notes: someNotes(rng),
  subs: Array.from({ length: rng.chance(0.3) ? 1 + rng.int(3) : 0 }, () => ({ blockId: `b${++ids}`, text: someWords(rng) })),
});

/** A draft after a day of corrections. */
function edited(rng: Rng, before: Draft): Draft {
  const change = rng.int(6);
  if (change === 0) return { ...before, texts: before.texts.map((text) => (rng.chance(0.5) ? `${text} ${someWords(rng)}` : someWords(rng))) };
  if (change === 1) return { ...before, kind: rng.pick(['paragraph', 'decision', 'action'] as const) };
  if (change === 2) return { ...before, notes: someNotes(rng) };
  if (change === 3) return { ...before, subs: [...before.subs.slice(1), { blockId: `b${++ids}`, text: someWords(rng) }] };
  if (change === 4) return { ...before, subs: before.subs.toReversed() };
  return before;
}

function corrected(rng: Rng, before: readonly Draft[]): Draft[] {
  let after = before.filter(() => rng.chance(0.85)).map((each) => (rng.chance(0.5) ? edited(rng, each) : each));
  if (rng.chance(0.4)) after = after.toSpliced(rng.int(after.length + 1), 0, draft(rng));
  if (rng.chance(0.2)) after = after.toReversed();
  return after;
}

/** The report of these paragraphs; `said` are the texts of its notes. */
function reportOf(drafts: readonly Draft[], said: ReadonlyMap<string, string>): Report {
  const notes: Report['notes'] = [];
  const numberOf = (id: string): number => {
    const known = notes.find((note) => note.id === id)?.number ?? notes.push({ number: notes.length + 1, id, text: said.get(id) ?? '' });
    return known;
  };
  const content = drafts.map(({ blockId, kind, texts, notes: marks, subs }, index): Paragraph => {
    const runs = texts.flatMap((text, at): Run[] => {
      const mark = marks[at];
      return [{ text: `${text} `, ...(at % 2 === 1 && { strong: true as const }) }, ...(mark === undefined ? [] : [{ text: '', note: numberOf(mark) }])];
    });
    const subparagraphs = subs.map(
      ({ blockId: id, text }, at): Subparagraph => ({ blockId: id, style: 'lettered', degree: 0, mark: `(${'abcdef'[at]})`, runs: [{ text }] }),
    );
    return { type: 'paragraph', number: index + 1, blockId, fragment: 'item:1', kind, runs, subparagraphs };
  });
  const { actions: _actions, participants: _participants, agreements: _agreements, nameless: _nameless, issue: _issue, ...rest } = reportIn('en');
  return { ...rest, content, notes };
}

/** Two reports, the later a correction of the earlier, and the file of its changes. The drafts in `kept` begin both. */
async function comparison(seed: number, kept: Draft[] = []): Promise<{ since: Report; report: Report; compared: Uint8Array }> {
  const rng = seededRng(seed);
  const drafts = Array.from({ length: 1 + rng.int(7) }, () => draft(rng));
  // LibreOffice misplaces changes in a note behind a character beyond the first plane.
  const noteWords = (): string => someWords(rng).replaceAll('👍🏽', 'yes');
  const said = new Map(Array.from({ length: 5 }, (_, index) => [`n${index}`, noteWords()]));
  const saidNow = new Map(Array.from(said, ([id, text]) => [id, rng.chance(0.3) ? `${text} ${noteWords()}` : text]));
  const [since, report] = [reportOf([...kept, ...drafts], said), reportOf([...kept, ...corrected(rng, drafts)], saidNow)];
  return { since, report, compared: await reportDocx(report, { since, author: 'Secretariat', at: 0 }) };
}

const read = (file: Uint8Array) => {
  const { paragraphs, notes } = docxWords(file);
  const numbered = paragraphs.filter(({ level }) => level !== undefined);
  return { paragraphs: numbered.map(({ style, level, text }) => ({ style, level, text: text.replace(/\s+/g, ' ').trim() })), notes };
};

const seeds = Array.from({ length: 60 }, (_, round) => round * 7919 + 11);

test.each(seeds)('[DX4] accepted it is the later report, rejected the earlier, seed %i', async (seed) => {
  const { since, report, compared } = await comparison(seed);
  const [accepted, rejected] = [read(decided(compared, 'accept')), read(decided(compared, 'reject'))];
  const texts = ({ paragraphs }: typeof accepted) => paragraphs.map(({ level, text }) => `${level} ${text}`);
  expect(texts(accepted)).toEqual(texts(read(await reportDocx(report))));
  expect(texts(rejected)).toEqual(texts(read(await reportDocx(since))));
  // The text of a note changes within it; the marks are the body's.
  expect(accepted.notes).toEqual(read(await reportDocx(report)).notes);
  expect(rejected.notes).toEqual(read(await reportDocx(since)).notes);
});

/** LibreOffice reads all notes at the first mark, and forgets whether the paragraph of that mark was taken out. */
const opening: Draft = { blockId: 'opening', kind: 'paragraph', texts: ['The meeting began.'], notes: ['n0'], subs: [] };

test('[DX11] LibreOffice, accepting all, shows the later report, and rejecting all, the earlier: texts, marks, and the text of each note', {
  timeout: 120_000,
}, async () => {
  const tried = seeds.slice(0, 10);
  const files = await Promise.all(
    tried.map(async (seed) => {
      const { since, report, compared } = await comparison(seed, [opening]);
      return [
        { file: compared, changes: 'accept' as const },
        { file: await reportDocx(report) },
        { file: compared, changes: 'reject' as const },
        { file: await reportDocx(since) },
      ];
    }),
  );
  // Where a whole paragraph goes, LibreOffice puts the next one in its list, so the test of the file itself compares the numbers.
  const shown = readByOffice(files.flat()).map(({ paragraphs, notes }) => ({ texts: paragraphs.slice(5).map(({ text }) => text), notes }));
  const wrong = tried.flatMap((seed, index) => {
    const [accepted, later, rejected, earlier] = shown.slice(index * 4, index * 4 + 4).map((each) => JSON.stringify(each));
    return [...(accepted === later ? [] : [{ seed, accepted, later }]), ...(rejected === earlier ? [] : [{ seed, rejected, earlier }])];
  });
  expect(wrong).toEqual([]);
});

test.each(seeds)('[DX12] footnotes are numbered in the order of their marks, and no two bookmarks or changes share an id, seed %i', async (seed) => {
  const parts = docxParts((await comparison(seed)).compared);
  const [body = '', notes = ''] = [parts['word/document.xml'], parts['word/footnotes.xml']];
  const idsOf = (xml: string, element: string): number[] => Array.from(xml.matchAll(new RegExp(`<w:${element} w:id="(\\d+)"`, 'g')), ([, id]) => Number(id));
  const marks = idsOf(body, 'footnoteReference');
  expect(marks).toEqual(marks.map((_, index) => index + 1));
  expect(idsOf(notes, 'footnote')).toEqual(marks);
  const marked = [body, notes].flatMap((xml) => idsOf(xml, '(?:ins|del|bookmarkStart)'));
  expect(new Set(marked).size).toBe(marked.length);
  expect(idsOf(body, 'bookmarkEnd').toSorted()).toEqual(idsOf(body, 'bookmarkStart').toSorted());
});
