// Clipboards as programs write them, with the blocks that are expected of each: a kind, its degree, its words with marks as Markdown writes them.
export interface Clip {
  name: string;
  html: string | null;
  text: string;
  expect: string[];
}
const W = (body: string, head = '') =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml"\r\nxmlns:o="urn:schemas-microsoft-com:office:office"\r\nxmlns:w="urn:schemas-microsoft-com:office:word"\r\nxmlns:m="http://schemas.microsoft.com/office/2004/12/omml"\r\nxmlns="http://www.w3.org/TR/REC-html40">\r\n\r\n<head>\r\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\r\n<meta name=ProgId content=Word.Document>\r\n<meta name=Generator content="Microsoft Word 15">\r\n<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">\r\n<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->\r\n<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->\r\n<style>\r\n<!--\r\n /* Font Definitions */ @font-face {font-family:"Cambria Math";}\r\n p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;}\r\n @list l0 {mso-list-id:1; mso-list-template-ids:2;}\r\n @list l0:level1 {mso-level-number-format:decimal;}\r\n-->\r\n</style>\r\n${head}</head>\r\n\r\n<body lang=EN-GB link="#0563C1" vlink="#954F72" style='tab-interval:36.0pt;word-wrap:break-word'>\r\n<!--StartFragment-->\r\n${body}\r\n<!--EndFragment-->\r\n</body>\r\n\r\n</html>`;
const ign = (m: string, sym = false) =>
  `<![if !supportLists]><span style='${sym ? 'font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol' : 'mso-fareast-font-family:Calibri'}'><span\r\nstyle='mso-list:Ignore'>${m}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;\r\n</span></span></span><![endif]>`;
const li = (pos: string, lvl: number, m: string, words: string, sym = false, l = 'l0') =>
  `<p class=MsoListParagraphCxSp${pos} style='${lvl > 1 ? `margin-left:${36 * lvl}.0pt;mso-add-space:auto;` : ''}text-indent:-18.0pt;mso-list:${l} level${lvl} lfo1'>${ign(m, sym)}${words}<o:p></o:p></p>\r\n\r\n`;
