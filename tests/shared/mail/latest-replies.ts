// Replies as mail programs make them, each with the comments that a person finds in it, written down before it was read.
import type { Reply } from './replies.ts';

const g = 'On Tue, Oct 6, 2026 at 3:12 PM Teodor Lund <teodor@example.org> wrote:';
export const latestReplies: readonly Reply[] = [
  {
    name: 'Gmail on a phone, no greeting',
    mail: `para 4 "four matters", not three\n\n${g}\n\n> Dear members,\n> the draft is below.\n`,
    says: { 4: '"four matters", not three' },
  },
  {
    name: 'Gmail, inline under two paragraphs',
    mail: `Hi, see inline.\n\n${g}\n> 5. It was agreed that the Secretariat would distribute an updated template by the\n> end of the month.\n\nWhich month?\n\n> 6. Several members noted that the deadline for the call for proposals was too\n> short.\n\nNot several, two.\n\nThanks\nBo`,
    says: { 5: 'Which month?', 6: 'Not several, two.' },
  },
  {
    name: 'Gmail in German, top-posted',
    mail: 'Absatz wie unten. Para 3: "as amended".\n\nAm Di., 6. Okt. 2026 um 15:12 Uhr schrieb Teodor Lund <teodor@example.org>:\n> text',
    says: { 3: '"as amended".' },
  },
  {
    name: 'Gmail in Portuguese',
    mail: 'Parágrafo 2: ok.\nPara 7: faltam os vistos.\n\nEm ter., 6 de out. de 2026 às 15:12, Teodor Lund <teodor@example.org>\nescreveu:\n\n> texto',
    says: { 7: 'faltam os vistos.' },
  },
  {
    name: 'Gmail in Arabic',
    mail: 'تحية طيبة،\n\nالفقرة ٣: يضاف "بالإجماع".\nالفقرة ١٢: الموعد ٢١:٠٠.\n\nمع خالص التحية\nليلى\n\nفي الثلاثاء، 6 أكتوبر 2026 في 3:12 م تمت كتابة ما يلي بواسطة Teodor Lund <teodor@example.org>:\n\n> نص',
    says: { 3: 'يضاف "بالإجماع".', 12: 'الموعد ٢١:٠٠.' },
  },
  {
    name: 'Outlook desktop, rule of letters',
    mail: 'Dear Teodor,\n\nPara. 9 should say "draft work plan".\n\nKind regards,\n\nFatou Sow\nHead of Section | Ministry of Digital Economy\nTel +221 33 000 00 00\n\n________________________________\nFrom: Teodor Lund <teodor@example.org>\nSent: 06 October 2026 15:12\nTo: MAG\nSubject: Draft\n\nPara 3: comments welcome.',
    says: { 9: 'should say "draft work plan".' },
  },
  {
    name: 'Outlook on the web, French',
    mail: 'Bonjour,\n\nParagraphe 6 : « trop courte » plutôt que « trop court ».\nParagraphe 10 : ajouter « à nouveau ».\n\nCordialement,\nChloé\n________________________________\nDe : Teodor Lund <teodor@example.org>\nEnvoyé : mardi 6 octobre 2026 15:12\nÀ : MAG <mag@example.org>\nObjet : Projet\n\nChers membres,\n',
    says: { 6: '« trop courte » plutôt que « trop court ».', 10: 'ajouter « à nouveau ».' },
  },
  {
    name: 'Outlook for iOS',
    mail: 'Para 11: newcomers’ track, with apostrophe.\n\nGet Outlook for iOS<https://aka.example.org/o0ukef>\n________________________________\nFrom: Teodor Lund <teodor@example.org>\nSent: Tuesday, October 6, 2026 3:12:08 PM\nTo: MAG <mag@example.org>\nSubject: Draft\n\ntext',
    says: { 11: 'newcomers’ track, with apostrophe.' },
  },
  {
    name: 'Outlook in Spanish, Android',
    mail: 'Párrafo 8: dos meses antes.\n\nObtener Outlook para Android<https://aka.example.org/x>\n________________________________\nDe: Teodor Lund <teodor@example.org>\nEnviado: martes, 6 de octubre de 2026 15:12\nPara: MAG <mag@example.org>\nAsunto: Borrador\n\ntexto',
    says: { 8: 'dos meses antes.' },
  },
  {
    name: 'Outlook in Russian',
    mail: 'Пункт 5: указать дату.\n\nС уважением,\nПётр\n\nОт: Teodor Lund <teodor@example.org>\nОтправлено: 6 октября 2026 г. 15:12\nКому: MAG\nТема: Проект\n\nтекст',
    says: { 5: 'указать дату.' },
  },
  {
    name: 'Outlook in Chinese',
    mail: '第七段：缺少签证信息。\n\n此致\n敬礼\n王芳\n\n发件人: Teodor Lund <teodor@example.org>\n发送时间: 2026年10月6日 15:12\n收件人: MAG\n主题: 草案\n\n文本',
    says: { 7: '缺少签证信息。' },
  },
  {
    name: 'Apple Mail, below each quoted paragraph',
    mail: `> On 6 Oct 2026, at 15:12, Teodor Lund <teodor@example.org> wrote:\n> \n> 9. The working group on outreach presented its draft plan for the coming year.\n\nIts plan or a plan?\n\n> 10. Members asked for more time to consult their communities on the plan.\n\n"Some members".\n\nBest\nJo`,
    says: { 9: 'Its plan or a plan?', 10: '"Some members".' },
  },
  {
    name: 'Apple Mail in French',
    mail: 'Au paragraphe 4, « quatre questions ».\n\nEnvoyé de mon iPhone\n\n> Le 6 oct. 2026 à 15:12, Teodor Lund <teodor@example.org> a écrit :\n> \n> texte',
    says: { 4: '« quatre questions ».' },
  },
  {
    name: 'Apple Mail without signs',
    mail: 'Para 2: "the observers" twice.\n\nOn Oct 6, 2026, at 15:12, Teodor Lund <teodor@example.org> wrote:\n\n2. The Chair opened the meeting and welcomed the participants and the observers.\n3. Another text.',
    says: { 2: '"the observers" twice.' },
  },
  {
    name: 'Yahoo',
    mail: 'Para 6: fine but "too short" is vague.\nPara 7: the venue has a name.\n\n    On Tuesday, October 6, 2026 at 03:12:44 PM GMT+2, Teodor Lund <teodor@example.org> wrote:  \n \n Dear members,\n\nPara 3: comments welcome.',
    says: { 6: 'fine but "too short" is vague.', 7: 'the venue has a name.' },
  },
  {
    name: 'Yahoo on Android',
    mail: 'Para 1: it was the eighth.\n\nSent from Yahoo Mail on Android\n\n  On Tue, 6 Oct 2026 at 15:12, Teodor Lund<teodor@example.org> wrote:   Dear members, the draft is attached.',
    says: { 1: 'it was the eighth.' },
  },
  {
    name: 'Thunderbird, inline',
    mail: `On 06/10/2026 15:12, Teodor Lund wrote:\n> Dear all,\n>\n> 12. The next meeting will be held on 3 November 2026 at 22:00 UTC.\nThat is a holiday in three countries.\n>\n> Teodor\n\n-- \nEva Roth\nsent from a small laptop`,
    says: { 12: 'That is a holiday in three countries.' },
  },
  {
    name: 'Thunderbird in Spanish, below',
    mail: 'El 6/10/26 a las 15:12, Teodor Lund escribió:\n> Estimados miembros:\n>\n> Adjunto el borrador.\n\nPárrafo 3: «sin enmiendas».\nPárrafo 5: ¿qué mes?',
    says: { 3: '«sin enmiendas».', 5: '¿qué mes?' },
  },
  {
    name: 'Thunderbird in Russian',
    mail: '06.10.2026 15:12, Teodor Lund пишет:\n> Уважаемые коллеги!\n\nПо пункту 8: срок мал.\n\nС уважением, Олег',
    says: { 8: 'срок мал.' },
  },
  {
    name: 'Proton, disclaimer',
    mail: 'Para 10: consult *with* their communities.\n\nSent with Proton Mail secure email.\n\nOn Tuesday, October 6th, 2026 at 15:12, Teodor Lund <teodor@example.org> wrote:\n\n> text',
    says: { 10: 'consult *with* their communities.' },
  },
  {
    name: 'Samsung',
    mail: 'Para 9 typo "outreech".\n\nSent from my Galaxy\n\n-------- Original message --------\nFrom: Teodor Lund <teodor@example.org>\nDate: 06/10/2026 15:12 (GMT+01:00)\nTo: MAG <mag@example.org>\nSubject: Draft\n\nDear all',
    says: { 9: 'typo "outreech".' },
  },
  {
    name: 'a ministry with a long disclaimer',
    mail: 'Dear Secretariat,\n\nParagraph 8: one month is not enough; two are.\n\nYours sincerely,\nH. Tanaka\n\nThis e-mail and any attachment are confidential and intended solely for the addressee. If you have received it in error, delete it.\nPara 3 of our policy applies.',
    says: { 8: 'one month is not enough; two are.' },
  },
  {
    name: 'external banner first',
    mail: 'CAUTION: This email originated from outside of the organization. Do not click links.\n\nPara 5: "distribute" -> "publish".\n\nRgds\nSam',
    says: { 5: '"distribute" -> "publish".' },
  },
  {
    name: 'nested quotes',
    mail: `I agree with Ana on 5.\nPara 6: drop "several".\n\n${g}\n>> Para 7: old remark of Ana\n> Thanks, noted.\n>\n> Teodor`,
    says: { 6: 'drop "several".' },
  },
  {
    name: 'a forwarded mail',
    mail: 'Para 4: see below, my colleague is right.\n\n---------- Forwarded message ---------\nFrom: Li Ming <li@example.org>\nDate: Wed, Oct 7, 2026 at 9:00 AM\nSubject: Draft\nTo: Hana <hana@example.org>\n\nPara 4: it was four.',
    says: { 4: 'see below, my colleague is right.' },
  },
  {
    name: 'list of numbers in brackets',
    mail: '[3] adopted without amendment?\n[6] who noted?\n[12] 21:00 UTC\n',
    says: { 3: 'adopted without amendment?', 6: 'who noted?', 12: '21:00 UTC' },
  },
  {
    name: 'by headings',
    mail: 'Comments of the Ministry\n\nParagraph 2\n-----------\nAdd "warmly".\n\nParagraph 9\n-----------\nDelete "draft".\n',
    says: { 2: 'Add "warmly".', 9: 'Delete "draft".' },
  },
  {
    name: 'an English sentence with two',
    mail: 'In paragraph 3 please add "by consensus". In paragraph 8, "one month" should be "two months".',
    says: { 3: 'please add "by consensus".', 8: '"one month" should be "two months".' },
  },
  {
    name: 'a remark on all',
    mail: 'General: well written.\nPara 1: no comments.\nPara 7: visas take six weeks.',
    says: { 1: 'no comments.', 7: 'visas take six weeks.' },
  },
  {
    name: 'French inline without signs',
    mail: 'Voir mes ajouts.\n\nParagraphe 5. Il faut dire « le modèle révisé ».\nParagraphe 11. Rien à signaler.\n\nBien cordialement\nA. Mbaye',
    says: { 5: 'Il faut dire « le modèle révisé ».', 11: 'Rien à signaler.' },
  },
  {
    name: 'Spanish with ordinal list',
    mail: 'Estimados colegas:\n\n1) Párrafo 6: añadir «de forma unánime».\n2) Párrafo 10: suprimir.\n\nAtentamente,\nJ. Ríos',
    says: { 6: 'añadir «de forma unánime».', 10: 'suprimir.' },
  },
  {
    name: 'Russian with п.',
    mail: 'Коллеги, добрый день!\nп. 3 – уточнить, кем принята;\nп. 7 – добавить про визы.\n\nСпасибо\nМ.К.',
    says: { 3: 'уточнить, кем принята;', 7: 'добавить про визы.' },
  },
  {
    name: 'Chinese on one line',
    mail: '各位好：第3段建议加“一致”；第8段“一个月”改为“两个月”。谢谢！',
    says: { 3: '建议加“一致”；', 8: '“一个月”改为“两个月”。谢谢！' },
  },
  {
    name: 'Arabic sentences',
    mail: 'السلام عليكم\nفي الفقرة ٥ نقترح تحديد التاريخ.\nأما الفقرة ٩ فلا ملاحظات.\n\nوتفضلوا بقبول فائق الاحترام\nسالم',
    says: { 5: 'نقترح تحديد التاريخ.\nأما الفقرة ٩ فلا ملاحظات.' },
  },
  {
    name: 'two paragraphs of one comment',
    mail: 'Para 6: the sentence is unfair.\n\nMembers had four weeks, as agreed in May.\n\nPara 7: ok.\n',
    says: { 6: 'the sentence is unfair.\n\nMembers had four weeks, as agreed in May.', 7: 'ok.' },
  },
  { name: 'a table of Word as tabs', mail: 'Paragraph\tComment\n3\tadd "unanimously"\n8\ttwo months\n', says: { 3: 'add "unanimously"', 8: 'two months' } },
  {
    name: 'HTML of Gmail',
    mail: '<div dir="ltr"><div>Hi Teodor,</div><div><br></div><div>Para 5: which month?</div><div>Para 7: the&nbsp;venue &amp; visas.</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Oct 6, 2026 at 3:12 PM Teodor Lund &lt;<a href="mailto:teodor@example.org">teodor@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><div>Para 3: comments welcome</div></blockquote></div>',
    says: { 5: 'which month?', 7: 'the venue & visas.' },
  },
  {
    name: 'HTML of Outlook',
    mail: '<html><body><div class="WordSection1"><p class="MsoNormal">Dear Teodor,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Para&nbsp;8: d&eacute;lai trop court.<o:p></o:p></p><p class="MsoNormal">Best,<br>&Eacute;milie</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Teodor Lund &lt;teodor@example.org&gt;<br><b>Sent:</b> 06 October 2026 15:12<br><b>To:</b> MAG<br><b>Subject:</b> Draft</p></div><p class="MsoNormal">Para 3: comments welcome.</p></div></body></html>',
    says: { 8: 'délai trop court.' },
  },
  {
    name: 'HTML of Apple Mail, inline',
    mail: '<html><body><div>See below.</div><blockquote type="cite"><div>5. It was agreed that the Secretariat would distribute an updated template by the end of the month.</div></blockquote><div>By whom?</div><blockquote type="cite"><div>6. Several members noted that the deadline for the call for proposals was too short.</div></blockquote><div>Three members.</div></body></html>',
    says: { 5: 'By whom?', 6: 'Three members.' },
  },
  {
    name: 'format=flowed',
    mail: 'Para 9: this is a long remark that the program of the sender has broken into \nlines which belong together, and which say one thing.\nPara 10: short.\n',
    says: { 9: 'this is a long remark that the program of the sender has broken into\nlines which belong together, and which say one thing.', 10: 'short.' },
  },
  {
    name: 'quoted-printable residue',
    mail: 'Para 6: =E2=80=9Ctoo short=E2=80=9D is vague, and this line is long enough to be=\n broken.\nPara 8: two months.\n',
    says: { 6: '“too short” is vague, and this line is long enough to be broken.', 8: 'two months.' },
  },
  { name: 'signature with the number of a street', mail: 'Para 3: fine.\n\nAna Pérez\nDirectora\n12 Calle Mayor\n5. planta\n', says: { 3: 'fine.' } },
  {
    name: 'an apology above and PS below',
    mail: 'Sorry for the delay.\n\nPara 7: Host Country has two words.\n\nBest,\nLena\n\nPS: the next call is on a Friday.',
    says: { 7: 'Host Country has two words.' },
  },
  { name: 'range with en dash', mail: 'Paras 5–7: merge.\nPara 12: date.', says: { 5: 'merge. (5-7)', 6: 'merge. (5-7)', 7: 'merge. (5-7)', 12: 'date.' } },
  {
    name: 'subparagraph and footnote',
    mail: 'Para 8 (a): one month.\nFootnote 2: dead link.\nPara 9(b), first line: typo.',
    says: { 8: '(a) one month.', 9: '(b) first line: typo.' },
  },
  {
    name: 'delete and insert',
    mail: 'Delete paragraph 10.\nInsert after paragraph 11: "The track was welcomed."',
    says: { 10: 'Delete paragraph 10.', 11: 'Insert after paragraph 11: "The track was welcomed."' },
  },
  {
    name: 'a mailing list footer',
    mail: 'Para 2: welcomed all.\n\nMarko\n_______________________________________________\nMAG mailing list\nmag@example.org\nhttp://example.org/mailman/listinfo/mag',
    says: { 2: 'welcomed all.' },
  },
  { name: 'a digest head', mail: 'Send MAG mailing list submissions to mag@example.org\n\nPara 4: three.\nBr, Ola', says: { 4: 'three.' } },
];
