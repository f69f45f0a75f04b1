// Copied blocks as HTML that other programs understand. Details that only this editor understands are in `data-` attributes.

import { safeLink } from '../../../shared/kit/safe-link.ts';
import { isListKind, type Span } from '../../../shared/minutes/minutes.ts';
import type { CopiedBlock } from './copied.ts';
import { labelOf, notesOf, numberOf, whoAndWhen } from './said.ts';

export interface Copying {
  document: Document;
  meetingId: string;
  noteText(id: string): string;
}

type Make = (name: string, attrs?: Record<string, string | undefined>, ...children: (Node | string)[]) => HTMLElement;

function maker(document: Document): Make {
  return (name, attrs = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attrs)) if (value !== undefined) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
}

/** Words around the text that the editor puts there itself. */
const aside = (make: Make, text: string): (Node | string)[] => (text === '' ? [] : [make('span', { 'data-aside': '' }, text)]);

function runOf(make: Make, span: Span, notes: readonly string[]): Node {
  if (span.footnote !== undefined) return make('sup', { 'data-footnote': span.footnote }, numberOf(notes, span.footnote));
  const lines = span.text.split('\n').flatMap((line, index): (Node | string)[] => (index > 0 ? [make('br'), line] : [line]));
  let run: (Node | string)[] = lines;
  if (span.em) run = [make('em', {}, ...run)];
  if (span.strong) run = [make('strong', {}, ...run)];
  if (span.link !== undefined && safeLink(span.link) !== undefined) run = [make('a', { href: span.link }, ...run)];
  return make('span', { 'data-reference': span.reference }, ...run);
}

const listNames = { bullet: ['ul', undefined], lettered: ['ol', 'a'] } as const;
const types = ['a', 'i', 'a'];

export function toHtml(blocks: readonly CopiedBlock[], { document, meetingId, noteText }: Copying): HTMLElement {
  const make = maker(document);
  const notes = notesOf(blocks);
  const root = make('div', { 'data-minutes': meetingId });
  /** The lists that are open, the outermost first. */
  let lists: HTMLElement[] = [];
  for (const block of blocks) {
    const { id, kind, indent, owner, due } = block;
    const attrs = { dir: 'auto', 'data-kind': kind, 'data-indent': String(indent), 'data-id': id, 'data-owner': owner, 'data-due': due };
    const runs = block.spans.map((span) => runOf(make, span, notes));
    if (!isListKind(kind)) {
      lists = [];
      root.append(make(kind === 'heading' ? 'h3' : 'p', attrs, ...aside(make, labelOf(block)), ...runs, ...aside(make, whoAndWhen(block))));
      continue;
    }
    const [name] = listNames[kind as keyof typeof listNames];
    lists = lists.slice(0, indent + 1);
    if (lists.length === indent + 1 && lists.at(-1)?.localName !== name) lists.pop();
    while (lists.length <= indent) {
      const list = make(name, { type: name === 'ol' ? types[lists.length] : undefined });
      const outer = lists.at(-1);
      (outer ? (outer.lastElementChild ?? outer) : root).append(list);
      lists.push(list);
    }
    lists.at(-1)?.append(make('li', attrs, ...runs));
  }
  for (const id of notes) root.append(make('p', { 'data-note': id }, ...aside(make, `${numberOf(notes, id)} `), noteText(id)));
  return root;
}
