// The Summary Report as a view of the meeting and its minutes: numbered, with its notes, the same for every format.

import { clean, cleanLine } from '../kit/clean.ts';
import { adoptedAs, adoptionOf, wholeWords } from '../meeting/adoption/standing.ts';
import { closedItems } from '../meeting/agenda/closed.ts';
import type { AgendaItem } from '../meeting/model/agenda.ts';
import { parentOf } from '../meeting/model/agenda-tree.ts';
import { itemFragment, itemOfFragment } from '../meeting/model/fragments.ts';
import type { MeetingState } from '../meeting/state.ts';
import { listMarks } from '../minutes/list-marks.ts';
import type { Block, Minutes, Span } from '../minutes/minutes.ts';
import { reportWordsFor } from '../words/report/report-words.ts';
import { adoptableOf, putBrackets } from './adoption.ts';
import { markHeadings } from './heading-marks.ts';
import { heldAt } from './held.ts';
import { stateForObservers } from './in-camera/state-for-observers.ts';
import { blanksBehind } from './note-blanks.ts';
import { placeNotes } from './note-places.ts';
import { numbering } from './numbering.ts';
import { publishedBlocks } from './published.ts';
import { joinReferences } from './reference.ts';
import { agreedActions, listedAgreements, listedParticipants, listedSpeakers } from './report-annexes.ts';
import type { Heading, Paragraph, Report, Run } from './report-model.ts';
import { reportOrder } from './report-order.ts';

/** Footnotes numbered as their marks come; one that is marked twice keeps its number. */
class NumberedNotes {
  readonly #texts: ReadonlyMap<string, string>;
  /** By what they are of: a note's id, or an address, which is the id of its note. */
  readonly #notes = new Map<string, Report['notes'][number]>();
  constructor(texts: Record<string, string>) {
    this.#texts = new Map(Object.entries(texts));
  }
  numberOf(id: string): number {
    return this.#number(`note ${id}`, id, this.#texts.get(id) ?? '');
  }
  numberOfAddress(address: string): number {
    return this.#number(`address ${address}`, address, address);
  }
  list(): Report['notes'] {
    return [...this.#notes.values()];
  }
  #number(key: string, id: string, text: string): number {
    const note = this.#notes.get(key) ?? { number: this.#notes.size + 1, id, text: cleanLine(text) };
    this.#notes.set(key, note);
    return note.number;
  }
}

function runOf({ text, footnote, reference, ...marks }: Span, notes: NumberedNotes): Run {
  if (footnote !== undefined) return { text: '', ...marks, note: notes.numberOf(footnote) };
  // The target of a reference is known once all paragraphs are numbered.
  return { text: clean(text), ...marks, ...(reference !== undefined && { reference: null }) };
}

/** The paragraph that a block begins or is in, and the marks that lead to it there. */
interface ParagraphPlace {
  number: number;
  within: string[];
}

interface ReportDraft {
  content: Report['content'];
  /** How many are in it. */
  paragraphs: number;
  notes: NumberedNotes;
  /** Runs that refer to a block, and its id. */
  references: { run: Run; to: string }[];
  /** Where each block is, by its id. */
  places: Map<string, ParagraphPlace>;
  language: Report['language'];
  linksAsNotes: boolean;
}

function runsOf(block: Block, draft: ReportDraft): Run[] {
  const runs = block.spans.flatMap((span, index) => {
    const run = runOf(span, draft.notes);
    if (span.reference !== undefined && span.footnote === undefined) draft.references.push({ run, to: span.reference });
    return draft.linksAsNotes ? addressed(run, block.spans[index + 1], draft.notes) : [run];
  });
  return placeNotes(blanksBehind(runs), draft.language);
}

/** The words of a link, and behind the last of them a mark to its address. */
function addressed(run: Run, next: Span | undefined, notes: NumberedNotes): Run[] {
  const { link, ...words } = run;
  if (link === undefined) return [run];
  return next?.link === link ? [words] : [words, { text: '', note: notes.numberOfAddress(link) }];
}

function addParagraph(block: Block, fragment: string, draft: ReportDraft): Paragraph {
  draft.paragraphs += 1;
  const number = draft.paragraphs;
  const paragraph: Paragraph = {
    type: 'paragraph',
    number,
    blockId: block.id,
    fragment,
    kind: block.kind === 'decision' || block.kind === 'action' ? block.kind : 'paragraph',
    runs: runsOf(block, draft),
    ...(block.owner !== undefined && { owner: cleanLine(block.owner) }),
    ...(block.due !== undefined && { due: cleanLine(block.due) }),
    subparagraphs: [],
  };
  draft.content.push(paragraph);
  draft.places.set(block.id, { number, within: [] });
  return paragraph;
}

const levelOf = (depth: number): Pick<Heading, 'level'> => (depth === 2 || depth === 3 ? { level: depth } : {});

