// A report as a Word document. Making it takes the thread it runs on for as long as it lasts: `DocumentService` runs it on another.
import { AlignmentType, Document, Footer, Header, LineNumberRestartFormat, LineRuleType, Packer, PageNumber, Paragraph, SectionType, TextRun } from 'docx';
import { difference } from '../../../shared/kit/word-diff.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { titleBlock } from '../../../shared/render/title.ts';
import { writtenOf } from './changes.ts';
import { Lists } from './lists.ts';
import { masthead } from './masthead.ts';
import { type KeptNote, Notes } from './notes.ts';
import { settled } from './packed.ts';
import { people } from './people.ts';
import { piecesOf } from './pieces.ts';
import { stylesOf } from './styles.ts';
import { tables } from './tables.ts';
import { keyOf, noteTokens, plain, type WordToken } from './tokens.ts';
import { tagOf } from './voice.ts';
import { DocxWriter } from './writer.ts';

export interface DocxOptions extends Partial<Since> {
  /** Number the lines of each page. */
  lines?: boolean;
}

/** The report to compare the document with, and the author of its changes. */
export interface Since {
  since: Report;
  author: string;
  /** When: milliseconds since 1970. */
  at: number;
}

/** Twips: A4, with margins of 2.5 cm. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1417, right: 1417, bottom: 1417, left: 1417, footer: 708 } };

function footnote({ before, after = before ?? '' }: KeptNote, writer: DocxWriter): { children: Paragraph[] } {
  const [old, fresh] = [noteTokens(before ?? after), noteTokens(after)];
  return {
    children: [
      new Paragraph({
        style: 'FootnoteText',
        ...writer.around('same', fresh),
        children: [new TextRun(' '), ...writer.children(difference(old, fresh, keyOf), fresh)],
      }),
    ],
  };
}

const pageNumber = (): Footer =>
  new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });

/** On every page but the first, which has the title. */
function runningHead(report: Report, writer: DocxWriter): Paragraph {
  const { title, name } = titleBlock(report);
  const tokens: WordToken[] = [{ text: plain(report.unForm?.symbol ?? `${name} · ${title}`) }];
  return new Paragraph({ style: 'RunningHead', ...writer.around('same', tokens), children: writer.children([{ kind: 'same', parts: tokens }], tokens) });
}

/** Word can neither insert nor delete the last paragraph of a document, so the last one is always empty. */
function end(): Paragraph {
  const spacing = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT };
  return new Paragraph({ spacing, children: [new TextRun({ text: '\u00A0', size: 2 })] });
}

/** The report as a Word document, the same bytes for the same issue; with `since`, what changed from that report as changes to accept or reject. */
export async function reportDocx(report: Report, { since, author = '', at = 0, lines = false }: DocxOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = report;
  const day = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
  const made = day(report.issue?.issuedAt ?? Date.parse(report.title.startsAt));
  const revision = { author: plain(author), date: day(at) };
  const lists = new Lists(report);
  const notes = new Notes(report, since);
  const numbers = new Set(report.content.flatMap((part) => (part.type === 'paragraph' ? [part.number] : [])));
  const writer = new DocxWriter(language, revision, notes, numbers);
  const pieces = piecesOf(report, lists);
  const written = writtenOf(pieces, since && piecesOf(since, lists));
  const body = [...masthead(report, writer), ...written.map((each) => writer.paragraph(each)), ...tables(report, since, writer)];
  const groups = people(report, since, writer);
  const { title, name, state, body: organ } = titleBlock(report);
  const file = new Document({
    title: plain(title),
    subject: plain(`${name}: ${state}`),
    creator: plain(organ ?? name),
    lastModifiedBy: revision.author || plain(organ ?? name),
    ...(report.issue && { description: `SHA-256 ${report.issue.hash}` }),
    styles: stylesOf(language, report.unForm !== undefined),
    numbering: { config: lists.config() },
    footnotes: Object.fromEntries(notes.kept().map((note) => [note.id, footnote(note, writer)])),
    sections: [
      {
        properties: { page, titlePage: true, ...(lines && { lineNumbers: { countBy: 1, restart: LineNumberRestartFormat.NEW_PAGE } }) },
        headers: { default: new Header({ children: [runningHead(report, writer)] }), first: new Header({ children: [] }) },
        footers: { default: pageNumber(), first: pageNumber() },
        // The paragraph that ends a section has no place for bookmarks.
        children: [...body, end()],
      },
      ...(groups
        ? [
            { properties: { page, type: SectionType.CONTINUOUS, column: { count: 2, space: 567 } }, children: [...groups.columns, ...(since ? [end()] : [])] },
            { properties: { page, type: SectionType.CONTINUOUS }, children: [...groups.below, end()] },
          ]
        : []),
    ],
  });
  return settled(await Packer.toBuffer(file), made, tagOf(language));
}