export const given: Clip[] = [
  {
    name: 'B11 html',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->
<p class=MsoNormal>Agreed.<o:p></o:p></p>
<p class=MsoNormal>This is <b>not</b> a list.<o:p></o:p></p>
<p class=MsoNormal>No. I do not think so, one member said.<o:p></o:p></p>
<p class=MsoNormal>23.9 per cent of those asked had answered.<o:p></o:p></p>
<p class=MsoNormal>2016.&nbsp; The year of the first call.<o:p></o:p></p>
<p class=MsoNormal>A. Lund takes the chair.<o:p></o:p></p>
<!--EndFragment--></body></html>`,
    text: 'Agreed.\r\nThis is not a list.\r\nNo. I do not think so, one member said.\r\n23.9 per cent of those asked had answered.\r\n2016.\u00a0 The year of the first call.\r\nA. Lund takes the chair.\r\n',
    expect: [
      'paragraph: Agreed.',
      'paragraph: This is **not** a list.',
      'paragraph: No. I do not think so, one member said.',
      'paragraph: 23.9 per cent of those asked had answered.',
      'paragraph: 2016.  The year of the first call.',
      'paragraph: A. Lund takes the chair.',
    ],
  },
  {
    name: 'B11 plain',
    html: null,
    text: 'Agreed.\r\nThis is not a list.\r\nNo. I do not think so, one member said.\r\n23.9 per cent of those asked had answered.\r\n2016.\u00a0 The year of the first call.\r\nA. Lund takes the chair.\r\n',
    expect: [
      'paragraph: Agreed.',
      'paragraph: This is not a list.',
      'paragraph: No. I do not think so, one member said.',
      'paragraph: 23.9 per cent of those asked had answered.',
      'paragraph: 2016.  The year of the first call.',
      'paragraph: A. Lund takes the chair.',
    ],
  },
  ...[true, false].map((ifs): Clip => {
    const I = ifs ? '<![if !supportLists]>' : '',
      E = ifs ? '<![endif]>' : '';
    return {
      name: `B12 ${ifs ? 'with' : 'without'} if`,
      html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${I}<span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>${E}First point<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a><o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'>${I}<span style='mso-list:Ignore'>a.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>${E}Its first half<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'>${I}<span style='mso-list:Ignore'>b.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>${E}Its second half<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${I}<span style='font-family:Symbol;mso-list:Ignore'>&#183;<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>${E}Second point<o:p></o:p></p>
<p class=MsoNormal><del cite="mailto:x" datetime="2027-01-01T10:00">struck </del><ins cite="mailto:x" datetime="2027-01-01T10:00">new </ins>words<o:p></o:p></p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> See annex 2.</p></div></div>
<!--EndFragment--></body></html>`,
      text: '1.\tFirst point[1]\r\na.\tIts first half\r\nb.\tIts second half\r\n·\tSecond point\r\nstruck new words\r\n[1] See annex 2.\r\n',
      expect: ['lettered: First point[^]', 'lettered+1: Its first half', 'lettered+1: Its second half', 'bullet: Second point', 'paragraph: new words'],
    };
  }),
  {
    name: 'Word heading, bold, link, comment',
    html: W(
      `<h1><span lang=EN-GB>Programme of the forum<o:p></o:p></span></h1>\r\n\r\n<p class=MsoNormal><b><span lang=EN-GB>Bold words</span></b><span\r\nlang=EN-GB> and <i>slanted ones</i>, with <a\r\nhref="https://www.intgovforum.org/en/content/mag">a link to\r\nthe MAG</a><a style='mso-comment-reference:AL_1;mso-comment-date:20270331T1000'> and a comment</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" onmouseover="msoCommentShow('_anchor_1','_com_1')" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[AL1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span>.<o:p></o:p></span></p>\r\n\r\n<p class=MsoQuote>A quotation<o:p></o:p></p><div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt language=JavaScript><span style='mso-comment-author:"Ana Lund"'><![if !supportAnnotations]><a name="_msocom_1"></a><![endif]></span><p class=MsoCommentText><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;<![if !supportAnnotations]><a class=msocomoff href="#_msoanchor_1">[AL1]</a><![endif]></span></span>Is this right?</p></div></div></div>`,
    ),
    text: 'Programme of the forum\r\nBold words and slanted ones, with a link to the MAG and a comment[AL1].\r\nA quotation\r\n',
    expect: [
      'heading: Programme of the forum',
      'paragraph: **Bold words** and _slanted ones_, with [a link to the MAG](https://www.intgovforum.org/en/content/mag) and a comment.',
      'paragraph: A quotation',
    ],
  },
  {
    name: 'Word numbered + bulleted, 3 levels',
    html: W(
      li('First', 1, '1.', '<span lang=EN-GB>Open the floor</span>') +
        li('Middle', 2, 'a.', 'First the members') +
        li('Middle', 3, 'i.', 'in order of asking') +
        li('Middle', 2, 'b.', 'Then the observers') +
        li('Last', 1, '2.', 'Close it') +
        `<p class=MsoNormal>Between.<o:p></o:p></p>` +
        li('First', 1, '·', 'A bullet', true, 'l1') +
        li('Last', 2, 'o', 'A ring below it', false, 'l1'),
    ),
    text: '1.\tOpen the floor\r\na.\tFirst the members\r\ni.\tin order of asking\r\nb.\tThen the observers\r\n2.\tClose it\r\nBetween.\r\n·\tA bullet\r\no\tA ring below it\r\n',
    expect: [
      'lettered: Open the floor',
      'lettered+1: First the members',
      'lettered+2: in order of asking',
      'lettered+1: Then the observers',
      'lettered: Close it',
      'paragraph: Between.',
      'bullet: A bullet',
      'bullet+1: A ring below it',
    ],
  },
  {
    name: 'Word table',
    html: W(
      `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>\r\n <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>\r\n  <td width=200 valign=top style='width:150.25pt'>\r\n  <p class=MsoNormal style='margin-bottom:0cm'><b>Date<o:p></o:p></b></p>\r\n  </td>\r\n  <td width=200 valign=top>\r\n  <p class=MsoNormal><b>Event<o:p></o:p></b></p>\r\n  </td>\r\n </tr>\r\n <tr>\r\n  <td width=200 valign=top>\r\n  <p class=MsoNormal>5 May<o:p></o:p></p>\r\n  </td>\r\n  <td width=200 valign=top>\r\n  <p class=MsoNormal>First call<o:p></o:p></p>\r\n  <p class=MsoNormal>by video<o:p></o:p></p>\r\n  </td>\r\n </tr>\r\n</table>\r\n\r\n<p class=MsoNormal>After it.<o:p></o:p></p>`,
    ),
    text: 'Date\tEvent\r\n5 May\tFirst call\r\nby video\r\nAfter it.\r\n',
    expect: ['paragraph: **Date**\t**Event**', 'paragraph: 5 May\tFirst call by video', 'paragraph: After it.'],
  },
  {
    name: 'Word empty paragraphs, line break, tabs',
    html: W(
      `<p class=MsoNormal>First line<br>\r\nsecond line of the same<o:p></o:p></p>\r\n\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n\r\n<p class=MsoNormal>Present:<span style='mso-tab-count:1'>       </span>12<o:p></o:p></p>\r\n\r\n<p class=MsoNormal>ACTION: Ana to send the list<o:p></o:p></p>\r\n\r\n<p class=MsoNormal>DECISION: the dates were agreed<o:p></o:p></p>`,
    ),
    text: 'First line\u000bsecond line of the same\r\n\r\nPresent:\t12\r\nACTION: Ana to send the list\r\nDECISION: the dates were agreed\r\n',
    expect: ['paragraph: First line\nsecond line of the same', 'paragraph: Present: 12', 'action: Ana to send the list', 'decision: the dates were agreed'],
  },
  {
    name: 'Google Docs',
    html: `<meta charset='utf-8'><html><head></head><body><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c4d-7fff-1234-5678-90abcdef1234"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;font-weight:400;white-space:pre;white-space:pre-wrap;">Open calls</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">The group </span><span style="font-size:11pt;font-weight:700;white-space:pre-wrap;">agreed</span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;"> in part</span><span style="font-weight:400;white-space:pre-wrap;">; see </span><a href="https://docs.google.com/document/d/1" style="text-decoration:none;"><span style="font-weight:400;color:#1155cc;text-decoration:underline;white-space:pre-wrap;">the paper</span></a><span style="font-weight:400;white-space:pre-wrap;">.</span></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;white-space:pre;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">First bullet</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">Below the first</span></p></li></ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Second bullet</span></p></li></ul><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">One</span></p></li></ol><br /><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="312" /><col width="312" /></colgroup><tbody><tr style="height:0pt"><td style="border:solid #000 1pt;"><p dir="ltr"><span style="font-weight:400;">Cell A</span></p></td><td><p dir="ltr"><span style="font-weight:400;">Cell B</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline"></body></html>`,
    text: 'Open calls\nThe group agreed in part; see the paper.\n\nFirst bullet\nBelow the first\nSecond bullet\nOne\n\nCell A\tCell B\n',
    expect: [
      'heading: Open calls',
      'paragraph: The group **agreed**_ in part_; see [the paper](https://docs.google.com/document/d/1).',
      'bullet: First bullet',
      'bullet+1: Below the first',
      'bullet: Second bullet',
      'lettered: One',
      'paragraph: Cell A\tCell B',
    ],
  },
  {
    name: 'Outlook mail with signature',
    html: W(
      `<p class=MsoNormal><span style='mso-fareast-language:EN-US'>Dear all,<o:p></o:p></span></p>\r\n<p class=MsoNormal><span><o:p>&nbsp;</o:p></span></p>\r\n<p class=MsoNormal>I suggest:<o:p></o:p></p>\r\n<ul style='margin-top:0cm' type=disc><li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'><span>to keep 5 May;<o:p></o:p></span></li><li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>to drop 6 May.<o:p></o:p></li></ul>\r\n<p class=MsoNormal>Best,<br>Bo<o:p></o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b><span lang=EN-US>From:</span></b><span lang=EN-US> Ana &lt;ana@example.org&gt;<br><b>Sent:</b> 30 March<o:p></o:p></span></p></div></div><blockquote><p>Earlier words</p></blockquote>`,
    ),
    text: 'Dear all,\r\n\r\nI suggest:\r\n• to keep 5 May;\r\n• to drop 6 May.\r\nBest,\r\nBo\r\nFrom: Ana <ana@example.org>\r\nSent: 30 March\r\nEarlier words\r\n',
    expect: [
      'paragraph: Dear all,',
      'paragraph: I suggest:',
      'bullet: to keep 5 May;',
      'bullet: to drop 6 May.',
      'paragraph: Best,\nBo',
      'paragraph: **From:** Ana <ana@example.org>\n**Sent:** 30 March',
      'paragraph: Earlier words',
    ],
  },
  {
    name: 'PDF text (Chrome viewer)',
    html: null,
    text: '12. The representative of the Secretariat said that the pro-\r\ngramme would be published on 5 May, and that the ﬁrst\r\ncall for workshops would open a week later.\r\n13. One member asked whether the dates were ﬁnal.\r\n– 3 –\r\n',
    expect: [
      'paragraph: 12. The representative of the Secretariat said that the programme would be published on 5 May, and that the ﬁrst call for workshops would open a week later.',
      'paragraph: 13. One member asked whether the dates were ﬁnal.',
      'paragraph: – 3 –',
    ],
  },
  {
    name: 'Excel range',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {text-align:left;}--></style></head><body link="#0563C1" vlink="#954F72">\r\n<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'>\r\n<!--StartFragment-->\r\n <col width=64 span=3 style='width:48pt'>\r\n <tr height=20 style='height:15.0pt'>\r\n  <td height=20 width=64 style='height:15.0pt;width:48pt'>Group</td>\r\n  <td width=64 style='width:48pt'>Seats</td>\r\n  <td width=64>Share</td>\r\n </tr>\r\n <tr height=20>\r\n  <td height=20>Civil society</td>\r\n  <td align=right>12</td>\r\n  <td align=right>22.5%</td>\r\n </tr>\r\n <tr height=20>\r\n  <td height=20></td>\r\n  <td align=right>3</td>\r\n  <td class=xl65><font color=red>n.a.</font></td>\r\n </tr>\r\n<!--EndFragment-->\r\n</table>\r\n</body></html>`,
    text: 'Group\tSeats\tShare\r\nCivil society\t12\t22.5%\r\n\t3\tn.a.\r\n',
    expect: ['paragraph: Group\tSeats\tShare', 'paragraph: Civil society\t12\t22.5%', 'paragraph: \t3\tn.a.'],
  },
  {
    name: 'LibreOffice Writer',
    html: `<!DOCTYPE html>\n<html>\n<head>\n\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>\n\t<title></title>\n\t<meta name="generator" content="LibreOffice 24.2 (Linux)"/>\n\t<style type="text/css">\n\t\t@page { size: 21cm 29.7cm; margin: 2cm }\n\t\tp { line-height: 115%; background: transparent }\n\t\ta.sdfootnoteanc { font-size: 57% }\n\t</style>\n</head>\n<body lang="en-GB" link="#000080" vlink="#800000" dir="ltr"><h1 class="western">Title of it</h1>\n<p class="western" style="line-height: 100%; margin-bottom: 0cm">Words\nthat wrap in the source<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> and <b>bold</b>.</p>\n<ol>\n\t<li><p class="western" style="margin-bottom: 0cm">Point one</p>\n\t<ul>\n\t\t<li><p class="western">below one</p></li>\n\t</ul></li>\n\t<li><p class="western">Point two</p></li>\n</ol>\n<p class="western"><br/>\n\n</p>\n<table width="100%" cellpadding="4" cellspacing="0">\n\t<tr valign="top"><td width="50%" style="border: 1px solid"><p class="western">L</p></td>\n\t<td><p class="western">R</p></td></tr></table>\n<div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>The note of it.</p>\n</div>\n</body>\n</html>`,
    text: 'Title of it\nWords that wrap in the source1 and bold.\n1. Point one\n• below one\n2. Point two\n\nL\nR\n1The note of it.',
    expect: [
      'heading: Title of it',
      'paragraph: Words that wrap in the source[^] and **bold**.',
      'lettered: Point one',
      'bullet+1: below one',
      'lettered: Point two',
      'paragraph: L\tR',
    ],
  },
  {
    name: 'Apple Pages',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<meta name="Generator" content="Cocoa HTML Writer">\n<style type="text/css">\np.p1 {margin: 0.0px; font: 11.0px 'Helvetica Neue'}\nspan.s1 {font: 11.0px 'Helvetica Neue Bold'}\n</style>\n</head>\n<body>\n<p class="p1"><span class="s1"><b>Bold start</b></span> and the rest<span class="Apple-converted-space"> </span></p>\n<p class="p2"><br></p>\n<ul class="ul1">\n<li class="li1"><span class="s2"></span>first of Pages</li>\n<ul class="ul2"><li class="li2">nested of Pages</li></ul>\n</ul>\n<p class="p1">End<span class="Apple-tab-span">	</span>after a tab</p>\n</body>\n</html>`,
    text: 'Bold start and the rest\n\n• first of Pages\n• nested of Pages\nEnd\tafter a tab\n',
    expect: ['paragraph: **Bold start** and the rest', 'bullet: first of Pages', 'bullet+1: nested of Pages', 'paragraph: End\tafter a tab'],
  },
  {
    name: 'Word Online',
    html: `<div class="OutlineElement Ltr SCXW1 BCX0" style="direction:ltr;"><p class="Paragraph SCXW1 BCX0" xml:lang="EN-GB" lang="EN-GB" paraid="1" paraeid="{a}{1}"><span data-contrast="auto" xml:lang="EN-GB" class="TextRun SCXW1 BCX0" style="font-weight:bold"><span class="NormalTextRun SCXW1">Of the web</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></div><div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1" role="list"><li data-leveltext="" data-font="Symbol" data-listid="1" aria-setsize="-1" data-aria-posinset="1" data-aria-level="1" role="listitem" class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun"><span class="NormalTextRun">bullet of the web</span></span><span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle2" role="list"><li data-leveltext="o" data-aria-level="2" aria-level="2" role="listitem"><p class="Paragraph"><span class="TextRun"><span>second level</span></span></p></li></ul></div>`,
    text: 'Of the web \n• bullet of the web \n  o second level',
    expect: ['paragraph: **Of the web** ', 'bullet: bullet of the web ', 'bullet+1: second level'],
  },
  {
    name: 'Teams/Slack chat',
    html: `<meta charset='utf-8'><div><div>ACTION: Ana to send the list</div><div>&nbsp;</div><div>DECISION: dates agreed</div></div><div><p>Hi <span itemtype="http://schema.skype.com/Mention">Bo</span>, <code>x = 1</code> <s>gone</s></p></div>`,
    text: 'ACTION: Ana to send the list\n\nDECISION: dates agreed\nHi Bo, x = 1 gone',
    expect: ['action: Ana to send the list', 'decision: dates agreed', 'paragraph: Hi Bo, x = 1 gone'],
  },
  {
    name: 'div in div in blockquote',
    html: `<div><div><blockquote><p>deep</p><div>er</div></blockquote></div>tail</div>`,
    text: 'deep\ner\ntail',
    expect: ['paragraph: deep', 'paragraph: er', 'paragraph: tail'],
  },
  {
    name: 'plain hard-wrapped at 72 with tabs',
    html: null,
    text: 'The Chair opened the call at 1500 hours and thanked all who had come, at\nshort notice, from every region. She recalled that the group had met in\nGeneva in March.\n\n\tPresent:\t12 members\n\tExcused:\t 3 members\n\n  1. Opening\n  2. Reports\n     a) Secretariat\n     b) Host\n',
    expect: [
      'paragraph: The Chair opened the call at 1500 hours and thanked all who had come, at short notice, from every region. She recalled that the group had met in Geneva in March.',
      'paragraph: \tPresent:\t12 members',
      'paragraph: \tExcused:\t 3 members',
      'lettered: Opening',
      'lettered: Reports',
      'lettered+1: Secretariat',
      'lettered+1: Host',
    ],
  },
  {
    name: 'Markdown',
    html: null,
    text: '# Programme\n\nThe group **agreed** and _noted_ [the paper](https://example.org/p).\n\n- first\n  - below\n- second\n\n1. one\n2. two\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nACTION: Ana to send the list\n',
    expect: [
      'heading: Programme',
      'paragraph: The group **agreed** and _noted_ [the paper](https://example.org/p).',
      'bullet: first',
      'bullet+1: below',
      'bullet: second',
      'lettered: one',
      'lettered: two',
      'paragraph: quoted',
      'paragraph: a\tb',
      'paragraph: 1\t2',
      'action: Ana to send the list',
    ],
  },
  {
    name: 'Slack html list with br',
    html: `<meta charset='utf-8'><span>one line<br><br>another<br>• bullet by hand<br>• second by hand</span>`,
    text: 'one line\n\nanother\n• bullet by hand\n• second by hand',
    expect: ['paragraph: one line', 'paragraph: another', 'bullet: bullet by hand', 'bullet: second by hand'],
  },
  {
    name: 'pre (RFC, mail archive)',
    html: `<pre>   1.  Opening\n   2.  Reports\n\n   Words   in columns\n</pre>`,
    text: '   1.  Opening\n   2.  Reports\n\n   Words   in columns\n',
    expect: ['lettered: Opening', 'lettered: Reports', 'paragraph: Words   in columns'],
  },
  {
    name: 'dl, details, ruby, button, select, input',
    html: `<dl><dt>Term</dt><dd>Its meaning</dd></dl><details><summary>Sum</summary>Hidden</details><p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p><label>Lab <input value="typed"></label><select><option>One</option><option selected>Two</option></select><p>A<sup>2</sup> + H<sub>2</sub>O <del>old</del> <ins>new</ins> <s>struck</s> <u>under</u></p><img alt="a picture" src="x.png"><p>last</p>`,
    text: 'x',
    expect: [
      'paragraph: Term',
      'paragraph: Its meaning',
      'paragraph: Sum',
      'paragraph: Hidden',
      'paragraph: 漢(kan)',
      'paragraph: Lab typed One Two',
      'paragraph: A2 + H2O new struck under',
      'paragraph: last',
    ],
  },
];