/** List blocks belong to the paragraph before them; where there is none below the same heading, they become paragraphs. `depth`: of the headings within. */
function addFragment(fragment: string, written: readonly Block[], draft: ReportDraft, depth: number): void {
  let paragraph: Paragraph | undefined;
  /** The marks of the lists that are open, by degree. */
  let open: string[] = [];
  const marks = listMarks(written, draft.language);
  /** The marks of notes in headings since the last paragraph. */
  let above: Span[] = [];
  for (const [index, block] of written.entries()) {
    if (block.kind === 'heading') {
      const text = cleanLine(block.spans.map((span) => (span.footnote === undefined ? span.text : '')).join(''));
      above.push(...block.spans.filter((span) => span.footnote !== undefined));
      draft.content.push({ type: 'heading', fragment, text, ...levelOf(depth) } satisfies Heading);
      paragraph = undefined;
    } else if ((block.kind === 'bullet' || block.kind === 'lettered') && paragraph) {
      const mark = marks[index] ?? '';
      open = open.slice(0, block.indent);
      if (block.kind === 'lettered') open[block.indent] = mark;
      paragraph.subparagraphs.push({ blockId: block.id, style: block.kind, degree: block.indent, mark, runs: runsOf(block, draft) });
      draft.places.set(block.id, { number: paragraph.number, within: open.filter((each) => each !== undefined) });
    } else {
      // Headings are printed without marks, and no note is lost.
      paragraph = addParagraph({ ...block, spans: [...block.spans, ...above] }, fragment, draft);
      above = [];
      open = [];
    }
  }
}

/** The item's title where it has something to say, itself or in its children. */
function addTitle({ title }: AgendaItem, number: string | undefined, fragment: string, depth: number, draft: ReportDraft): void {
  const text = !number ? cleanLine(title) : reportWordsFor(draft.language).form.item(number, cleanLine(title));
  draft.content.push({ type: 'heading', fragment, text, ...levelOf(depth) });
}

/** Nothing of what is in camera is in it. */
export function report(whole: MeetingState, minutes: Minutes): Report {
  const state = stateForObservers(whole);
  const closed = closedItems(whole);
  const draft: ReportDraft = {
    content: [],
    paragraphs: 0,
    notes: new NumberedNotes(minutes.notes),
    references: [],
    places: new Map(),
    language: state.language,
    linksAsNotes: state.reportOptions.linksAsNotes,
  };
  // The form of the United Nations numbers headings itself.
  const numbers = state.reportOptions.unForm ? new Map<string, string>() : numbering(state.agenda);
  const blocksOf = (fragment: string): Block[] =>
    closed.has(itemOfFragment(fragment) ?? '') ? [] : publishedBlocks(Object.hasOwn(minutes.fragments, fragment) ? (minutes.fragments[fragment] ?? []) : []);
  for (const { fragment, item } of reportOrder(state)) {
    const blocks = blocksOf(fragment);
    const depth = !state.reportOptions.headings || !item ? 0 : parentOf(state.agenda, item.id) ? 2 : 1;
    const says = blocks.length > 0 || (item?.children.some(({ id }) => blocksOf(itemFragment(id)).length > 0) ?? false);
    if (item && depth > 0 && says) addTitle(item, numbers.get(item.id), fragment, depth, draft);
    addFragment(fragment, blocks, draft, depth + 1);
  }
  for (const { run, to } of draft.references) {
    const place = draft.places.get(to);
    run.reference = place?.number ?? null;
    if (place && place.within.length > 0) run.within = place.within;
  }
  for (const part of draft.content) if (part.type === 'paragraph') for (const { runs } of [part, ...part.subparagraphs]) joinReferences(runs, state.language);
  const { body, title, durationMinutes, kind, reportOptions } = state;
  if (reportOptions.unForm) markHeadings(draft.content, state.language);
  const adoption = adoptionOf(state);
  const notes = draft.notes.list();
  const adopted = adoptedAs(adoption, wholeWords(adoptableOf({ content: draft.content, notes })));
  putBrackets(draft.content, adoption);
  return {
    meetingId: state.id,
    language: state.language,
    title: { ...(body !== undefined && { body: cleanLine(body) }), title: cleanLine(title), startsAt: heldAt(state), durationMinutes, kind },
    content: draft.content,
    ...(reportOptions.unForm && {
      unForm: {
        ...(reportOptions.symbol !== undefined && { symbol: cleanLine(reportOptions.symbol) }),
        distribution: reportOptions.distribution ?? 'general',
      },
    }),
    ...(reportOptions.flush && { flush: true as const }),
    notes,
    ...(adopted && { adopted: { where: cleanLine(adopted.where), at: adopted.at, brackets: adopted.brackets } }),
    ...(reportOptions.actionsAnnex && { actions: agreedActions(state, draft.content) }),
    ...(reportOptions.participants && {
      participants: listedParticipants(state, state.language),
      ...(state.nameless !== undefined && { nameless: state.nameless }),
    }),
    ...(reportOptions.speakers && { speakers: listedSpeakers(whole) }),
    ...(reportOptions.agreements && { agreements: listedAgreements(state, draft.content) }),
  };
}
