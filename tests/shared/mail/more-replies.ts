// More replies to the circulated report, each with what a person takes from it, written before any program read it.
import type { Reply } from './replies.ts';

export const moreReplies: readonly Reply[] = [
  {
    name: 'Gmail on a phone, with full stops after "Para"',
    mail: 'Thanks for this.\n\nPara. 4 - please say "four matters".\nPara. 9 - "will present" instead of "presented".\n\nOn Wed, 7 Oct 2026, 09:14 Teodor Lund, <teodor@example.org> wrote:\n\n> Dear members,\n> the draft is attached.',
    says: { 4: 'please say "four matters".', 9: '"will present" instead of "presented".' },
  },
  {
    name: 'Gmail, answers under quoted paragraphs',
    mail: 'On Wed, 7 Oct 2026 at 09:14, Teodor Lund <teodor@example.org> wrote:\n\n> 5. It was agreed that the Secretariat would distribute an updated template\n> by the end of the month.\n\nWe remember the end of the week.\n\n> 6. Several members noted that the deadline for the call for proposals was\n> too short.\n> 7. The Host Country reported on the venue, the registration of participants\n> and visas.\n\nPlease add "and accommodation".\n\nBest,\nAna',
    says: { 5: 'We remember the end of the week.', 7: 'Please add "and accommodation".' },
  },
  {
    name: 'Apple Mail in Spanish, the answer below',
    mail: '> El 7 oct 2026, a las 9:14, Teodor Lund <teodor@example.org> escribió:\n> \n> 2. The Chair opened the meeting and welcomed the participants and the observers.\n\nPárrafo 2: falta «en línea».\n\nEnviado desde mi iPad',
    says: { 2: 'falta «en línea».' },
  },
  {
    name: 'Yahoo in French, with "Par."',
    mail: 'Bonjour,\nPar. 8 : « un mois à l’avance » est plus juste.\nPar. 10 : supprimer.\nCordialement\nLuc Martin\n\n    Le mercredi 7 octobre 2026 à 09:14:22 UTC+2, Teodor Lund <teodor@example.org> a écrit :  \n \n Chers membres,\n le projet est joint.',
    says: { 8: '« un mois à l’avance » est plus juste.', 10: 'supprimer.' },
  },
  {
    name: 'Thunderbird, answers right below without blank lines',
    mail: 'On 07/10/2026 09:14, Teodor Lund wrote:\n> 11. Under any other business a track for newcomers was proposed.\nWho proposed it? Please name the group.\n> 12. The next meeting will be held on 3 November 2026 at 22:00 UTC.\nOK.\n-- \nBo Ek\nExample Org',
    says: { 11: 'Who proposed it? Please name the group.', 12: 'OK.' },
  },
  {
    name: 'Outlook for iOS in Arabic',
    mail: 'السلام عليكم،\n\nالفقرة 6: يرجى إضافة "جداً".\nالفقرة 9: تحذف.\n\nمع التحية،\nهدى\n\nالحصول على Outlook لـ iOS\n________________________________\nمن: Teodor Lund <teodor@example.org>\nتاريخ الإرسال: الأربعاء، 7 أكتوبر 2026\nإلى: mag@example.org\nالموضوع: Draft report\n\n4. text',
    says: { 6: 'يرجى إضافة "جداً".', 9: 'تحذف.' },
  },
  {
    name: 'QQ Mail in Chinese',
    mail: '第3段：建议删除“按照”。\n第12段：时间应为21:00。\n\n发自我的iPhone\n\n------------------ 原始邮件 ------------------\n发件人: "Teodor Lund" <teodor@example.org>;\n发送时间: 2026年10月7日(星期三) 上午9:14\n收件人: "mag" <mag@example.org>;\n主题: Draft report\n\n第4段：旧',
    says: { 3: '建议删除“按照”。', 12: '时间应为21:00。' },
  },
  {
    name: 'Mail.ru, with short forms of "пункт"',
    mail: 'Здравствуйте!\n\nП. 5: «до конца недели».\nК пункту 7: добавить «гостиницы».\n\nС уважением,\nИван Петров\n\n>Среда, 7 октября 2026, 9:14 +03:00 от Teodor Lund <teodor@example.org>:\n> \n>текст',
    says: { 5: '«до конца недели».', 7: 'добавить «гостиницы».' },
  },
  {
    name: 'a table of two columns under a head',
    mail: 'Dear all,\n\nour comments:\n\nPara\tComment\n3\tadd "unanimously"\n7\tdelete "visas"\n\nRegards,\nBo',
    says: { 3: 'add "unanimously"', 7: 'delete "visas"' },
  },
  {
    name: 'a range, and two numbers with "and"',
    mail: 'Paragraphs 5-6: merge.\nParas 2 and 3 – fine with us.',
    says: { 5: 'merge. (5-6)', 6: 'merge. (5-6)', 2: 'fine with us.', 3: 'fine with us.' },
  },
  {
    name: 'two paragraphs in one line of prose',
    mail: 'On paragraph 9, we would prefer "revised draft plan". On paragraph 10, delete "more".',
    says: { 9: 'we would prefer "revised draft plan".', 10: 'delete "more".' },
  },
  {
    name: 'the sign of a section, in French',
    mail: 'Madame, Monsieur,\n\n§ 6 – remplacer « court » par « bref ».\n§7 : ajouter « hébergement ».\n\nBien cordialement,\nAmélie',
    says: { 6: 'remplacer « court » par « bref ».', 7: 'ajouter « hébergement ».' },
  },
  {
    name: 'a heading for each comment',
    mail: 'Comment on para 3:\nplease shorten.\n\nComment on para 5:\n\nAdd the date.',
    says: { 3: 'please shorten.', 5: 'Add the date.' },
  },
  {
    name: 'a numbered list with the sentence named',
    mail: '1) Para 2, first sentence: delete "observers".\n2) Para 8, last line: "six weeks".',
    says: { 2: 'first sentence: delete "observers".', 8: 'last line: "six weeks".' },
  },
  {
    name: 'a whole new wording',
    mail: 'Dear Teodor,\n\nParagraph 6 should read: "Several members noted that the deadline was short."\n\nThank you,\nAna',
    says: { 6: 'should read: "Several members noted that the deadline was short."' },
  },
  {
    name: 'the footer of a mailing list',
    mail: 'Para 8: "six weeks".\n_______________________________________________\nMAG mailing list\nmag@lists.example.org\nhttps://lists.example.org/mailman/listinfo/mag',
    says: { 8: '"six weeks".' },
  },
  {
    name: 'a banner above, a disclaimer below',
    mail: '[EXTERNAL EMAIL] DO NOT CLICK links or attachments unless you recognise the sender.\n\nPara 4: "two matters".\n\nAna Pérez\nMinistry of Communications\n\nThis message and its attachments are confidential and may be legally privileged. If you have received it in error, please delete it.',
    says: { 4: '"two matters".' },
  },
  {
    name: 'a Samsung phone',
    mail: 'Para 7: "venue and hotels".\n\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: Teodor Lund <teodor@example.org>\nDate: 07/10/2026 09:14 (GMT+01:00)\nTo: mag@example.org\nSubject: Draft report\n\nPara 2: for your comments',
    says: { 7: '"venue and hotels".' },
  },
  {
    name: 'Proton Mail',
    mail: 'Para 10 - fine.\n\nSent with Proton Mail secure email.\n\nOn Wednesday, October 7th, 2026 at 9:14 AM, Teodor Lund <teodor@example.org> wrote:\n\n> Para 3: text',
    says: { 10: 'fine.' },
  },
  {
    name: 'quoted-printable in Spanish',
    mail: 'P=C3=A1rrafo 5: a=C3=B1adir =E2=80=9Cfinal=E2=80=9D.\nSaludos cordiales,=\n\nLuc=C3=ADa',
    says: { 5: 'añadir “final”.' },
  },
  {
    name: 'Gmail in Arabic',
    mail: 'الفقرة ٨: شهران بدلا من شهر.\n\nفي الأربعاء، 7 أكتوبر 2026 في 9:14 ص تمت كتابة ما يلي بواسطة Teodor Lund <teodor@example.org>:\n\n> نص',
    says: { 8: 'شهران بدلا من شهر.' },
  },
  {
    name: 'Outlook in Russian',
    mail: 'Коллеги,\n\nпо пункту 4 – «четыре вопроса».\n\nС уважением,\nАнна\n\nОт: Teodor Lund <teodor@example.org>\nОтправлено: 7 октября 2026 г. 9:14\nКому: mag@example.org\nТема: Draft report\n\nПункт 5: прежний текст',
    says: { 4: '«четыре вопроса».' },
  },
];
