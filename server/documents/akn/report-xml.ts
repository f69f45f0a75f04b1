// The report in Akoma Ntoso for the United Nations (AKN4UN), one to one with the model: a debateReport whose paragraphs, notes and annexes keep their numbers.
import { safeLink } from '../../../shared/kit/safe-link.ts';
import { referenceText } from '../../../shared/projections/reference.ts';
import type { Heading, Paragraph, Report, Run } from '../../../shared/projections/report-model.ts';
import { type Annex, annexesOf, annexSentences } from '../../../shared/render/annexes.ts';
import { correctedOf } from '../../../shared/render/corrected.ts';
import { mastheadOf } from '../../../shared/render/masthead.ts';
import { actionTail } from '../../../shared/render/tail.ts';
import { titleBlock } from '../../../shared/render/title.ts';
import { languageOf } from '../../../shared/words/script.ts';
import { listsOf, type SheetList } from '../pdf/lists.ts';
import { metaOf } from './meta.ts';
import { element, text } from './xml.ts';

type Point = { mark: string; runs: readonly Run[]; degree: number };

/** The schema has a place for the language on the parts of a document, not on the whole. */
const spoken = ({ language }: Report): Record<string, string> => ({ 'xml:lang': language });

const levels = ['section', 'subsection', 'division'] as const;

class AknWriter {
  readonly #report: Report;
  readonly #marked = new Set<number>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** Paragraphs are within the heading before them, headings within the one above. */
  body(): string {
    const { content } = this.#report;
    let at = 0;
    const within = (depth: number, id: string): string => {
      const found: string[] = [];
      let nth = 0;
      for (let part = content[at]; part; part = content[at]) {
        if (part.type === 'heading' && (part.level ?? 1) <= depth) break;
        at += 1;
        if (part.type === 'paragraph') found.push(this.#paragraph(part));
        else {
          nth += 1;
          const own = `${id}sec_${nth}`;
          found.push(this.#headed(part, own, within(part.level ?? 1, `${own}__`)));
        }
      }
      return found.join('');
    };
    return within(0, '');
  }

  #headed(part: Heading, eId: string, below: string): string {
    const number = part.mark === undefined ? '' : element('num', {}, text(part.mark));
    return element(
      levels[(part.level ?? 1) - 1] ?? 'section',
      { eId },
      number,
      element('heading', {}, text(part.text)),
      below || element('content', {}, element('p', {})),
    );
  }

  #paragraph(part: Paragraph): string {
    const eId = `para_${part.number}`;
    const tail = actionTail(part, this.#report.language);
    const said = this.#said(part.runs) + (tail === undefined ? '' : element('p', { class: 'action' }, text(tail)));
    const points = this.#points(listsOf<Point>(part.subparagraphs), eId);
    const kind = part.kind === 'paragraph' ? undefined : part.kind;
    return element(
      'paragraph',
      { eId, class: kind },
      element('num', {}, `${part.number}.`),
      points === '' ? element('content', {}, said) : element('intro', {}, said) + points,
    );
  }

  #points(lists: readonly SheetList<Point>[], id: string): string {
    let nth = 0;
    return lists
      .flatMap(({ items }) => items)
      .map(({ mark, runs, lists: below }) => {
        nth += 1;
        const eId = `${id}__point_${nth}`;
        const points = this.#points(below, eId);
        return element('point', { eId }, element('num', {}, text(mark)), element(points === '' ? 'content' : 'intro', {}, this.#said(runs)), points);
      })
      .join('');
  }

  #said(runs: readonly Run[]): string {
    const spoken = languageOf(runs.map((run) => run.text).join(''), this.#report.language);
    return element('p', { 'xml:lang': spoken === this.#report.language ? undefined : spoken }, ...runs.map((run) => this.#inline(run)));
  }

  #inline(run: Run): string {
    if (run.note !== undefined) return this.#note(run.note);
    const reference = referenceText(run, this.#report.language);
    if (reference !== undefined) return run.reference ? element('ref', { href: `#para_${run.reference}` }, text(reference)) : text(reference);
    let words = text(run.text);
    if (words === '') return '';
    if (run.em) words = element('i', {}, words);
    if (run.strong) words = element('b', {}, words);
    const link = safeLink(run.link);
    return link === undefined ? words : element('a', { href: link }, words);
  }

  /** A note is at its first mark; a later mark leads there. */
  #note(number: number): string {
    const note = this.#report.notes.find((each) => each.number === number);
    if (!note || this.#marked.has(number)) return element('noteRef', { href: `#fn_${number}`, marker: String(number) });
    this.#marked.add(number);
    return element('authorialNote', { eId: `fn_${number}`, marker: String(number), placement: 'bottom' }, element('p', {}, text(note.text)));
  }
}

function preface(report: Report): string {
  const { body, title, date, name, state } = titleBlock(report);
  const masthead = mastheadOf(report);
  const symbol = report.unForm?.symbol;
  const line = (name: string | undefined, words: string, attributes: Record<string, string> = {}): string =>
    element('p', {}, name === undefined ? text(words) : element(name, attributes, text(words)));
  return element(
    'preface',
    spoken(report),
    ...(masthead
      ? [line(undefined, masthead.organ), ...masthead.lines.map((each) => line(each === symbol ? 'docNumber' : undefined, each))]
      : body === undefined
        ? []
        : [line(undefined, body)]),
    line('docTitle', title),
    line('docDate', date, { date: report.title.startsAt.slice(0, 10) }),
    line('docType', name),
    line('docStatus', state),
  );
}

function annex(report: Report, { title, columns, rows, below, groups = [] }: Annex, index: number): string {
  const cell =
    (name: string) =>
    (words: string): string =>
      element(name, {}, element('p', {}, text(words)));
  const table =
    rows.length === 0
      ? ''
      : element('table', {}, element('tr', {}, ...columns.map(cell('th'))), ...rows.map((cells) => element('tr', {}, ...cells.map(cell('td')))));
  const people = groups.map((group) =>
    element('tblock', {}, element('heading', {}, text(group.title)), ...group.entries.map((entry) => element('p', {}, text(entry)))),
  );
  const last = below === undefined ? '' : element('p', {}, text(below));
  const body = element('mainBody', spoken(report), table, ...people, last);
  const head = element('preface', spoken(report), element('p', {}, element('docTitle', {}, text(title))));
  return element('attachment', { eId: `att_${index + 1}` }, element('doc', { name: 'annex' }, metaOf(report, `annex_${index + 1}`), head, body));
}

/** The report as XML, the same bytes for the same issue. */
export function reportXml(report: Report): string {
  const corrected = correctedOf(report);
  const after = [...annexSentences(report), ...(corrected ? [...corrected.lines, ...corrected.changes.map((change) => change.text)] : [])];
  const annexes = annexesOf(report).map((each, index) => annex(report, each, index));
  const document = element(
    'debateReport',
    { name: 'summaryReport' },
    metaOf(report, 'main'),
    preface(report),
    element('mainBody', spoken(report), new AknWriter(report).body() || element('p', {})),
    ...(after.length === 0 ? [] : [element('conclusions', spoken(report), ...after.map((words) => element('p', {}, text(words))))]),
    ...(annexes.length === 0 ? [] : [element('attachments', {}, ...annexes)]),
  );
  const root = element('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, document);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
