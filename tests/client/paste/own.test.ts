// Text copied out of the editor, and read back.
import { expect, test } from 'vitest';
import type { CopiedBlock } from '../../../client/editor/copy/copied.ts';
import { toText } from '../../../client/editor/copy/to-text.ts';
import { fromOwn } from '../../../client/editor/paste/own.ts';
import { speak } from '../../../client/ui/words.ts';
import * as later from '../../../shared/words/en/later.ts';
import { outlineOf, parseHtml } from '../../support/pasting.ts';

speak('en', later);

test('[MN38] copied text has its marks, what a block is, who and by when, and its notes below', () => {
  const blocks: CopiedBlock[] = [
    { kind: 'heading', indent: 0, spans: [{ text: 'Dates' }] },
    { kind: 'lettered', indent: 0, spans: [{ text: 'one' }] },
    { kind: 'lettered', indent: 1, spans: [{ text: 'below' }] },
    { kind: 'bullet', indent: 0, spans: [{ text: 'point' }] },
    { kind: 'note', indent: 0, spans: [{ text: 'ask Bo' }] },
    { kind: 'action', indent: 0, owner: 'Ana', due: 'soon', spans: [{ text: 'call' }, { text: '\uFFFC', footnote: 'f' }, { text: ' them' }] },
  ];
  expect(toText(blocks, () => 'By phone.', 'en')).toBe(
    'Dates\n(a) one\n  (i) below\n• point\nWorking note: ask Bo\nAction: call(1) them (Ana, soon)\n\n(1) By phone.',
  );
});

test('[MN37] what was copied here is read back exactly, without what was put around it', () => {
  const own = fromOwn(
    parseHtml(
      '<div data-minutes="m"><ul><li data-kind="bullet" data-indent="0" data-id="a"><span>two  spaces<br>and a line</span><ul><li data-kind="bullet" data-indent="1" data-id="b"><span><strong>bold</strong></span></li></ul></li></ul>' +
        '<p data-kind="action" data-indent="0" data-owner="Ana"><span data-aside="">Action: </span><span>do</span><sup data-footnote="f">(1)</sup><span data-aside=""> (Ana)</span></p><p data-note="f"><span data-aside="">(1) </span>See.</p></div>',
    ),
  );
  expect(own && outlineOf(own)).toEqual(['bullet: two  spaces\nand a line', 'bullet+1: **bold**', 'action: do[^]']);
  expect(own).toMatchObject({ meetingId: 'm', notes: ['See.'], noteIds: ['f'], blocks: [{ id: 'a' }, { id: 'b' }, { owner: 'Ana' }] });
  expect(fromOwn(parseHtml('<p data-kind="action">of another page</p>'))).toBeUndefined();
});
