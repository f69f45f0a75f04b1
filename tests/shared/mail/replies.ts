// Replies to a circulated report as mail programs make them, and what each says of which paragraph.

/** The report that was circulated: twelve paragraphs. */
export const circulated = [
  'The Committee held its seventh meeting online on 6 October 2026.',
  'The Chair opened the meeting and welcomed the participants and the observers.',
  'The agenda was adopted as it had been circulated on the mailing list.',
  'The participants considered three matters that had been deferred from the sixth meeting.',
  'It was agreed that the Secretariat would distribute an updated template by the end of the month.',
  'Several members noted that the deadline for the call for proposals was too short.',
  'The Host Country reported on the venue, the registration of participants and visas.',
  'It was agreed that information for the programme should be submitted one month ahead.',
  'The working group on outreach presented its draft plan for the coming year.',
  'Members asked for more time to consult their communities on the plan.',
  'Under any other business a track for newcomers was proposed.',
  'The next meeting will be held on 3 November 2026 at 22:00 UTC.',
].map((text, index) => ({ number: index + 1, text }));

export interface Reply {
  name: string;
  mail: string;
  /** The comments, by paragraph. */
  says: Record<number, string>;
  /** With the report's words at hand; without them the reading would differ. */
  withReport?: true;
}

const gmail = 'On Tue, Oct 6, 2026 at 3:12 PM Teodor Lund <teodor@example.org> wrote:';
const outlook =
  'From: Teodor Lund <teodor@example.org>\nSent: Tuesday, 6 October 2026 15:12\nTo: MAG <mag@example.org>\nSubject: Draft report of the seventh meeting\n\nDear members,\n\nPlease find below the draft.\nPara 3: comments on this one are welcome until Friday.\n\nTeodor';

