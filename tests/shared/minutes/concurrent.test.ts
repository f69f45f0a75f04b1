// Two people at once in one paragraph, with the editor's own binding and commands. Each pair is played with either coming first in Yjs's order.
import { toggleMark } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { indentBy, setAttributes, setKind } from '../../../client/editor/blocks.ts';
import { editorSchema } from '../../../client/editor/lenient-schema.ts';
import { placeNote, setLink } from '../../../client/editor/marks.ts';
import { type BlockKind, noteAnchor, type Span } from '../../../shared/minutes/minutes.ts';
import type { Replica } from '../../support/replica.ts';
import { marked, merged, orders, plain, type Seen, text, textOf, two } from '../../support/two-replicas.ts';

const attribute =
  (attrs: Record<string, string>): Command =>
  (state, dispatch) => {
    dispatch?.(setAttributes(state.tr, state.selection.$head.before(1), attrs));
    return true;
  };

function mark(name: string): Command {
  const type = editorSchema.marks[name];
  if (!type) throw new Error(`no mark ${name}`);
  return toggleMark(type);
}

interface Change {
  /** Of two changes of the same, one holds. */
  of: string;
  make(replica: Replica): unknown;
  holds(block: Seen): boolean;
}

const onBeta = (command: Command) => (replica: Replica) => replica.at(1, 6, 10).run(command);
const kindTo = (kind: BlockKind): Change => ({ of: 'kind', make: onBeta(setKind(kind)), holds: (block) => block.kind === kind });
const setTo = (name: string, value: string): Change => ({ of: name, make: onBeta(attribute({ [name]: value })), holds: ({ attrs }) => attrs[name] === value });
/** Text that another types at an edge may get the mark or not. */
const markTo = (of: string, command: Command, has: (span: Span) => unknown): Change => ({
  of,
  make: onBeta(command),
  holds: (block) => marked(block, has).replace('Typed', '').replaceAll(noteAnchor, '') === 'beta',
});

const changes: Record<string, Change> = {
  paragraph: kindTo('paragraph'),
  action: kindTo('action'),
  decision: kindTo('decision'),
  note: kindTo('note'),
  heading: kindTo('heading'),
  indent: { of: 'indent', make: onBeta(indentBy(1)), holds: ({ indent }) => indent === 1 },
  owner: setTo('owner', 'Ana'),
  due: setTo('due', '2026-11-02'),
  bold: markTo('strong', mark('strong'), (span) => span.strong),
  em: markTo('em', mark('em'), (span) => span.em),
  link: markTo('link', setLink('https://a.org'), (span) => span.link === 'https://a.org'),
  footnote: { of: 'footnote', make: onBeta(placeNote('n1')), holds: ({ spans }) => spans.some((span) => span.footnote === 'n1') },
};

const places: Record<string, number> = { 'the start': 0, 'the middle of it': 8, 'its start': 6, 'its end': 10, 'the end': text.length };

describe.each(Object.entries(changes))('[MN3] %s', (_name, change) => {
  test.each(Object.entries(places))('against typing at %s', (_place, offset) => {
    for (const order of orders) {
      const [a, b] = two(order);
      change.make(a);
      b.at(1, offset).type('T').type('yped');
      const block = merged(a, b);
      expect(plain(block)).toBe(`${text.slice(0, offset)}Typed${text.slice(offset)}`);
      expect(change.holds(block)).toBe(true);
    }
  });

  test('against the deletion of the word before', () => {
    for (const order of orders) {
      const [a, b] = two(order);
      change.make(a);
      b.at(1, 0, 6).type('');
      const block = merged(a, b);
      expect(plain(block)).toBe('beta gamma');
      expect(change.holds(block)).toBe(true);
    }
  });

  test('against the deletion of all the text, in which the block stays', () => {
    for (const order of orders) {
      const [a, b] = two(order);
      change.make(a);
      b.at(1, 0, text.length).type('');
      expect(plain(merged(a, b))).toBe('');
    }
  });

  test.each(Object.entries(changes))('against %s', (_other, other) => {
    for (const order of orders) {
      const [a, b] = two(order);
      change.make(a);
      other.make(b);
      const block = merged(a, b);
      expect(plain(block)).toBe(text);
      const held = [change, other].filter(({ holds }) => holds(block));
      expect(held.length).toBeGreaterThanOrEqual(change.of === other.of ? 1 : 2);
    }
  });

  test('[MN6] is undone and redone with what another typed left, and the other undoes the typing alone', () => {
    for (const order of orders) {
      const [a, b] = two(order);
      change.make(a);
      b.at(1, 8).type('Typed');
      merged(a, b);
      a.undo();
      expect(textOf(merged(a, b))).toBe('alpha beTypedta gamma');
      expect(a.blocks[1]).toMatchObject({ kind: 'bullet', indent: 0, spans: [{ text: 'alpha beTypedta gamma' }] });
      a.redo();
      expect(change.holds(merged(a, b))).toBe(true);
      b.undo();
      const block = merged(a, b);
      expect(plain(block)).toBe(text);
      expect(change.holds(block)).toBe(true);
    }
  });
});
