// Mails with comments as a Secretariat received them, and what each says of which paragraph of sixty-four.

export const received: readonly { name: string; mail: string; says: Record<number, string> }[] = [
  {
    name: 'plain',
    mail: 'Para 3: please replace "agreed" with "noted".\nPara 7: delete.\n',
    says: { 3: 'please replace "agreed" with "noted".', 7: 'delete.' },
  },
  {
    name: 'gmail-top',
    mail: 'Dear Teodor,\n\nPara 3: please replace "agreed" with "noted".\n\nBest,\nAna\n\nOn Tue, Oct 6, 2026 at 3:12 PM Teodor Lund <teodor@example.org> wrote:\n\n> Para 3: The agenda was adopted.\n> Para 4: Something else.\n',
    says: { 3: 'please replace "agreed" with "noted".' },
  },
  {
    name: 'gmail-no-signoff',
    mail: 'Para 3: please replace "agreed" with "noted".\n\nOn Tue, Oct 6, 2026 at 3:12 PM Teodor Lund <teodor@example.org> wrote:\n\n> 3. The agenda was adopted.\n',
    says: { 3: 'please replace "agreed" with "noted".' },
  },
  {
    name: 'gmail-wrapped-attribution',
    mail: 'Para 3: please shorten.\n\nOn Tue, Oct 6, 2026 at 3:12 PM Teodor Lund via MAG <\nmag@lists.example.org> wrote:\n\n> text\n',
    says: { 3: 'please shorten.' },
  },
  {
    name: 'outlook-top',
    mail: 'Dear all,\n\nPara 3: please shorten.\nPara 5: add "by consensus".\n\nKind regards,\nAna Pérez\nMinistry of Communications\n\nFrom: Teodor Lund <teodor@example.org>\nSent: Tuesday, 6 October 2026 15:12\nTo: MAG <mag@example.org>\nSubject: Draft report\n\nPara 3: The agenda was adopted.\n',
    says: { 3: 'please shorten.', 5: 'add "by consensus".' },
  },
  {
    name: 'outlook-no-signoff',
    mail: 'Para 3: please shorten.\n\n________________________________\nFrom: Teodor Lund <teodor@example.org>\nSent: Tuesday, 6 October 2026 15:12\nTo: MAG <mag@example.org>\nSubject: Draft report\n\nDear colleagues,\nPlease comment on para 4: it was long.\n',
    says: { 3: 'please shorten.' },
  },
  {
    name: 'outlook-original',
    mail: 'Para 3: please shorten.\n\n-----Original Message-----\nFrom: Teodor Lund\nSent: 06 October 2026 15:12\nTo: MAG\nSubject: Draft\n\n4. Text of the draft\n',
    says: { 3: 'please shorten.' },
  },
  {
    name: 'apple',
    mail: 'Para 3: please shorten.\n\n> On 6 Oct 2026, at 15:12, Teodor Lund <teodor@example.org> wrote:\n> \n> Para 3: text\n\n',
    says: { 3: 'please shorten.' },
  },
  {
    name: 'apple-phone',
    mail: 'Para 3: please shorten.\n\nSent from my iPhone\n\n> On 6 Oct 2026, at 15:12, Teodor Lund wrote:\n>\n> text\n',
    says: { 3: 'please shorten.' },
  },
  {
    name: 'yahoo',
    mail: 'Para 3: please shorten.\n\n    On Tuesday, October 6, 2026 at 03:12:00 PM GMT+2, Teodor Lund <teodor@example.org> wrote:  \n \n Para 3: The agenda was adopted.\n Para 4: Other text.\n',
    says: { 3: 'please shorten.' },
  },
  {
    name: 'thunderbird-inline',
    mail: 'Am 06.10.26 um 15:12 schrieb Teodor Lund:\n> 3. The agenda was adopted as circulated.\n\nPara 3: should say "as amended".\n\n> 4. Something\n\nPara 4: fine.\n\n-- \nAna\n',
    says: { 3: 'should say "as amended".', 4: 'fine.' },
  },
  {
    name: 'inline-by-quote',
    mail: 'On 06/10/2026 15:12, Teodor Lund wrote:\n> 3. The agenda was adopted as circulated.\nPlease say "as amended".\n\n> 4. The participants considered three matters:\nI would delete this.\n',
    says: { 3: 'Please say "as amended".', 4: 'I would delete this.' },
  },
  {
    name: 'qp-residue',
    mail: 'Para 3: please replace =E2=80=9Cagreed=E2=80=9D with =E2=80=9Cnoted=E2=80=\n=9D and keep the re=\nst.\nPara 4: d=C3=A9cision\n',
    says: { 3: 'please replace “agreed” with “noted” and keep the rest.', 4: 'décision' },
  },
  {
    name: 'french',
    mail: 'Bonjour,\n\nParagraphe 3 : remplacer « convenu » par « noté ».\nAu paragraphe 5, supprimer la dernière phrase.\n\nCordialement,\nAna\n\nLe mar. 6 oct. 2026 à 15:12, Teodor Lund <teodor@example.org> a écrit :\n\n> Paragraphe 3 : texte\n',
    says: { 3: 'remplacer « convenu » par « noté ».', 5: 'supprimer la dernière phrase.' },
  },
  {
    name: 'french-par',
    mail: 'Par. 3 : supprimer.\n§ 4 : ajouter « sans retard ».\nSur le paragraphe 6 : rien.\n',
    says: { 3: 'supprimer.', 4: 'ajouter « sans retard ».', 6: 'rien.' },
  },
  {
    name: 'spanish',
    mail: 'Estimado Teodor:\n\nPárrafo 3: sustituir «acordó» por «tomó nota».\nEn el párrafo 5, suprimir la última frase.\n\nSaludos cordiales,\nAna\n\nEl mar, 6 oct 2026 a las 15:12, Teodor Lund (<teodor@example.org>) escribió:\n\n> Párrafo 3: texto\n',
    says: { 3: 'sustituir «acordó» por «tomó nota».', 5: 'suprimir la última frase.' },
  },
  {
    name: 'russian',
    mail: 'Уважаемые коллеги,\n\nПункт 3: заменить «решено» на «отмечено».\nП. 5: удалить.\n\nС уважением,\nАнна\n',
    says: { 3: 'заменить «решено» на «отмечено».', 5: 'удалить.' },
  },
  { name: 'chinese', mail: '尊敬的秘书处，\n\n第3段：将“商定”改为“注意到”。\n第五段：删除。\n\n此致\n', says: { 3: '将“商定”改为“注意到”。', 5: '删除。' } },
  {
    name: 'arabic',
    mail: 'الأعزاء،\n\nالفقرة 3: يستعاض عن "اتفق" بـ "أحاط علماً".\nالفقرة ٥: تحذف.\n\nمع التحية\n',
    says: { 3: 'يستعاض عن "اتفق" بـ "أحاط علماً".', 5: 'تحذف.' },
  },
  {
    name: 'paras-list',
    mail: 'Paras 3, 5 and 7: replace "agreed" by "noted".\n',
    says: { 3: 'replace "agreed" by "noted".', 5: 'replace "agreed" by "noted".', 7: 'replace "agreed" by "noted".' },
  },
  { name: 'range', mail: 'Paras 3-5: merge.\n', says: { 3: 'merge. (3-5)', 4: 'merge. (3-5)', 5: 'merge. (3-5)' } },
  { name: 'number-only', mail: '3. please shorten\n5. delete\n', says: { 3: 'please shorten', 5: 'delete' } },
  { name: 'hash', mail: '#3: shorten\n#5: delete\n', says: { 3: 'shorten', 5: 'delete' } },
  { name: 'table', mail: 'Para\tComment\n3\tshorten\n5\tdelete\n', says: { 3: 'shorten', 5: 'delete' } },
  { name: 'sub', mail: 'Para 4(a)(ii): delete "bilateral".\nPara 4 (b): fine\n', says: { 4: '(a)(ii) delete "bilateral".' } },
  {
    name: 'in-sentence',
    mail: 'In paragraph 3, please replace "agreed" by "noted". Also in paragraph 5 the date should be 8 November.\n',
    says: { 3: 'please replace "agreed" by "noted".', 5: 'the date should be 8 November.' },
  },
  {
    name: 'multi-line',
    mail: 'Para 3:\n\nThe date should be 8 November.\n\nProposed text: "It was decided ..."\n\nPara 5:\n\nDelete.\n',
    says: { 3: 'The date should be 8 November.\n\nProposed text: "It was decided ..."', 5: 'Delete.' },
  },
  { name: 'out-of-range', mail: 'Para 99: shorten\nPara 3: ok\n', says: { 3: 'ok' } },
  { name: 'bold', mail: '*Para 3:* shorten\n**Para 5**: delete\n', says: { 3: 'shorten', 5: 'delete' } },
  { name: 'para-dash', mail: 'Para 3 - shorten\nPara. 5 – delete\nParagraph 6 — add\n', says: { 3: 'shorten', 5: 'delete', 6: 'add' } },
  {
    name: 'general-then',
    mail: 'I have two comments and a general one.\n\nGeneral: the report is too long.\n\nPara 3: shorten\nPara 5: delete\n',
    says: { 3: 'shorten', 5: 'delete' },
  },
  { name: 'nbsp', mail: 'Para\u00a03:\u00a0shorten\nPara\u00a05:\u00a0delete\n', says: { 3: 'shorten', 5: 'delete' } },
  { name: 'footnote', mail: 'Footnote 3: the symbol is wrong.\nPara 5: delete\n', says: { 5: 'delete' } },
  { name: 'thanks-inline', mail: 'Thanks Teodor! Para 3: shorten\nPara 5: delete\n', says: { 3: 'shorten', 5: 'delete' } },
  {
    name: 'mobile-outlook',
    mail: 'Para 3: shorten\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Teodor\n',
    says: { 3: 'shorten' },
  },
  {
    name: 'confidential',
    mail: 'Para 3: shorten\n\nThis e-mail and any attachments are confidential. If you have received it in error, please delete it.\n',
    says: { 3: 'shorten' },
  },
  {
    name: 'outlook-fr',
    mail: 'Paragraphe 3 : supprimer.\n\nDe : Teodor Lund <teodor@example.org>\nEnvoyé : mardi 6 octobre 2026 15:12\nÀ : MAG\nObjet : Projet de rapport\n\nParagraphe 3 : texte\n',
    says: { 3: 'supprimer.' },
  },
  {
    name: 'crlf-wrapped',
    mail: 'Para 3: this sentence has been wrapped by the mail program after seventy-\r\ntwo columns and goes on here.\r\nPara 5: delete\r\n',
    says: { 3: 'this sentence has been wrapped by the mail program after seventy-\ntwo columns and goes on here.', 5: 'delete' },
  },
  {
    name: 'proposal-quotes',
    mail: 'Para 3: Replace with: "The agenda was adopted, as amended."\n',
    says: { 3: 'Replace with: "The agenda was adopted, as amended."' },
  },
  { name: 'html', mail: '<div>Para 3: shorten</div><div>Para 5: delete</div>', says: { 3: 'shorten', 5: 'delete' } },
];
