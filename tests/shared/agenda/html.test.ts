import { expect, test } from 'vitest';
import { isHtml, textOfHtml } from '../../../shared/agenda/html.ts';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { costOf } from '../../support/work.ts';
import { clips } from './clip-cases.ts';
import { linesOf } from './reading-lines.ts';

const ignored = (mark: string): string => `<![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>`;
const word = `<html xmlns:o="urn:x"><head><style>p {margin:0}</style></head><body><!--StartFragment-->
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${ignored('1.')}Opening<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>${ignored('o')}Its first
half<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${ignored('2.')}Budget &amp; plan<o:p></o:p></p>
<!--EndFragment--></body></html>`;

test('[AG23] the lists of a word processor keep their marks and depth', () => {
  expect(textOfHtml(word)).toBe('1.\u00A0\u00A0 Opening\n    o\u00A0\u00A0 Its first half\n\n2.\u00A0\u00A0 Budget & plan');
  expect(parseAgenda(word).items).toEqual([{ title: 'Opening', children: [{ title: 'Its first half' }] }, { title: 'Budget & plan' }]);
});

test('[AG23] lists, headings, tables and links of a page keep their meaning', () => {
  const page =
    '<h2>Agenda</h2><ol><li><p>Opening</p><ul><li>Roll call</li></ul></li></ol><table><tr><th>Time</th><th>Item</th></tr><tr><td>9:00-9:15</td><td><p>Tea</p><p>and talk</p></td></tr></table><p>See <a href="https://example.org/a">the paper</a>.<br><br>End</p>';
  expect(textOfHtml(page)).toBe(
    '## Agenda\n\n1. Opening\n    - Roll call\n\nTime\tItem\n9:00-9:15\tTea and talk\n\nSee [the paper](https://example.org/a).\n\nEnd',
  );
});

test.each(clips)('[AG23] the clipboard "%s" is read as a person reads it', (_name, html, lines) => {
  expect(linesOf(parseAgenda(textOfHtml(html)).items)).toEqual(lines);
  expect(linesOf(parseAgenda(html).items)).toEqual(lines);
});

test('[AG23] only what is written as a page is read as one', () => {
  expect(isHtml('1. a < b\n2. <p>')).toBe(false);
  expect(isHtml('<p>1. Opening</p>')).toBe(true);
});

test('[AG23] hostile HTML is read in bounded time', () => {
  for (const unit of [
    '<p>',
    '<a "',
    '<li>',
    '<ol><li>a',
    '<',
    '<td>',
    '&#1;',
    '<!--',
    '<a href="http://x">',
    '<td>a<li>b',
    '<td><li>',
    '<tr><td>a<p style="mso-list:l0 level2">b',
  ]) {
    const cost = costOf(() => parseAgenda(`<p>a</p>${unit.repeat(Math.floor(90_000 / unit.length))}`));
    expect(cost, unit).toBeLessThan(6000);
  }
}, 60_000);
