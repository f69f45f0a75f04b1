// Replies of many more kinds, each with what a person takes from it, written before any program read it.
import type { Reply } from './replies.ts';

export const freshReplies: readonly Reply[] = [
  {
    name: 'Outlook for the web, a rule of underscores and bold labels',
    mail: 'Dear Secretariat,\n\nParas 3–5: please merge.\nParagraphs 7, 9 and 11: fine with us.\n\nKind regards,\n\nMaria Costa\nDeputy Director, Ministry of Digital Affairs\nT: +351 555 0100\n\n________________________________\n**From:** Teodor Lund <teodor@example.org>\n**Sent:** Wednesday, October 7, 2026 9:14 AM\n**To:** mag@example.org\n**Subject:** Draft summary report\n\n3. The agenda was adopted as it had been circulated on the mailing list.',
    says: { 3: 'please merge. (3-5)', 4: 'please merge. (3-5)', 5: 'please merge. (3-5)', 7: 'fine with us.', 9: 'fine with us.', 11: 'fine with us.' },
  },
  {
    name: 'a Gmail reply in the middle of the quotation, with the name in front',
    mail: 'On Wed, Oct 7, 2026 at 9:14 AM Teodor Lund <teodor@example.org> wrote:\n> 4. The participants considered three matters that had been deferred\n> from the sixth meeting.\n\n[Bo] It was four matters.\n\n> 8. It was agreed that information for the programme should be submitted\n> one month ahead.\n\n[Bo] "Six weeks", please.\n',
    says: { 4: '[Bo] It was four matters.', 8: '[Bo] "Six weeks", please.' },
  },
  {
    name: 'Apple Mail in French, on top',
    mail: 'Bonjour Teodor,\n\nAu paragraphe 9, remplacer « plan » par « projet de plan ».\nLe paragraphe 10 peut être supprimé.\n\nBien à vous,\nAgnès\n\nEnvoyé de mon iPad\n\n> Le 7 oct. 2026 à 09:14, Teodor Lund <teodor@example.org> a écrit :\n> \n> Chers membres,\n> 9. Le groupe de travail a présenté son plan.',
    says: { 9: 'remplacer « plan » par « projet de plan ».', 10: 'peut être supprimé.' },
  },
  {
    name: 'Outlook in German headers, English words',
    mail: 'Para 6: "far too short" please.\n\nBest\nJens\n\nVon: Teodor Lund <teodor@example.org>\nGesendet: Mittwoch, 7. Oktober 2026 09:14\nAn: mag@example.org\nBetreff: Draft\n\n6. Several members noted that the deadline for the call for proposals was too short.',
    says: { 6: '"far too short" please.' },
  },
  {
    name: 'a table of three columns pasted from Word',
    mail: 'Comments of Norland\n\nPara\tText\tComment\n3\tThe agenda was adopted\tadd "as amended"\n12\t22:00 UTC\tshould read 21:00\n\nRegards\nOla',
    says: { 3: 'The agenda was adopted\tadd "as amended"', 12: '22:00 UTC\tshould read 21:00' },
  },
  {
    name: 'Yahoo in Spanish, no marks',
    mail: 'Estimado Teodor:\nPárrafos 5 a 6: fusionar.\nPárrafo 11: añadir «por la juventud».\nSaludos\nInés\n\nEl miércoles, 7 de octubre de 2026, 09:14:22 CEST, Teodor Lund <teodor@example.org> escribió:\n\nEstimados miembros:\n5. Se acordó algo.',
    says: { 5: 'fusionar. (5-6)', 6: 'fusionar. (5-6)', 11: 'añadir «por la juventud».' },
  },
  {
    name: 'Mail.ru in Russian',
    mail: 'Добрый день!\n\nПункт 2: добавить «и наблюдателей из Африки».\nПункты 8, 9: согласны.\n\nС уважением,\nИрина Котова\n--\nОтправлено из Mail.ru для Android\n\nсреда, 7 октября 2026 г., 09:14 +03:00 от Teodor Lund <teodor@example.org>:\n\nУважаемые члены,\nпроект приложен.',
    says: { 2: 'добавить «и наблюдателей из Африки».', 8: 'согласны.', 9: 'согласны.' },
  },
  {
    name: 'Chinese, a full-width colon and a range',
    mail: '秘书处：\n第3至5段：请合并。\n第8段，“一个月”改为“六周”。\n\n谢谢！\n王建国\n\n发件人： Teodor Lund <teodor@example.org>\n日期： 2026年10月7日 星期三 09:14\n收件人： mag@example.org\n主题： Draft report\n\n3. old',
    says: { 3: '请合并。 (3-5)', 4: '请合并。 (3-5)', 5: '请合并。 (3-5)', 8: '“一个月”改为“六周”。' },
  },
  {
    name: 'Arabic with Arabic digits, Gmail',
    mail: 'تحية طيبة،\n\nالفقرة ٧: إضافة "والإقامة".\nالفقرتان ٩ و١٠: موافقون.\n\nفي الأربعاء، ٧ أكتوبر ٢٠٢٦ في ٩:١٤ ص تمت كتابة ما يلي بواسطة Teodor Lund <teodor@example.org>:\n\n> السادة الأعضاء',
    says: { 7: 'إضافة "والإقامة".', 9: 'موافقون.', 10: 'موافقون.' },
  },
  {
    name: 'a phone, one line and no sign-off',
    mail: 'para 12 should say 21:00 UTC, otherwise fine\n\nSent from my Galaxy\n\n-------- Original message --------\nFrom: Teodor Lund <teodor@example.org>\nDate: 07/10/2026 09:14 (GMT+01:00)\nTo: mag@example.org\nSubject: Draft report\n\nDear members',
    says: { 12: 'should say 21:00 UTC, otherwise fine' },
  },
  {
    name: 'Thunderbird in French, answers between',
    mail: 'Le 07/10/2026 à 09:14, Teodor Lund a écrit :\n> 3. The agenda was adopted as it had been circulated on the mailing list.\n\nAjouter « telle que modifiée ».\n\n> 4. The participants considered three matters that had been deferred from the sixth meeting.\n> 5. It was agreed that the Secretariat would distribute an updated template by the end of the month.\n\nQuel modèle ?\n\n-- \nLuc',
    says: { 3: 'Ajouter « telle que modifiée ».', 5: 'Quel modèle ?' },
  },
  {
    name: 'Google Groups footer',
    mail: 'Para 1: "eighth meeting".\n\n-- \nYou received this message because you are subscribed to the Google Groups "mag" group.\nTo unsubscribe from this group and stop receiving emails from it, send an email to mag+unsubscribe@example.org.',
    says: { 1: '"eighth meeting".' },
  },
  {
    name: 'Mailman footer',
    mail: 'Paragraph 10 - "some members".\n\nBest, Ana\n_______________________________________________\nMag mailing list\nMag@example.org\nhttps://example.org/mailman/listinfo/mag',
    says: { 10: '"some members".' },
  },
  {
    name: 'a caution banner above and a disclaimer below',
    mail: 'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.\n\nPara. 11: who proposed it?\n\nThis message and any attachments are confidential and intended solely for the addressee.',
    says: { 11: 'who proposed it?' },
  },
  {
    name: 'numbered remarks of which each names its paragraph',
    mail: 'Our comments:\n\n1) para 2 – delete "and the observers";\n2) para 5 – "revised template";\n3) paras. 9, 10 – keep as they are.\n',
    says: { 2: 'delete "and the observers";', 5: '"revised template";', 9: 'keep as they are.', 10: 'keep as they are.' },
  },
  {
    name: 'a wording proposed on the lines below',
    mail: 'Paragraph 6\nReplace by:\n"Several members found the deadline too short."\n\nParagraph 7\nNo comment.\n\nThank you\nHana',
    says: { 6: 'Replace by:\n"Several members found the deadline too short."', 7: 'No comment.' },
  },
  {
    name: 'a forwarded mail with the comments of a colleague',
    mail: 'Please find below the comments of my Ministry.\n\nPara 8: one month is too long.\nPara 9 (a): delete.\n\nBest regards,\nAmadou',
    says: { 8: 'one month is too long.', 9: '(a) delete.' },
  },
  {
    name: 'a list of paragraphs without a space and a hyphenated range',
    mail: '¶¶ 3-4,6: reorder\n§7: "accommodation" is missing',
    says: { 3: 'reorder (3-4)', 4: 'reorder (3-4)', 6: 'reorder (3-4)', 7: '"accommodation" is missing' },
  },
  {
    name: 'a range too long for one comment each',
    mail: 'Paras 1 to 12: the tense changes.\n',
    says: { 1: 'the tense changes. (1-12)' },
  },
  {
    name: 'Proton Mail, below',
    mail: 'On Wednesday, October 7th, 2026 at 9:14 AM, Teodor Lund <teodor@example.org> wrote:\n\n> Dear members,\n> \n> the draft report is attached.\n\nPara 4: four matters.\n\nSent with Proton Mail secure email.\n',
    says: { 4: 'four matters.' },
  },
  {
    name: 'paragraphs by "on" and a number',
    mail: 'Dear Sam,\n\nOn 3: "Secretariat" twice.\nRe 5 and 6: merge them.\nOn 7 October we are away.\n\nPor lo demás, bien.\nSobre el 8: un mes es poco.\nПо 9: добавить дату.\n关于10：删去。\n',
    says: {
      3: '"Secretariat" twice.',
      5: 'merge them.\nOn 7 October we are away.',
      6: 'merge them.\nOn 7 October we are away.',
      8: 'un mes es poco.',
      9: 'добавить дату.',
      10: '删去。',
    },
  },
];