export const replies: readonly Reply[] = [
  {
    name: 'Gmail, top-posted, with a phone signature',
    mail: `Para 6: "was short".\n\nSent from my iPhone\n\n${gmail}\n\n> 6. Several members noted\n> that the deadline was too short.`,
    says: { 6: '"was short".' },
  },
  {
    name: 'Gmail, two comments after a greeting',
    mail: `Hi Teodor,\n\nThanks for the draft. Two small points:\n\n- Para 3: add "unanimously".\n- Para 12: the time is 21:00 UTC.\n\nBest,\nAna\n\n${gmail}\n> text`,
    says: { 3: 'add "unanimously".', 12: 'the time is 21:00 UTC.' },
  },
  {
    name: 'Gmail in French',
    mail: 'Bonjour Teodor,\n\nParagraphe 5 : remplacer « convenu » par « décidé ».\n\nBien à vous,\nAmélie\n\nLe mar. 6 oct. 2026 à 15:12, Teodor Lund <teodor@example.org> a\nécrit :\n\n> 5. Il a été convenu',
    says: { 5: 'remplacer « convenu » par « décidé ».' },
  },
  {
    name: 'Gmail in Spanish',
    mail: 'Hola,\n\nEn el párrafo 7, falta el nombre del lugar.\n\nUn saludo,\nLucía\n\nEl mar, 6 oct 2026 a las 15:12, Teodor Lund (<teodor@example.org>)\nescribió:\n\n> texto',
    says: { 7: 'falta el nombre del lugar.' },
  },
  {
    name: 'Gmail in Russian',
    mail: 'Добрый день!\n\nПункт 4: добавить «устно».\n\nС уважением,\nАнна\n\nвт, 6 окт. 2026 г. в 15:12, Teodor Lund <teodor@example.org>:\n\n> текст',
    says: { 4: 'добавить «устно».' },
  },
  {
    name: 'Gmail in Chinese',
    mail: '您好，\n\n第6段：请删除最后一句。\n\n谢谢\n李明\n\nTeodor Lund <teodor@example.org> 于2026年10月6日周二 15:12写道：\n\n> 文本',
    says: { 6: '请删除最后一句。' },
  },
  {
    name: 'Gmail in Arabic',
    mail: 'السلام عليكم،\n\nالفقرة ٦: تحذف الجملة الأخيرة.\n\nمع خالص التحية\nسارة\n\nفي الثلاثاء، 6 أكتوبر 2026 في 3:12 م تمت كتابة ما يلي بواسطة Teodor Lund <teodor@example.org>:\n\n> نص',
    says: { 6: 'تحذف الجملة الأخيرة.' },
  },
  { name: 'Outlook, no name at the end', mail: `Para 8: "two months ahead".\n\n${outlook}`, says: { 8: '"two months ahead".' } },
  {
    name: 'Outlook with its rule',
    mail: `Para 8: "two months ahead".\n\nKind regards\n\nAna Pérez\nSenior Adviser | Ministry of Communications\nT +41 22 000 00 00\n\n________________________________\n${outlook}`,
    says: { 8: '"two months ahead".' },
  },
  {
    name: 'Outlook in French',
    mail: 'Bonjour,\n\nParagraphe 3 : supprimer « tel que distribué ».\nParagraphe 8 : d’accord.\n\nCordialement,\nAmélie\n\nDe : Teodor Lund <teodor@example.org>\nEnvoyé : mardi 6 octobre 2026 15:12\nÀ : MAG\nObjet : Projet de rapport\n\nParagraphe 3 : L’ordre du jour',
    says: { 3: 'supprimer « tel que distribué ».', 8: 'd’accord.' },
  },
  {
    name: 'Outlook in Spanish, no name',
    mail: 'Párrafo 3: suprimir.\n\nDe: Teodor Lund <teodor@example.org>\nEnviado el: martes, 6 de octubre de 2026 15:12\nPara: MAG\nAsunto: Proyecto de informe\n\nPárrafo 3: El programa',
    says: { 3: 'suprimir.' },
  },
  {
    name: 'Outlook in Russian, no name',
    mail: 'П. 3: удалить.\n\nОт: Teodor Lund <teodor@example.org>\nОтправлено: 6 октября 2026 г. 15:12\nКому: MAG\nТема: Проект доклада\n\nПункт 3: Повестка дня',
    says: { 3: 'удалить.' },
  },
  {
    name: 'Outlook in Chinese, no name',
    mail: '第3段：删除。\n\n发件人: Teodor Lund <teodor@example.org>\n发送时间: 2026年10月6日 15:12\n收件人: MAG\n主题: 报告草稿\n\n第3段：议程',
    says: { 3: '删除。' },
  },
  {
    name: 'Outlook in Arabic, no name',
    mail: 'الفقرة 3: تحذف.\n\nمن: Teodor Lund <teodor@example.org>\nتاريخ الإرسال: 06 أكتوبر 2026\nإلى: MAG\nالموضوع: مشروع التقرير\n\nالفقرة 3: أقر جدول الأعمال',
    says: { 3: 'تحذف.' },
  },
  {
    name: 'Outlook with bold names of fields',
    mail: 'Para 3: shorten.\n\n*From:* Teodor Lund <teodor@example.org>\n*Sent:* Tuesday, October 6, 2026 3:12 PM\n*To:* MAG\n*Subject:* Draft\n\nPara 4: see below',
    says: { 3: 'shorten.' },
  },
  {
    name: 'Outlook for the web, the original message',
    mail: 'Para 3: shorten.\n\n-----Original Message-----\nFrom: Teodor Lund\nSent: 06 October 2026\nTo: MAG\nSubject: Draft\n\nPara 4: see below',
    says: { 3: 'shorten.' },
  },
  {
    name: 'the original message in French',
    mail: 'Par. 3 : supprimer.\n\n-----Message d’origine-----\nDe : Teodor Lund\nEnvoyé : mardi 6 octobre 2026\nÀ : MAG\nObjet : Projet\n\nPar. 4 : voir ci-dessous',
    says: { 3: 'supprimer.' },
  },
  {
    name: 'Outlook, answered between the paragraphs with initials',
    mail: `Please see my comments below.\n\nAna\n\n${outlook}\n\n3. The agenda was adopted as it had been circulated on the mailing list.\n[AP] should say "as amended".\n4. The participants considered three matters that had been deferred from the sixth meeting.\n[AP] two matters.`,
    says: { 3: '[AP] should say "as amended".', 4: '[AP] two matters.' },
    withReport: true,
  },
  {
    name: 'Apple Mail, top-posted, quoted with marks',
    mail: 'Para 9: "draft" twice.\n\nAna\n\n> On 6 Oct 2026, at 15:12, Teodor Lund <teodor@example.org> wrote:\n> \n> Para 9: The working group',
    says: { 9: '"draft" twice.' },
  },
  {
    name: 'Apple Mail without marks',
    mail: 'Para 9: "draft" twice.\n\nOn 6 Oct 2026, at 15:12, Teodor Lund <teodor@example.org> wrote:\n\nPara 9: The working group\nPara 10: Members',
    says: { 9: '"draft" twice.' },
  },
  {
    name: 'Apple Mail in French',
    mail: 'Para. 9 : doublon.\n\nEnvoyé de mon iPhone\n\nLe 6 oct. 2026 à 15:12, Teodor Lund <teodor@example.org> a écrit :\n\nPara. 9 : Le groupe',
    says: { 9: 'doublon.' },
  },
  {
    name: 'an iPad in Spanish',
    mail: 'Párrafo 9: repetido.\n\nEnviado desde mi iPad\n\nEl 6 oct 2026, a las 15:12, Teodor Lund <teodor@example.org> escribió:\n\n> Párrafo 9: El grupo',
    says: { 9: 'repetido.' },
  },
  {
    name: 'an iPhone in Russian',
    mail: 'Пункт 9: повтор.\n\nОтправлено с iPhone\n\n6 окт. 2026 г., в 15:12, Teodor Lund <teodor@example.org> написал(а):\n\nПункт 9: Группа',
    says: { 9: 'повтор.' },
  },
  {
    name: 'an iPhone in Chinese',
    mail: '第9段：重复。\n\n发自我的 iPhone\n\n在 2026年10月6日，15:12，Teodor Lund <teodor@example.org> 写道：\n\n第9段：工作组',
    says: { 9: '重复。' },
  },
  {
    name: 'Yahoo',
    mail: 'Para 10: delete.\n\n    On Tuesday, October 6, 2026 at 03:12:00 PM GMT+2, Teodor Lund <teodor@example.org> wrote:  \n \n Para 10: Members asked.\n',
    says: { 10: 'delete.' },
  },
  {
    name: 'Yahoo in French',
    mail: 'Par. 10 : supprimer.\n\n    Le mardi 6 octobre 2026 à 15:12:00 UTC+2, Teodor Lund <teodor@example.org> a écrit :  \n \n Par. 10 : Les membres.\n',
    says: { 10: 'supprimer.' },
  },
  {
    name: 'Thunderbird, below the quotation',
    mail: 'On 06.10.2026 15:12, Teodor Lund wrote:\n> Dear members,\n> please find the draft below.\n> Teodor\n\nDear Teodor,\n\nPara 11: "newcomers’ track".\n\nRegards,\nBo\n',
    says: { 11: '"newcomers’ track".' },
  },
  {
    name: 'Thunderbird, between the paragraphs',
    mail: 'On 06/10/2026 15:12, Teodor Lund wrote:\n> 6. Several members noted that the deadline\n> for the call for proposals was too short.\n\nI would say "might be too short".\n\n> 7. The Host Country reported on the venue.\n\nAdd "orally".\n\n-- \nBo',
    says: { 6: 'I would say "might be too short".', 7: 'Add "orally".' },
  },
  {
    name: 'Thunderbird in French, between the paragraphs',
    mail: 'Le 06/10/2026 à 15:12, Teodor Lund a écrit :\n> 6. Plusieurs membres ont noté\nJe dirais « ont estimé ».\n> 7. Le pays hôte\nAjouter « oralement ».\n',
    says: { 6: 'Je dirais « ont estimé ».', 7: 'Ajouter « oralement ».' },
  },
  {
    name: 'Thunderbird in Spanish, between the paragraphs',
    mail: 'El 6/10/26 a las 15:12, Teodor Lund escribió:\n> 6. Varios miembros señalaron\nYo diría «opinaron».\n',
    says: { 6: 'Yo diría «opinaron».' },
  },
  {
    name: 'Thunderbird in Russian, between the paragraphs',
    mail: '06.10.2026 15:12, Teodor Lund пишет:\n> 6. Ряд членов отметили\nЛучше «сочли».\n> 7. Страна пребывания\nДобавить «устно».\n',
    says: { 6: 'Лучше «сочли».', 7: 'Добавить «устно».' },
  },
  {
    name: 'between the paragraphs, whose numbers the program lost',
    mail: 'On 06/10/2026 15:12, Teodor Lund wrote:\n> The agenda was adopted as it had been circulated on the\n> mailing list.\nPlease add "unanimously".\n> Members asked for more time to consult their communities on\n> the plan.\nHow much more?',
    says: { 3: 'Please add "unanimously".', 10: 'How much more?' },
    withReport: true,
  },
  {
    name: 'a paragraph of the report as HTML',
    mail: '<p>Dear Teodor,</p><p>Para 3: &ldquo;as amended&rdquo;.</p><p>Best,<br>Ana</p><blockquote><p>3. The agenda was adopted.</p></blockquote>',
    says: { 3: '“as amended”.' },
  },
  {
    name: 'HTML of Gmail',
    mail: '<div dir="ltr">Para 3: shorten<div>Para 5: delete &amp; merge with 4</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Oct 6, 2026 at 3:12 PM Teodor Lund &lt;<a href="mailto:t@example.org">t@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote">Para 3: The agenda</blockquote></div>',
    says: { 3: 'shorten', 5: 'delete & merge with 4' },
  },
  {
    name: 'HTML of Outlook',
    mail: '<html><head><style>p{margin:0}</style></head><body><p class="MsoNormal">Para 3: shorten<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><p><b>From:</b> Teodor Lund<br><b>Sent:</b> Tuesday<br><b>To:</b> MAG<br><b>Subject:</b> Draft</p></div><p>Para 4: text</p></body></html>',
    says: { 3: 'shorten' },
  },
  {
    name: 'an HTML table',
    mail: '<table><tr><th>Paragraph</th><th>Comment</th></tr><tr><td>3</td><td>shorten</td></tr><tr><td>5</td><td>delete</td></tr></table>',
    says: { 3: 'shorten', 5: 'delete' },
  },
  {
    name: 'HTML with replies between quotations',
    mail: '<blockquote>3. The agenda was adopted.</blockquote><div>as amended</div><blockquote>4. The participants</blockquote><div>two matters</div>',
    says: { 3: 'as amended', 4: 'two matters' },
  },
  {
    name: 'an Android phone',
    mail: 'Para 3: shorten\n\nGet Outlook for Android<https://aka.ms/AAb9ysg>\n________________________________\nFrom: Teodor Lund <teodor@example.org>\nSent: Tuesday\nTo: MAG\nSubject: Draft\n\nPara 4: x',
    says: { 3: 'shorten' },
  },
  {
    name: 'a Samsung phone',
    mail: 'Para 3: shorten\n\nSent from my Galaxy\n\n-------- Original message --------\nFrom: Teodor Lund <teodor@example.org>\nDate: 06/10/2026 15:12 (GMT+01:00)\nTo: MAG\nSubject: Draft\n\nPara 4: x',
    says: { 3: 'shorten' },
  },
  {
    name: 'a forwarded mail with nothing above it',
    mail: '---------- Forwarded message ---------\nFrom: Bo <bo@example.org>\nDate: Tue, Oct 6, 2026\nSubject: comments\nTo: Sam\n\nPara 3: shorten\nPara 5: delete',
    says: { 3: 'shorten', 5: 'delete' },
  },
  {
    name: 'Outlook in German',
    mail: 'Para 3: shorten\n\nVon: Teodor Lund <t@example.org>\nGesendet: Dienstag, 6. Oktober 2026 15:12\nAn: MAG\nBetreff: Draft\n\nPara 4: x',
    says: { 3: 'shorten' },
  },
  { name: 'a Chinese webmail', mail: '第3段：缩短。\n\nAt 2026-10-06 15:12:00, "Teodor Lund" <t@example.org> wrote:\n第4段：议程', says: { 3: '缩短。' } },
  {
    name: 'QQ mail',
    mail: '第3段：缩短。\n\n------------------ 原始邮件 ------------------\n发件人: "Teodor" <t@example.org>;\n发送时间: 2026年10月6日(星期二) 下午3:12\n收件人: "MAG"<mag@example.org>;\n主题: 报告\n\n第4段：议程',
    says: { 3: '缩短。' },
  },
  {
    name: 'a Russian webmail',
    mail: 'П. 3: сократить.\n\n----------------\nКому: Анна;\nТема: Проект;\n06.10.2026, 15:12, "Teodor Lund" <t@example.org>:\nП. 4: текст',
    says: { 3: 'сократить.' },
  },
  {
    name: 'Yahoo on Android, all on one line',
    mail: 'Párrafo 3: acortar.\n\nEnviado desde Yahoo Mail para Android\n\n  El mar., 6 de oct. de 2026 a la(s) 15:12, Teodor Lund<t@example.org> escribió:   Párrafo 4: texto',
    says: { 3: 'acortar.' },
  },
  {
    name: 'the whole report pasted below without any mark',
    mail: `Para 3: "as amended".\n\n${circulated.map(({ number, text }) => `Para ${number}: ${text}`).join('\n')}`,
    says: { 3: '"as amended".' },
    withReport: true,
  },
];
