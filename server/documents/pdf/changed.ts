// The content of a printed report with its changes since an earlier one, word by word.
import { difference, wordsOf } from '../../../shared/kit/word-diff.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';
import { directionIn, languageOf } from '../../../shared/words/script.ts';
import { type WrittenChange, writtenOf } from '../docx/changes.ts';
import { Lists } from '../docx/lists.ts';
import { piecesOf, type WordPiece } from '../docx/pieces.ts';
import { lookOf, type WordToken } from '../docx/tokens.ts';
import { breaker } from './breaks.ts';
import { listsOf } from './lists.ts';
import { type Inline, type NoteText, type Part, type PdfContent, type PdfVoice, sheetOf } from './sheet.ts';

const kinds: Record<string, 'paragraph' | 'decision' | 'action'> = { NumberedParagraph: 'paragraph', Decision: 'decision', Action: 'action' };
type FateOnly = Pick<Inline, 'fate'>;
const fateOf = (kind: 'same' | 'new' | 'gone'): FateOnly => (kind === 'same' ? {} : { fate: kind });

class Changed {
  readonly #report: Report;
  readonly #since: Report;
  readonly #numbers: ReadonlySet<number>;
  readonly #marked = new Set<number>();

  constructor(report: Report, since: Report) {
    this.#report = report;
    this.#since = since;
    this.#numbers = new Set(report.content.flatMap((part) => (part.type === 'paragraph' ? [part.number] : [])));
  }

  content(): Part[] {
    const lists = new Lists(this.#report);
    const parts: Part[] = [];
    let subs: (PdfVoice & { mark: string; degree: number; runs: Inline[] })[] = [];
    const close = (): void => {
      const last = parts.at(-1);
      if (last?.type === 'paragraph') last.subparagraphs = listsOf(subs);
      subs = [];
    };
    for (const written of writtenOf(piecesOf(this.#report, lists), piecesOf(this.#since, lists))) {
      const { piece } = written;
      const kind = kinds[piece.style];
      const level = /^Heading(\d)$/.exec(piece.style)?.[1];
      if (piece.sub) subs.push({ ...this.#voice(piece), mark: piece.sub.mark, degree: piece.sub.degree, runs: this.#runs(written) });
      else if (kind !== undefined || level !== undefined) close();
      if (kind !== undefined) parts.push(this.#paragraph(written, kind));
      if (level !== undefined) parts.push({ type: 'heading', level: Number(level), ...this.#voice(piece), text: '', runs: this.#runs(written) });
    }
    close();
    return parts;
  }

  #voice({ tokens }: Pick<WordPiece, 'tokens'>): PdfVoice {
    const { language } = this.#report;
    const text = tokens.map((token) => token.text).join('');
    return { lang: languageOf(text, language), dir: directionIn(text, language) };
  }

  #paragraph(written: WrittenChange, kind: 'paragraph' | 'decision' | 'action'): Part {
    const { piece, fate } = written;
    const there = fate !== 'gone' && piece.number !== undefined;
    return {
      type: 'paragraph',
      ...(there && { id: String(piece.number) }),
      number: `${piece.number}.`,
      kind,
      breaks: true,
      ...this.#voice(piece),
      runs: this.#runs(written),
      tail: null,
      subparagraphs: [],
    };
  }

  #runs({ stretches }: Pick<WrittenChange, 'stretches'>): Inline[] {
    const broken = breaker();
    let beside = false;
    return stretches.flatMap(({ kind, parts }) => {
      const runs: { look: string; token: WordToken; text: string }[] = [];
      for (const token of parts) {
        const look = lookOf(token);
        const last = runs.at(-1);
        if (last?.look === look && token.note === undefined) last.text += token.text;
        else runs.push({ look, token, text: token.text });
      }
      // The comma between two notes comes with the second of them.
      return runs
        .filter(({ token }) => !token.raised)
        .map(({ token, text }): Inline => {
          const besides = beside;
          beside = token.note !== undefined;
          if (token.note !== undefined) return { ...this.#note(token.note, kind, besides), ...fateOf(kind) };
          const to = kind !== 'gone' && token.to !== undefined && this.#numbers.has(token.to) ? { to: token.to } : {};
          const link = token.link === undefined ? {} : { link: token.link };
          return { text: broken(text), strong: token.strong ?? false, em: token.em ?? false, ...link, ...to, ...fateOf(kind) };
        });
    });
  }

  #note(id: string, kind: 'same' | 'new' | 'gone', besides: boolean): Extract<Inline, { note: number }> {
    const of = kind === 'gone' ? this.#since : this.#report;
    const found = of.notes.find((note) => note.id === id);
    const number = found?.number ?? 0;
    const beside = besides ? reportWordsFor(this.#report.language).form.betweenNotes : null;
    if (kind === 'gone' || !found) return { note: number, first: true, beside };
    const first = !this.#marked.has(number);
    this.#marked.add(number);
    return { note: number, first: false, beside, ...(first && { text: this.#noteText(id, found.text) }) };
  }

  /** A note whose words have changed has both. */
  #noteText(id: string, text: string): NoteText {
    const before = this.#since.notes.find((note) => note.id === id)?.text ?? '';
    const parts = difference(wordsOf(before), wordsOf(text), (word) => word).map(({ kind, parts: those }) => ({
      text: breaker()(those.join('')),
      ...fateOf(kind),
    }));
    return { ...this.#voice({ tokens: [{ text }] }), parts };
  }
}

/** The parts of a report, and its changes since another, that the template prints. */
export function changedSheet(report: Report, since: Report): PdfContent {
  const sheet = sheetOf(report, since);
  const { corrections } = reportWordsFor(report.language);
  const told = corrections.since(since.issue?.number ?? 1);
  return { ...sheet, words: { ...sheet.words, since: told }, content: new Changed(report, since).content() };
}
