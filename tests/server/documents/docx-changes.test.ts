// Any two reports compared: all changes accepted it is the later, all rejected the earlier. Read from the file itself, not by our own code.
import { expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { type Rng, seededRng } from '../../../shared/kit/rng.ts';
import type { Paragraph, Report, Run, Subparagraph } from '../../../shared/projections/report-model.ts';
import { decided, docxWords } from '../../support/docx.ts';
import { reportIn } from '../../support/six-reports.ts';

const vocabulary = 'the plan was sent to members in Geneva and agreed, with thanks; تقرر النشر 会议决定 <b>&amp; 👍🏽 “so” 3.5 etc.'.split(' ');
const someWords = (rng: Rng): string => Array.from({ length: 1 + rng.int(9) }, () => rng.pick(vocabulary)).join(' ');

/** A paragraph before its notes have numbers. */
interface Draft {
  blockId: string;
  kind: Paragraph['kind'];
  texts: string[];
  note: string | undefined;
  subs: { blockId: string; text: string }[];
}

let ids = 0;
const draft = (rng: Rng): Draft => ({
  blockId: `b${++ids}`,
  kind: rng.pick(['paragraph', 'paragraph', 'decision', 'action'] as const),
  texts: Array.from({ length: 1 + rng.int(3) }, () => someWords(rng)),
  note: rng.chance(0.4) ? someWords(rng) : undefined,
  subs: Array.from({ length: rng.chance(0.3) ? 1 + rng.int(3) : 0 }, () => ({ blockId: `b${++ids}`, text: someWords(rng) })),
});

/** What a day of corrections does to a paragraph. */
function edited(rng: Rng, before: Draft): Draft {
  const change = rng.int(6);
  if (change === 0) return { ...before, texts: before.texts.map((text) => (rng.chance(0.5) ? `${text} ${someWords(rng)}` : someWords(rng))) };
  if (change === 1) return { ...before, kind: rng.pick(['paragraph', 'decision', 'action'] as const) };
  if (change === 2) return { ...before, note: rng.chance(0.5) ? undefined : someWords(rng) };
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

function reportOf(drafts: readonly Draft[]): Report {
  const notes: Report['notes'] = [];
  const content = drafts.map(({ blockId, kind, texts, note, subs }, index): Paragraph => {
    const runs: Run[] = texts.map((text, at) => ({ text: `${text} `, ...(at % 2 === 1 && { strong: true as const }) }));
    if (note !== undefined) {
      notes.push({ number: notes.length + 1, id: `n ${blockId}`, text: note });
      runs.push({ text: '', note: notes.length });
    }
    const subparagraphs = subs.map(
      ({ blockId: id, text }, at): Subparagraph => ({ blockId: id, style: 'lettered', degree: 0, mark: `(${'abcdef'[at]})`, runs: [{ text }] }),
    );
    return { type: 'paragraph', number: index + 1, blockId, fragment: 'item:1', kind, runs, subparagraphs };
  });
  const { actions: _actions, participants: _participants, agreements: _agreements, nameless: _nameless, issue: _issue, ...rest } = reportIn('en');
  return { ...rest, content, notes };
}

const read = (file: Uint8Array) => {
  const { paragraphs, notes } = docxWords(file);
  const numbered = paragraphs.filter(({ level }) => level !== undefined);
  return { paragraphs: numbered.map(({ style, level, text }) => ({ style, level, text: text.replace(/\s+/g, ' ').trim() })), notes };
};

test.each(Array.from({ length: 60 }, (_, round) => round * 7919 + 11))('[DX4] accepted it is the later report, rejected the earlier, seed %i', async (seed) => {
  const rng = seededRng(seed);
  const drafts = Array.from({ length: 1 + rng.int(7) }, () => draft(rng));
  const [since, report] = [reportOf(drafts), reportOf(corrected(rng, drafts))];
  const compared = await reportDocx(report, { since, author: 'Secretariat', at: 0 });
  const [accepted, rejected] = [read(decided(compared, 'accept')), read(decided(compared, 'reject'))];
  const texts = ({ paragraphs }: typeof accepted) => paragraphs.map(({ level, text }) => `${level} ${text}`);
  expect(texts(accepted)).toEqual(texts(read(await reportDocx(report))));
  expect(texts(rejected)).toEqual(texts(read(await reportDocx(since))));
  // What a note says changes within it; the marks are the body's.
  expect(accepted.notes).toEqual(read(await reportDocx(report)).notes);
  expect(rejected.notes).toEqual(read(await reportDocx(since)).notes);
});
