// Plants a word of its own in every block, and looks for it in every byte that may leave the room.
import { expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { sheetOf } from '../../../server/documents/pdf/sheet.ts';
import { type Rng, seededRng } from '../../../shared/kit/rng.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import { type Block, type BlockKind, blockKinds, isListKind } from '../../../shared/minutes/minutes.ts';
import { report } from '../../../shared/projections/report.ts';
import { renderCompare } from '../../../shared/render/compare.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { renderMarkdown } from '../../../shared/render/markdown.ts';
import { renderText } from '../../../shared/render/text.ts';
import { docxParts } from '../../support/docx.ts';
import { anchor, blockOf, minutesOf } from '../../support/report.ts';

interface Planted {
  blocks: Block[];
  notes: Record<string, string>;
  secret: string[];
  open: string[];
}

/** Blocks of any kinds. A second reading of the rule, by a machine of its own, says which words are secret. */
function plant(rng: Rng, item: number): Planted {
  const planted: Planted = { blocks: [], notes: {}, secret: [], open: [] };
  let inNote = false;
  for (let at = 0; at < 3 + rng.int(9); at += 1) {
    const kind: BlockKind = rng.chance(0.5) ? rng.pick(['note', 'bullet', 'lettered'] as const) : rng.pick(blockKinds);
    const empty = rng.chance(0.15);
    const word = `zq${item}x${at}qz`;
    if (kind === 'note') inNote = true;
    else if (!isListKind(kind) && !empty) inNote = false;
    const secret = kind === 'note' || (inNote && isListKind(kind));
    const spans = empty ? [] : [{ text: `${word}b`, ...(rng.chance(0.2) && { strong: true as const }) }, ...(rng.chance(0.3) ? [anchor(`${word}n`)] : [])];
    if (spans.length > 1) planted.notes[`${word}n`] = `${word}n text`;
    planted.blocks.push(
      blockOf(kind, spans, { id: `id-${word}`, indent: rng.int(3), ...(kind === 'action' && !empty && { owner: `${word}o`, due: `${word}d` }) }),
    );
    if (empty) continue;
    // A heading has no footnotes: its mark is not printed.
    const words = [`${word}b`, ...(spans.length > 1 && kind !== 'heading' ? [`${word}n text`] : []), ...(kind === 'action' ? [`${word}o`, `${word}d`] : [])];
    (secret ? planted.secret : planted.open).push(...words);
  }
  return planted;
}

test.each(Array.from({ length: 60 }, (_, round) => 4201 + round))(
  '[RP20] no word of a working note is in a public byte, and every other word is, seed %i',
  async (seed) => {
    const rng = seededRng(seed);
    const parts = Array.from({ length: 4 }, (_, item) => plant(rng, item));
    const ends = { opening: parts[2]?.blocks ?? [], closing: parts[3]?.blocks ?? [] };
    const { state, minutes } = minutesOf(
      parts.slice(0, 2).map(({ blocks }) => blocks),
      Object.assign({}, ...parts.map(({ notes }) => notes)),
      ends,
    );
    const removed = 'zqremovedqz';
    minutes.fragments['item:gone'] = [blockOf('paragraph', removed)];
    const option = () => rng.chance(0.5);
    const made = report(
      {
        ...state,
        language: rng.pick(languages),
        reportOptions: { ...state.reportOptions, headings: option(), actionsAnnex: option(), agreements: option(), participants: option() },
      },
      minutes,
    );
    const issued = { ...made, issue: { number: 2, issuedAt: 0, hash: 'f'.repeat(64) } };
    const nothing = { ...issued, content: [], notes: [], issue: { number: 1, issuedAt: 0, hash: 'e'.repeat(64) } };
    const docx = Object.values(docxParts(await reportDocx(issued))).join('\n');
    const compared = Object.values(docxParts(await reportDocx(issued, { since: nothing, author: 'Lynn', at: 0 }))).join('\n');
    const bytes = {
      json: JSON.stringify(issued),
      text: renderText(issued),
      markdown: renderMarkdown(issued),
      html: renderHtml(issued),
      compare: renderCompare(nothing, issued, '/r/m1'),
      docx,
      compared,
      pdf: JSON.stringify(sheetOf(issued)),
    };
    const secret = [removed, ...parts.flatMap((part) => part.secret)];
    for (const [format, text] of Object.entries(bytes)) {
      // Words of a long note may be on two lines, and headings in capitals.
      const flat = text.replace(/\s+/g, ' ').toLowerCase();
      expect(
        secret.filter((word) => flat.includes(word)),
        `${format}, seed ${seed}`,
      ).toEqual([]);
      // The comparison lists the paragraphs that changed: headings are none.
      if (format !== 'compare')
        expect(
          parts.flatMap((part) => part.open).filter((word) => !flat.replace(/<[^>]+>/g, '').includes(word)),
          `${format}, seed ${seed}`,
        ).toEqual([]);
    }
  },
);
