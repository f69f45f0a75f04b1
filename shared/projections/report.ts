// The Summary Report as a view of the meeting and its minutes: numbered, with its notes, the same for every format.
import type { MeetingState } from '../meeting/state.ts';
import { listMarks } from '../minutes/list-marks.ts';
import type { Block, Minutes, Span } from '../minutes/minutes.ts';
import { clean, cleanLine } from './clean.ts';
import type { Heading, Paragraph, Report, Run } from './report-model.ts';
import { reportOrder } from './report-order.ts';

/** Footnotes numbered as their marks come; one that is marked twice keeps its number. */
class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #texts: Record<string, string>;
  constructor(texts: Record<string, string>) {
    this.#texts = texts;
  }
  numberOf(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }
  list(): Report['notes'] {
    return [...this.#numbers].map(([id, number]) => ({ number, id, text: cleanLine(Object.hasOwn(this.#texts, id) ? (this.#texts[id] ?? '') : '') }));
  }
}

const hasText = (block: Block): boolean => block.spans.some((span) => span.footnote !== undefined || clean(span.text).trim() !== '');

function runOf({ text, footnote, reference, ...marks }: Span, notes: Notes): Run {
  if (footnote !== undefined) return { text: '', ...marks, note: notes.numberOf(footnote) };
  // What a reference leads to is known once all paragraphs are numbered.
  return { text: clean(text), ...marks, ...(reference !== undefined && { reference: null }) };
}

interface Draft {
  content: Report['content'];
  notes: Notes;
  /** Runs that refer to a block, and its id. */
  references: { run: Run; to: string }[];
  /** The paragraph's number by the ids of all blocks in it. */
  numbers: Map<string, number>;
  language: Report['language'];
}

function runsOf(block: Block, draft: Draft): Run[] {
  return block.spans.map((span) => {
    const run = runOf(span, draft.notes);
    if (span.reference !== undefined && span.footnote === undefined) draft.references.push({ run, to: span.reference });
    return run;
  });
}

function addParagraph(block: Block, fragment: string, draft: Draft): Paragraph {
  const number = draft.content.filter((part) => part.type === 'paragraph').length + 1;
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
  draft.numbers.set(block.id, number);
  return paragraph;
}

/** List blocks belong to the paragraph before them; where there is none in the fragment, they become paragraphs. */
function addFragment(fragment: string, blocks: readonly Block[], draft: Draft): void {
  let paragraph: Paragraph | undefined;
  const written = blocks.filter((block) => block.kind !== 'note' && hasText(block));
  const marks = listMarks(written, draft.language);
  for (const [index, block] of written.entries()) {
    if (block.kind === 'heading') {
      draft.content.push({ type: 'heading', fragment, text: cleanLine(block.spans.map((span) => span.text).join('')) } satisfies Heading);
    } else if ((block.kind === 'bullet' || block.kind === 'lettered') && paragraph) {
      paragraph.subparagraphs.push({ blockId: block.id, style: block.kind, degree: block.indent, mark: marks[index] ?? '', runs: runsOf(block, draft) });
      draft.numbers.set(block.id, paragraph.number);
    } else paragraph = addParagraph(block, fragment, draft);
  }
}

export function report(state: MeetingState, minutes: Minutes): Report {
  const draft: Draft = { content: [], notes: new Notes(minutes.notes), references: [], numbers: new Map(), language: state.language };
  for (const { fragment, item } of reportOrder(state)) {
    const blocks = Object.hasOwn(minutes.fragments, fragment) ? (minutes.fragments[fragment] ?? []) : [];
    if (state.reportOptions.headings && item && blocks.some((block) => block.kind !== 'note' && hasText(block))) {
      draft.content.push({ type: 'heading', fragment, text: cleanLine(item.title) });
    }
    addFragment(fragment, blocks, draft);
  }
  for (const { run, to } of draft.references) run.reference = draft.numbers.get(to) ?? null;
  const { body, title, startsAt, durationMinutes, kind } = state;
  return {
    meetingId: state.id,
    language: state.language,
    title: { ...(body !== undefined && { body: cleanLine(body) }), title: cleanLine(title), startsAt, durationMinutes, kind },
    content: draft.content,
    notes: draft.notes.list(),
  };
}
