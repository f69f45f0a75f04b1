// More clipboards, as programs write them.
import type { Clip } from './given.ts';

export interface NotedClip extends Clip {
  notes?: string[];
}

const ignored = (mark: string): string =>
  `<![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>`;
const item = (level: number, mark: string, words: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l2 level${level}\r\nlfo3'>${ignored(mark)}${words}<o:p></o:p></p>\r\n`;
const word = (body: string, style = ''): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!--\r\n${style}\r\n--></style></head><body lang=FR><!--StartFragment-->\r\n${body}<!--EndFragment--></body></html>`;
const docs = (body: string): string =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-9f">${body}</b><br class="Apple-interchange-newline">`;
const run = (words: string, style = 'font-weight:400'): string => `<span style="font-size:11pt;${style};white-space:pre;white-space:pre-wrap;">${words}</span>`;

export const more: NotedClip[] = [
  {
    name: 'Word: numbers in many forms, one list',
    html: word(
      item(1, '(a)', 'first') + item(2, '(i)', 'second') + item(1, '1.1', 'third') + item(1, 'Ø', 'fourth') + item(2, '§', 'fifth') + item(1, '–', 'sixth'),
    ),
    text: '',
    expect: ['lettered: first', 'lettered+1: second', 'lettered: third', 'bullet: fourth', 'bullet+1: fifth', 'bullet: sixth'],
  },
  {
    name: 'Word: a list deeper than ours',
    html: word(item(1, '1.', 'a') + item(2, 'a.', 'b') + item(3, 'i.', 'c') + item(4, '1.', 'd') + item(9, 'i.', 'e')),
    text: '',
    expect: ['lettered: a', 'lettered+1: b', 'lettered+2: c', 'lettered+2: d', 'lettered+2: e'],
  },
  {
    name: 'Word: a list by a style in its sheet',
    html: word(`<p class=MsoListBullet>${ignored('·')}point<o:p></o:p></p>`, 'p.MsoListBullet, li.MsoListBullet {mso-list:l3 level2 lfo1;}'),
    text: '',
    expect: ['bullet+1: point'],
  },
  {
    name: 'Word: numbered headings keep their numbers, a title is a heading',
    html: word(
      `<p class=MsoTitle>Report<o:p></o:p></p><h1 style='mso-list:l0 level1 lfo1'>${ignored('1.')}Opening<o:p></o:p></h1><p class=MsoNormal>Words.</p>`,
    ),
    text: '',
    expect: ['heading: Report', 'heading: 1. Opening', 'paragraph: Words.'],
  },
  {
    name: 'Word: tracked changes and hidden text',
    html: word(
      `<p class=MsoNormal>It was <span class=msoDel><del cite="mailto:A" datetime="2027-03-31T10:00">not </del></span><span class=msoIns><ins cite="mailto:A">so </ins></span>agreed<span style='display:none;mso-hide:all'> in secret</span>.</p><p class=MsoNormal><del>All of this.</del></p>`,
    ),
    text: '',
    expect: ['paragraph: It was so agreed.'],
  },
  {
    name: 'Word: two footnotes, one of two paragraphs, and an endnote',
    html: word(
      `<p class=MsoNormal>One<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> and two<a href="#_ftn2" name="_ftnref2"><span class=MsoFootnoteReference>[2]</span></a>, three<a href="#_edn1" name="_ednref1">[i]</a>.</p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> First <i>note</i>.</p><p class=MsoFootnoteText>Its end.</p></div><div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2">[2]</a> See <a href="https://example.org/a">https://example.org/a</a>.</p></div></div><div style='mso-element:endnote-list'><div style='mso-element:endnote' id=edn1><p class=MsoEndnoteText><a href="#_ednref1" name="_edn1">[i]</a> At the end.</p></div></div>`,
    ),
    text: '',
    expect: ['paragraph: One[^] and two[^], three[^].'],
    notes: ['First note. Its end.', 'See https://example.org/a.', 'At the end.'],
  },
  {
    name: 'Word: a contents list, bookmarks and links to files',
    html: word(
      `<p class=MsoToc1><a href="#_Toc123">Opening<span style='mso-tab-count:1'>. </span>3</a></p><h1><a name="_Toc123">Opening</a></h1><p class=MsoNormal>See <a href="file:///C:/Users/ana/annex.docx">the annex</a> or <a href="https://example.org/x">the page</a>.</p>`,
    ),
    text: '',
    expect: ['paragraph: Opening. 3', 'heading: Opening', 'paragraph: See the annex or [the page](https://example.org/x).'],
  },
  {
    name: 'Word: bold across runs, complex-script bold, a style that only looks slanted',
    html: word(
      `<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=EN-GB>Bold</span></b><b> too</b> <span style='mso-bidi-font-weight:bold'>plain</span> <strong><em>both</em></strong></p><p class=MsoQuote>A quotation</p>`,
      'p.MsoQuote {font-style:italic;}',
    ),
    text: '',
    expect: ['paragraph: **Bold too** plain **_both_**', 'paragraph: A quotation'],
  },
  {
    name: 'Google Docs: three levels, a numbered list below a bullet, a line break',
    html: docs(
      `<ul><li dir="ltr" style="list-style-type:disc;white-space:pre;" aria-level="1"><p role="presentation">${run('one')}</p></li><ol><li style="list-style-type:lower-alpha;white-space:pre;" aria-level="2"><p role="presentation">${run('two')}</p></li><ol><li style="list-style-type:lower-roman" aria-level="3"><p>${run('three')}</p></li></ol></ol></ul><p dir="ltr">${run('first line')}${run('<br />')}${run('second  line')}</p><p dir="ltr">${run('bold', 'font-weight:700')}${run(' and ', 'font-weight:400')}${run('slanted', 'font-weight:400;font-style:italic')}</p>`,
    ),
    text: '',
    expect: ['bullet: one', 'lettered+1: two', 'lettered+2: three', 'paragraph: first line\nsecond  line', 'paragraph: **bold** and _slanted_'],
  },
  {
    name: 'Google Docs: one item out of the second level',
    html: docs(`<ul><li aria-level="2" style="list-style-type:circle"><p>${run('deep')}</p></li></ul>`),
    text: 'deep',
    expect: ['bullet+1: deep'],
  },
  {
    name: 'Google Docs: footnotes and comments of an export',
    html: `<html><body class="doc-content"><p><span>Agreed</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> to meet</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;By consensus.</span></p></div><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Really?</span></p></div></body></html>`,
    text: '',
    expect: ['paragraph: Agreed[^] to meet'],
    notes: ['By consensus.'],
  },
  {
    name: 'Outlook: a reply with the mail below',
    html: `<html><body><div class="WordSection1"><p class="MsoNormal">Agreed.<o:p></o:p></p><ol start="1" type="1"><li class="MsoListParagraph" style="mso-list:l0 level1 lfo1">one<o:p></o:p></li><ol start="1" type="a"><li class="MsoListParagraph" style="mso-list:l0 level2 lfo1">below<o:p></o:p></li></ol></ol><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Ana<br><b>To:</b> Bo<o:p></o:p></p></div></div><p class="MsoNormal">ACTION: Bo to answer<o:p></o:p></p></div></body></html>`,
    text: '',
    expect: ['paragraph: Agreed.', 'lettered: one', 'lettered+1: below', 'paragraph: **From:** Ana\n**To:** Bo', 'action: Bo to answer'],
  },
  {
    name: 'Outlook on the web: lines in divs, a signature in a table',
    html: `<div class="elementToProof">Dear all,</div><div class="elementToProof"><br></div><div class="elementToProof">the list is ready.</div><table role="presentation"><tr><td><p>Ana Lund</p><p>Secretariat</p></td></tr></table>`,
    text: '',
    expect: ['paragraph: Dear all,', 'paragraph: the list is ready.', 'paragraph: Ana Lund', 'paragraph: Secretariat'],
  },
  {
    name: 'Gmail: a quoted answer, breaks between paragraphs',
    html: `<div dir="ltr">Agreed.<br><br>See below.<div><ul><li>one</li><li>two</li></ul></div></div><div class="gmail_quote"><div class="gmail_attr">On Monday Bo wrote:<br></div><blockquote>Shall we meet?<br>At noon?</blockquote></div>`,
    text: '',
    expect: [
      'paragraph: Agreed.',
      'paragraph: See below.',
      'bullet: one',
      'bullet: two',
      'paragraph: On Monday Bo wrote:',
      'paragraph: Shall we meet?\nAt noon?',
    ],
  },
  {
    name: 'Excel: merged cells, bold by a class, padded numbers',
    html: `<html><head><style><!--.xl66 {font-weight:700;}--></style></head><body><table><tr><td colspan=3 class=xl66>Seats</td></tr><tr><td rowspan=2>Europe</td><td>East</td><td><span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>4 </td></tr><tr><td>West</td><td>5</td></tr><tr><td></td><td></td><td></td></tr><tr><td>All</td><td colspan=2>9</td></tr></table></body></html>`,
    text: '',
    expect: ['paragraph: **Seats**', 'paragraph: Europe\tEast\t4', 'paragraph: \tWest\t5', 'paragraph: All\t9'],
  },
  {
    name: 'LibreOffice: two footnotes, a definition of styles, nested lists',
    html: `<!DOCTYPE html><html><head><style type="text/css">p { line-height: 115% } em { font-style: italic }</style></head><body lang="fr-FR" dir="ltr"><h2 class="western">Titre</h2><p>Un<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>, deux<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a>.</p><ul><li><p>a</p><ol><li><p><em>b</em></p></li></ol></li></ul><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>La\npremière.</p></div><div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>La seconde.</p></div></body></html>`,
    text: '',
    expect: ['heading: Titre', 'paragraph: Un[^], deux[^].', 'bullet: a', 'lettered+1: _b_'],
    notes: ['La première.', 'La seconde.'],
  },
  {
    name: 'Pages: bold by an element, lists in lists',
    html: `<html><head><meta name="Generator" content="Cocoa HTML Writer"></head><body><h1 class="p1"><b>Heading</b></h1><ol class="ol1"><li class="li1">one<ul class="ul1"><li class="li1"><i>below</i></li></ul></li></ol></body></html>`,
    text: '',
    expect: ['heading: Heading', 'lettered: one', 'bullet+1: _below_'],
  },
  {
    name: 'a web page: items of two paragraphs, a figure, hidden parts',
    html: `<article><h2><a href="#part">Part</a></h2><ul><li><p>one</p><p>more of one</p></li><li>two</li></ul><figure><img src="x.png" alt="A chart"><figcaption>Chart 1</figcaption></figure><p>Seen<span style="display: none"> not seen</span> 😀 <script>no()</script></p><nav hidden>Menu</nav></article>`,
    text: '',
    expect: ['heading: Part', 'bullet: one\nmore of one', 'bullet: two', 'paragraph: Chart 1', 'paragraph: Seen 😀'],
  },
  {
    name: 'GitHub: footnotes of rendered Markdown',
    html: `<div><p>Agreed<sup><a href="https://github.com/x#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>.</p><section data-footnotes class="footnotes"><h2 class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>In Geneva. <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section></div>`,
    text: '',
    expect: ['paragraph: Agreed[^].'],
    notes: ['In Geneva.'],
  },
  {
    name: 'Wikipedia: references, and links made whole',
    html: `<p>The forum<sup id="cite_ref-1" class="reference"><a href="https://en.wikipedia.org/wiki/F#cite_note-1"><span>[</span>1<span>]</span></a></sup> met.</p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="https://en.wikipedia.org/wiki/F#cite_ref-1">^</a></b></span> <span class="reference-text">Its page.</span></li></ol>`,
    text: '',
    expect: ['paragraph: The forum[^] met.'],
    notes: ['Its page.'],
  },
  {
    name: 'a mark whose note did not come along stays as words',
    html: word(`<p class=MsoNormal>One<a href="#_ftn1" name="_ftnref1">[1]</a> more.</p>`),
    text: '',
    expect: ['paragraph: One[1] more.'],
  },
  {
    name: 'PDF: two columns of words with hyphens, a list, a page number',
    html: null,
    text: 'The Multistakeholder Advisory Group held its sec-\r\nond call of the year. The Chair thanked the mem-\r\nbers, who had come from every region, and the\r\nSecretariat of the forum.\r\n\r\n(a) The programme would be published in the\r\nmonth of May;\r\n(b) The next call would follow.\r\n2/5\r\n',
    expect: [
      'paragraph: The Multistakeholder Advisory Group held its second call of the year. The Chair thanked the members, who had come from every region, and the Secretariat of the forum.',
      'lettered: The programme would be published in the month of May;',
      'lettered: The next call would follow.',
      'paragraph: 2/5',
    ],
  },
  {
    name: 'a mail in plain text: quoted, wrapped, with prefixes',
    html: null,
    text: '> The list of members would be sent to everybody by the end of the month,\n> as was agreed at the last call.\n\nDECISION: The list is sent by 5 May.\nACTION: Ana to send it\nACTION: Bo to check it\n',
    expect: [
      'paragraph: The list of members would be sent to everybody by the end of the month, as was agreed at the last call.',
      'decision: The list is sent by 5 May.',
      'action: Ana to send it',
      'action: Bo to check it',
    ],
  },
  {
    name: 'a chat: short lines stay lines',
    html: null,
    text: 'Ana: hello all\nBo: hi\nAna: shall we start?\nwe are all here\n',
    expect: ['paragraph: Ana: hello all', 'paragraph: Bo: hi', 'paragraph: Ana: shall we start?', 'paragraph: we are all here'],
  },
  {
    name: 'Markdown: table, code, nested numbers, wrapped lines, escapes',
    html: null,
    text: '## Seats\n\nThe group was *glad* to\nhave __many__ of them: `a_b` and 2\\*3.\n\n| Group | Seats |\n| :--- | ---: |\n| Civil | 12 |\n\n1. one\n   1. below\n2. two\n   goes on\n\n* [x] done\n\n```\ncode  here\n```\n---\nEnd of snake_case_word.\n',
    expect: [
      'heading: Seats',
      'paragraph: The group was _glad_ to have **many** of them: a_b and 2*3.',
      'paragraph: Group\tSeats',
      'paragraph: Civil\t12',
      'lettered: one',
      'lettered+1: below',
      'lettered: two goes on',
      'bullet: done',
      'paragraph: code  here',
      'paragraph: End of snake_case_word.',
    ],
  },
  {
    name: 'Chinese in Word: numbers of its own, a footnote, a prefix',
    html: word(
      `<p class=MsoNormal><b>决定：</b>通过议程。</p>${item(1, '一、', '第一点')}${item(2, '（一）', '其下')}<p class=MsoNormal>普通段落\r\n继续。</p>`,
    ),
    text: '',
    expect: ['decision: 通过议程。', 'lettered: 第一点', 'lettered+1: 其下', 'paragraph: 普通段落继续。'],
  },
  {
    name: 'Chinese out of a PDF: lines joined without a space',
    html: null,
    text: '主席感谢各位成员从各个地区前来参加本次会议并表示秘书处将在五月公布方案\n和下一次会议的日期。\n第二段。\n',
    expect: ['paragraph: 主席感谢各位成员从各个地区前来参加本次会议并表示秘书处将在五月公布方案和下一次会议的日期。', 'paragraph: 第二段。'],
  },
  {
    name: 'Arabic in Word: right to left, a list, a prefix',
    html: word(
      `<p class=MsoNormal dir=RTL><span lang=AR-SA>افتتح الرئيس الجلسة.</span></p><p class=MsoListParagraph dir=RTL style='mso-list:l0 level1 lfo1'>${ignored('أ-')}<span lang=AR-SA>النقطة الأولى</span></p><p class=MsoNormal dir=RTL>قرار: اعتماد جدول الأعمال</p>`,
    ),
    text: '',
    expect: ['paragraph: افتتح الرئيس الجلسة.', 'lettered: النقطة الأولى', 'decision: اعتماد جدول الأعمال'],
  },
  {
    name: 'a spreadsheet as plain text',
    html: null,
    text: 'Group\tSeats\tShare\r\n\t3\tn.a.\r\nCivil society\t12\t22.5%\r\n',
    expect: ['paragraph: Group\tSeats\tShare', 'paragraph: \t3\tn.a.', 'paragraph: Civil society\t12\t22.5%'],
  },
  {
    name: 'sentences that begin like lists',
    html: '<p>1. January was cold.</p><p>I. Kant was read.</p><p>- 5 degrees</p><p>2 members left.</p>',
    text: '',
    expect: ['paragraph: 1. January was cold.', 'paragraph: I. Kant was read.', 'paragraph: - 5 degrees', 'paragraph: 2 members left.'],
  },
  {
    name: 'Google Docs and mail programs: links led around, a heading with its anchor',
    html: `<meta charset='utf-8'><h3 id="a">Opening<a class="anchor" aria-hidden="true" href="#a">#</a></h3><p><a href="https://www.google.com/url?q=https://example.org/doc&amp;sa=D&amp;source=docs">one</a> <a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&amp;data=05">two</a> <a href="https://urldefense.com/v3/__https://example.org/c__;!!AbC$">three</a> <a href="https://www.google.com/url?q=javascript:alert(1)">four</a></p>`,
    text: '',
    expect: [
      'heading: Opening',
      'paragraph: [one](https://example.org/doc) [two](https://example.org/a?b=1) [three](https://example.org/c) [four](https://www.google.com/url?q=javascript:alert(1))',
    ],
  },
  {
    name: 'a code editor: coloured lines of Markdown',
    html: `<meta charset='utf-8'><div style="color: #d4d4d4;background-color: #1e1e1e;font-family: Menlo, monospace;white-space: pre;"><div><span style="color: #6796e6;">-</span><span> First</span></div><div><span>  -</span><span> Nested</span></div><br><div><span>Some **bold** text</span></div></div>`,
    text: '- First\n  - Nested\n\nSome **bold** text',
    expect: ['bullet: First', 'bullet+1: Nested', 'paragraph: Some **bold** text'],
  },
];
