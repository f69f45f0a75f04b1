// Paragraphs of the document from words and what became of them.
import { AlignmentType, ExternalHyperlink, InternalHyperlink, type IParagraphOptions, type IRunPropertiesOptions, Paragraph, RunProperties } from 'docx';
import type { DiffRun } from '../../../shared/kit/word-diff.ts';
import type { Language } from '../../../shared/meeting/facts.ts';
import type { WrittenChange } from './changes.ts';
import { Element, type Fate, field, inParagraph, type TrackedChange, textRun, tracked } from './element.ts';
import type { Notes } from './notes.ts';
import { lookOf, type WordToken } from './tokens.ts';
import { readAs, stretches, type Voice, voiceOf } from './voice.ts';

/** The author of a document's changes, and their time (ISO). */
export interface Revision {
  author: string;
  date: string;
}

type Child = NonNullable<IParagraphOptions['children']>[number];

/** Writes a document's paragraphs; what it gives is of one document only. */
export class DocxWriter {
  readonly #language: Language;
  readonly #revision: Revision;
  readonly #notes: Notes;
  /** The paragraphs that are there to be led to. */
  readonly #numbers: ReadonlySet<number>;
  /** Changes and bookmarks are counted together. */
  #ids = 0;

  constructor(language: Language, revision: Revision, notes: Notes, numbers: ReadonlySet<number>) {
    this.#language = language;
    this.#revision = revision;
    this.#notes = notes;
    this.#numbers = numbers;
  }

  /** The next change of the document. */
  readonly change = (): TrackedChange => ({ id: ++this.#ids, ...this.#revision });

  /** A piece with its changes. */
  paragraph({ piece, fate, stretches: parts }: WrittenChange): Paragraph {
    const target =
      fate === 'gone'
        ? []
        : [...(piece.number === undefined ? [] : [`p${piece.number}`]), ...(piece.mark === undefined ? [] : [piece.mark])].flatMap((name) =>
            this.#bookmark(name, []),
          );
    const children = this.children(parts, piece.tokens);
    return new Paragraph({
      style: piece.style,
      ...(piece.place && { numbering: piece.place }),
      ...this.around(fate, piece.tokens),
      children: [...inParagraph(target), ...children],
    });
  }

  /** Of a paragraph as a whole: its direction, and whether it was put in or taken out. */
  around(fate: Fate, tokens: readonly WordToken[]): Pick<IParagraphOptions, 'bidirectional' | 'run'> {
    const { rtl } = this.#voice(tokens);
    const mark = fate === 'new' ? { insertion: this.change() } : fate === 'gone' ? { deletion: this.change() } : undefined;
    return {
      ...(rtl ? { bidirectional: true } : this.#language === 'ar' && { bidirectional: false }),
      ...((rtl || mark) && { run: { ...mark, ...(rtl && { rightToLeft: true }) } }),
    };
  }

  /** Puts a paragraph on the side where the document begins: one that reads from left to right in an Arabic document would be on the other. */
  atStart(tokens: readonly WordToken[]): Pick<IParagraphOptions, 'alignment'> {
    return this.#language === 'ar' && !this.#voice(tokens).rtl ? { alignment: AlignmentType.RIGHT } : {};
  }

  /** The runs of a paragraph whose words are `tokens`. */
  children(parts: readonly DiffRun<WordToken>[], tokens: readonly WordToken[]): Child[] {
    const voice = this.#voice(tokens);
    return parts.flatMap(({ kind, parts: words }) => joined(words).flatMap((token) => this.#written(token, kind, voice)));
  }

  #voice(tokens: readonly WordToken[]): Voice {
    return voiceOf(tokens.map(({ text }) => text).join(''), this.#language);
  }

  #written(token: WordToken, fate: Fate, voice: Voice): Child[] {
    if (token.note !== undefined) return this.#mark(token.note, fate, voice);
    if (token.field && fate !== 'gone') return this.#field(token.text, token.field, fate, voice);
    const linked = token.link !== undefined || (token.to !== undefined && this.#numbers.has(token.to));
    const live = linked && token.counted && fate !== 'gone';
    const runs = stretches(token.text, voice.rtl).flatMap(({ text, rtl }) => {
      const own = rtl === voice.rtl ? voice : voiceOf(text, this.#language);
      const look: IRunPropertiesOptions = {
        ...(linked && { style: 'Hyperlink' }),
        ...(token.raised && { style: 'FootnoteReference' }),
        ...(token.strong && { bold: true, boldComplexScript: true }),
        ...(token.em && { italics: true, italicsComplexScript: true }),
        ...readAs(rtl, own, this.#language),
      };
      return live ? field(`REF p${token.to} \\n \\h`, text, look, fate) : [textRun(text, look, fate)];
    });
    const children = inParagraph(tracked(runs, fate, this.change));
    if (token.link !== undefined) return [new ExternalHyperlink({ link: token.link, children })];
    return linked ? [new InternalHyperlink({ anchor: `p${token.to}`, children })] : children;
  }

  #field(text: string, { code, bookmark }: NonNullable<WordToken['field']>, fate: Fate, voice: Voice): Child[] {
    const look = readAs(voice.rtl, voice, this.#language);
    const runs = tracked(code === undefined ? [textRun(text, look, fate)] : field(code, text, look, fate), fate, this.change);
    return inParagraph(bookmark === undefined ? runs : this.#bookmark(bookmark, runs));
  }

  /** A footnote at its first mark; a later mark of the same leads to it. */
  #mark(note: string, noteFate: Fate, voice: Voice): Child[] {
    const look: IRunPropertiesOptions = { style: 'FootnoteReference', ...(voice.rtl && { rightToLeft: true }) };
    return this.#notes.mark(note, noteFate).flatMap(({ id, first, number, fate }) => {
      if (!first) return inParagraph(tracked(field(`NOTEREF n${id} \\f \\h`, String(number), look, fate), fate, this.change));
      const run = new Element('w:r', {}, [new RunProperties(look), new Element('w:footnoteReference', { 'w:id': id })]);
      return inParagraph(this.#bookmark(`n${id}`, tracked([run], fate, this.change)));
    });
  }

  #bookmark(name: string, within: readonly Element[]): Element[] {
    const id = ++this.#ids;
    return [new Element('w:bookmarkStart', { 'w:id': id, 'w:name': name }), ...within, new Element('w:bookmarkEnd', { 'w:id': id })];
  }
}

/** Neighbours of one look as one. */
function joined(tokens: readonly WordToken[]): WordToken[] {
  const runs: { look: string; token: WordToken; texts: string[] }[] = [];
  for (const token of tokens) {
    const look = lookOf(token);
    const last = runs.at(-1);
    if (last?.look === look && token.note === undefined) last.texts.push(token.text);
    else runs.push({ look, token, texts: [token.text] });
  }
  return runs.map(({ token, texts }) => ({ ...token, text: texts.join('') }));
}
