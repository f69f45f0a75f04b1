// Agendas as programs put them on the clipboard, and the lines that a person reads in them.
const ign = (m: string, font = '') =>
  `<![if !supportLists]><span lang=EN-GB style='mso-fareast-font-family:Calibri;${font}'><span style='mso-list:Ignore'>${m}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`;
const wordHead = `<html xmlns:v="urn:schemas-microsoft-com:vml"\r\nxmlns:o="urn:schemas-microsoft-com:office:office"\r\nxmlns:w="urn:schemas-microsoft-com:office:word"\r\nxmlns="http://www.w3.org/TR/REC-html40">\r\n\r\n<head>\r\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\r\n<meta name=Generator content="Microsoft Word 15">\r\n<style>\r\n<!--\r\n /* Style Definitions */\r\n p.MsoNormal {margin:0cm;}\r\n@list l0 {mso-list-id:12;}\r\n-->\r\n</style>\r\n</head>\r\n\r\n<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>\r\n<!--StartFragment-->\r\n\r\n`;
export const clips: readonly [name: string, html: string, lines: string[]][] = [
  [
    'Word, multilevel numbers and minutes at a right tab',
    wordHead +
      `<h1><span lang=EN-GB>Agenda<o:p></o:p></span></h1>\r\n\r\n<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1;\r\ntab-stops:right 450.0pt'>${ign('1.')}<span lang=EN-GB>Opening and\r\nwelcome<span style='mso-tab-count:1'>                                  </span>5 min<o:p></o:p></span></p>\r\n\r\n<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${ign('2.')}<b><span lang=EN-GB>Reports</span></b><span lang=EN-GB><o:p></o:p></span></p>\r\n\r\n<p class=MsoListParagraphCxSpMiddle style='margin-left:39.6pt;text-indent:-21.6pt;mso-list:l0 level2 lfo1'>${ign('2.1.')}<span lang=EN-GB>Secretariat (Ms. Ana P&eacute;rez)<o:p></o:p></span></p>\r\n\r\n<p class=MsoListParagraphCxSpMiddle style='margin-left:39.6pt;text-indent:-21.6pt;mso-list:l0 level2 lfo1'>${ign('2.2.')}<span lang=EN-GB>Host Country <i>(10 minutes)</i><o:p></o:p></span></p>\r\n\r\n<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${ign('3.')}<span lang=EN-GB>A.O.B.<o:p></o:p></span></p>\r\n\r\n<!--EndFragment-->\r\n</body>\r\n</html>`,
    ['Opening and welcome {5}', 'Reports', '  Secretariat <Ms. Ana Pérez>', '  Host Country {10}', '[AOB] A.O.B.'],
  ],
  [
    'Word, a table',
    wordHead +
      `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>\r\n <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>\r\n  <td width=80 valign=top style='width:60.0pt'>\r\n  <p class=MsoNormal><b><span lang=EN-GB>Time<o:p></o:p></span></b></p>\r\n  </td>\r\n  <td width=300 valign=top>\r\n  <p class=MsoNormal><b><span lang=EN-GB>Item<o:p></o:p></span></b></p>\r\n  </td>\r\n  <td width=150 valign=top>\r\n  <p class=MsoNormal><b><span lang=EN-GB>Lead<o:p></o:p></span></b></p>\r\n  </td>\r\n </tr>\r\n <tr style='mso-yfti-irow:1'>\r\n  <td><p class=MsoNormal><span lang=EN-GB>09:00 – 09:15<o:p></o:p></span></p></td>\r\n  <td><p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${ign('1.')}<span lang=EN-GB>Welcome<o:p></o:p></span></p></td>\r\n  <td><p class=MsoNormal><span lang=EN-GB>Chair<o:p></o:p></span></p></td>\r\n </tr>\r\n <tr style='mso-yfti-irow:2'>\r\n  <td><p class=MsoNormal><span lang=EN-GB>09:15 – 10:00<o:p></o:p></span></p></td>\r\n  <td><p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${ign('2.')}<span lang=EN-GB>Budget<o:p></o:p></span></p>\r\n  <p class=MsoListParagraph style='margin-left:54.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'>${ign('a.')}<span lang=EN-GB>Income<o:p></o:p></span></p>\r\n  <p class=MsoListParagraph style='margin-left:54.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'>${ign('b.')}<span lang=EN-GB>Spending<o:p></o:p></span></p></td>\r\n  <td><p class=MsoNormal><span lang=EN-GB>Bo Ek<o:p></o:p></span></p></td>\r\n </tr>\r\n <tr style='mso-yfti-irow:3;mso-yfti-lastrow:yes'>\r\n  <td><p class=MsoNormal><span lang=EN-GB>10:00 – 10:15<o:p></o:p></span></p></td>\r\n  <td colspan=2><p class=MsoNormal align=center><i><span lang=EN-GB>Coffee break<o:p></o:p></span></i></p></td>\r\n </tr>\r\n</table>\r\n<!--EndFragment-->\r\n</body>\r\n</html>`,
    ['Welcome {15} <Chair>', 'Budget {45} <Bo Ek>', '  Income', '  Spending', 'Coffee break {15}'],
  ],
  [
    'Google Docs, nested list',
    `<meta charset='utf-8'><html><head></head><body><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0a1b"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-family:Arial;">Agenda</span></h2><ol style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Intros (5m)</span></p></li><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Roadmap &mdash; </span><a href="mailto:maya@example.org"><span style="color:#1155cc;">@Maya Roy</span></a><span> (20m)</span></p></li><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:lower-alpha;" aria-level="2"><p dir="ltr" role="presentation"><span>Scope</span></p></li><li dir="ltr" style="list-style-type:lower-alpha;" aria-level="2"><p dir="ltr" role="presentation"><span>Dates</span></p></li></ol><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>AOB</span></p></li></ol><br /></b></body></html>`,
    ['Intros {5}', 'Roadmap {20} <@Maya Roy>', '  Scope', '  Dates', '[AOB] AOB'],
  ],
  [
    'Google Docs, checklist and table',
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-9"><div dir="ltr" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="80" /><col width="300" /></colgroup><tbody><tr style="height:0pt"><td><p dir="ltr"><span>Min</span></p></td><td><p dir="ltr"><span>Topic</span></p></td><td><p dir="ltr"><span>Owner</span></p></td></tr><tr><td><p dir="ltr"><span>5</span></p></td><td><p dir="ltr"><span>Welcome</span></p></td><td><p dir="ltr"><span>Chair</span></p></td></tr><tr><td><p dir="ltr"><span>25</span></p></td><td><p dir="ltr"><span>Plan</span></p><ul><li><p>Part A</p></li><li><p>Part B</p></li></ul></td><td><p dir="ltr"><span>Bo Ek</span></p></td></tr></tbody></table></div></b>`,
    ['Welcome {5} <Chair>', 'Plan {25} <Bo Ek>', '  Part A', '  Part B'],
  ],
  [
    'Outlook mail, a list of divs',
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr"><div class="elementToProof" style="font-family:Aptos;">Dear all,</div><div class="elementToProof"><br></div><div class="elementToProof">the agenda for Thursday, 6 May 2027, 13:00&ndash;14:00 UTC:</div><div class="elementToProof"><br></div><ol start="1" data-editing-info="{}" style="margin-top:0"><li style="list-style-type:&quot;1. &quot;"><div role="presentation" class="elementToProof">Welcome (Chair, 5 min)</div></li><li style="list-style-type:&quot;2. &quot;"><div role="presentation">Survey &ndash; Olena Marchenko &ndash; 20 min</div></li><ul><li><div>Questions</div></li></ul><li style="list-style-type:&quot;3. &quot;"><div>AOB</div></li></ol><div><br></div><div>Regards,</div><div>Marta</div></body></html>`,
    ['Welcome {5} <Chair>', 'Survey {20} <Olena Marchenko>', '  Questions', '[AOB] AOB'],
  ],
  [
    'a page of a conference site',
    `<meta charset='utf-8'><h3 style="x">Tuesday, 4 May 2027</h3><div class="session"><div class="time"><time datetime="09:00">09:00</time>&nbsp;&ndash;&nbsp;<time datetime="09:30">09:30</time></div><div class="title"><a href="https://example.org/s/1">Registration</a></div></div><div class="session"><div class="time"><time>09:30</time>&nbsp;&ndash;&nbsp;<time>10:30</time></div><div class="title"><a href="https://example.org/s/2">Opening plenary</a></div><div class="speakers">Speakers: Ana Li, Bo Ek</div></div><div class="session break"><div class="time">10:30 &ndash; 11:00</div><div class="title">Coffee break</div></div>`,
    ['Registration {30}', 'Opening plenary {60} <Ana Li, Bo Ek>', 'Coffee break {30}'],
  ],
  [
    'a definition list',
    `<dl><dt>9:00 am</dt><dd>Welcome <em>(Chair)</em></dd><dt>9:15 am</dt><dd>Budget</dd><dt>10:00 am</dt><dd>Adjourn</dd></dl>`,
    ['Welcome {15} <Chair>', 'Budget {45}', 'Adjourn'],
  ],
  [
    'a wiki table',
    `<table class="wikitable"><tbody><tr><th scope="col">#</th><th>Topic</th><th>Presenter</th><th>Time (min)</th></tr><tr><td>1</td><td>Welcome<br>and roll call</td><td>Chair</td><td>5</td></tr><tr><td>2</td><td><a href="https://example.org/d">Draft-03</a></td><td>Ana Li</td><td>20-30</td></tr></tbody></table>`,
    ['Welcome and roll call {5} <Chair>', 'Draft-03 (20-30) {30} <Ana Li>'],
  ],
  [
    'Gmail message, typed numbers',
    `<div dir="ltr"><div>Hi all,</div><div><br></div><div>1. Welcome (5 min)<br>2. Budget (Bo, 20 min)<br>&nbsp; &nbsp;a. Income<br>&nbsp; &nbsp;b. Spending<br>3. AOB</div><div><br></div><div>Best,</div><div>Ana</div></div>`,
    ['Welcome {5}', 'Budget {20} <Bo>', '  Income', '  Spending', '[AOB] AOB'],
  ],
  [
    'Arabic Word list',
    wordHead +
      `<p class=MsoListParagraphCxSpFirst dir=RTL style='margin-right:36.0pt;text-align:right;text-indent:-18.0pt;mso-list:l0 level1 lfo1;direction:rtl;unicode-bidi:embed'>${ign('١-')}<span lang=AR-SA>الافتتاح (٥ دقائق)<o:p></o:p></span></p><p class=MsoListParagraphCxSpLast dir=RTL style='mso-list:l0 level1 lfo1'>${ign('٢-')}<span lang=AR-SA>ما يستجد من أعمال<o:p></o:p></span></p><!--EndFragment--></body></html>`,
    ['الافتتاح {5}', '[AOB] ما يستجد من أعمال'],
  ],
  [
    'Word, a numbered list below text in a cell',
    `${wordHead}<table><tr><td><p class=MsoNormal>Item</p></td><td><p class=MsoNormal>Lead</p></td></tr><tr><td><p class=MsoNormal>Budget</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${ign('1.')}Income</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${ign('2.')}Spending</p></td><td><p class=MsoNormal>Bo Ek</p></td></tr><tr><td><p class=MsoNormal>Close</p></td><td></td></tr></table></body></html>`,
    ['Budget <Bo Ek>', '  Income', '  Spending', 'Close'],
  ],
];
