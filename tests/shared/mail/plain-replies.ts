// Replies typed from scratch: the ways in which people name a paragraph.
import type { Reply } from './replies.ts';

export const plainReplies: readonly Reply[] = [
  {
    name: 'an unmarked quotation of one paragraph above each comment',
    mail: 'Dear all,\n\nThe agenda was adopted as it had been circulated on the mailing list.\nPara 3: "as amended".\n\nMembers asked for more time to consult their communities on the plan.\nPara 10: fine.\n',
    says: { 3: '"as amended".', 10: 'fine.' },
    withReport: true,
  },
  {
    name: 'quoted-printable in French',
    mail: 'Paragraphe 3=C2=A0: supprimer =C2=AB=C2=A0tel quel=C2=A0=C2=BB et le rest=\ne.',
    says: { 3: 'supprimer « tel quel » et le reste.' },
  },
  {
    name: 'a mailing list’s footer',
    mail: 'Para 3: shorten\n\nBo\n\n_______________________________________________\nMAG mailing list\nmag@lists.example.org\nhttps://lists.example.org/mag',
    says: { 3: 'shorten' },
  },
  {
    name: 'a banner of the mail system',
    mail: 'CAUTION: This email originated from outside of the organization.\nDo not click links.\n\nPara 3: shorten',
    says: { 3: 'shorten' },
  },
  {
    name: 'a confidentiality notice in French',
    mail: 'Par. 3 : supprimer.\n\nCe message et toutes les pièces jointes sont confidentiels et destinés exclusivement à leur destinataire.',
    says: { 3: 'supprimer.' },
  },
  {
    name: 'a confidentiality notice in Spanish',
    mail: 'Párr. 3: suprimir.\n\nEste mensaje es confidencial y va dirigido exclusivamente a su destinatario.',
    says: { 3: 'suprimir.' },
  },
  { name: 'thanks first, comments after', mail: 'Thanks!\n\nPara 3: shorten\nPara 5: delete\n\nThanks,\nBo', says: { 3: 'shorten', 5: 'delete' } },
  {
    name: 'several paragraphs in one line',
    mail: 'In para 3 delete "circulated". In para 5, "by 31 October".',
    says: { 3: 'delete "circulated".', 5: '"by 31 October".' },
  },
  { name: 'a list in French', mail: 'Paragraphes 3 et 5 : mettre au présent.', says: { 3: 'mettre au présent.', 5: 'mettre au présent.' } },
  { name: 'a list in Spanish', mail: 'Párrafos 3 y 5: en presente.', says: { 3: 'en presente.', 5: 'en presente.' } },
  { name: 'a list in Russian', mail: 'Пункты 3 и 5: в настоящем времени.', says: { 3: 'в настоящем времени.', 5: 'в настоящем времени.' } },
  { name: 'a list in Chinese', mail: '第3、5段：改为现在时。', says: { 3: '改为现在时。', 5: '改为现在时。' } },
  { name: 'a list in Arabic', mail: 'الفقرتان 3 و5: بصيغة المضارع.', says: { 3: 'بصيغة المضارع.', 5: 'بصيغة المضارع.' } },
  { name: 'a range in words', mail: 'Paragraphs 3 to 5: merge.', says: { 3: 'merge. (3-5)', 4: 'merge. (3-5)', 5: 'merge. (3-5)' } },
  { name: 'a range in Russian', mail: 'Пункты 3–5: объединить.', says: { 3: 'объединить. (3-5)', 4: 'объединить. (3-5)', 5: 'объединить. (3-5)' } },
  {
    name: 'prepositions in Russian',
    mail: 'В пункте 3 заменить «принята» на «утверждена».\nПо п. 5: нет возражений.',
    says: { 3: 'заменить «принята» на «утверждена».', 5: 'нет возражений.' },
  },
  { name: 'prepositions in Chinese', mail: '关于第3段，建议删除。\n在第十二段中，时间应为21:00。', says: { 3: '建议删除。', 12: '时间应为21:00。' } },
  { name: 'prepositions in Arabic', mail: 'في الفقرة 3، تحذف كلمة "كما".\nبخصوص الفقرة 5: لا اعتراض.', says: { 3: 'تحذف كلمة "كما".', 5: 'لا اعتراض.' } },
  { name: 'parts of a paragraph', mail: 'Para 4 (a): "deferred".\nPara 4(b)(i): delete.', says: { 4: '(a) "deferred".\n(b)(i) delete.' } },
  { name: 'a list with numbers of its own', mail: '1. Para 3: shorten\n2. Para 5: delete', says: { 3: 'shorten', 5: 'delete' } },
  { name: 'numbers that only count', mail: 'My remarks:\n1. The report is long.\n2. The annex is missing.', says: {} },
  {
    name: 'a paragraph named within a sentence',
    mail: 'Para 3: I think that this repeats word for word what is said in\nparagraph 5 and should go.',
    says: { 3: 'I think that this repeats word for word what is said in\nparagraph 5 and should go.' },
  },
  {
    name: 'words of the report that are proposed',
    mail: 'Para 3: Replace by: "The agenda was adopted. Paragraph 5: none."',
    says: { 3: 'Replace by: "The agenda was adopted. Paragraph 5: none."' },
  },
  { name: 'something general after a comment', mail: 'Para 3: shorten\n\nGeneral comment: the report reads well.', says: { 3: 'shorten' } },
  { name: 'a footnote after a comment', mail: 'Para 3: shorten\nFootnote 2: wrong symbol\nAnnex I: add names', says: { 3: 'shorten' } },
  { name: 'nothing but praise', mail: 'Dear Teodor,\n\nThis reads very well, no comments from me.\n\nBest,\nBo', says: {} },
  { name: 'brackets and bars', mail: '[Para 3] shorten\n(Para 5) delete\nPara 6 | add', says: { 3: 'shorten', 5: 'delete', 6: '| add' } },
  { name: 'a heading of its own for each', mail: '*Paragraph 3*\nShorten.\n\n*Paragraph 5*\nDelete.', says: { 3: 'Shorten.', 5: 'Delete.' } },
  { name: 'full-width signs', mail: '第３段：缩短。\n§５：删除。', says: { 3: '缩短。', 5: '删除。' } },
  {
    name: 'a comment over several paragraphs of its own',
    mail: 'Para 3: shorten, since\n\nthe list has it.\n\nAlso:\n- no date\n- no name',
    says: { 3: 'shorten, since\n\nthe list has it.\n\nAlso:\n- no date\n- no name' },
  },
  { name: 'paragraphs joined by a word', mail: 'Concerning paras 9 and 10: merge', says: { 9: 'merge', 10: 'merge' } },
  { name: 'the name on the line of the farewell', mail: 'Para 3: shorten\nPara 5: delete\n\nRgds, Bo', says: { 3: 'shorten', 5: 'delete' } },
  {
    name: 'all of a mail on one line',
    mail: 'Dear Teodor, on paragraph 3 we propose "as amended". On paragraph 5 we have no comments. Kind regards, Bo',
    says: { 3: 'we propose "as amended".', 5: 'we have no comments.' },
  },
  {
    name: 'Chinese numbers before the paragraphs',
    mail: '主席先生：\n\n意见如下：\n一、第3段，改为“核准”。\n二、第5段第二句：删除。\n（三）第八段：提前两个月。\n\n此致\n敬礼\n李明',
    says: { 3: '改为“核准”。', 5: '第二句：删除。', 8: '提前两个月。' },
  },
  {
    name: 'remarks counted in Russian',
    mail: 'Уважаемый Теодор!\n\nЗамечания:\n\n1) п. 3 — «утверждена»;\n2) п. 5 — исключить;\n3) в пункте 8 вместо «месяц» указать «два месяца».\n\nС наилучшими пожеланиями,\nИван Петров',
    says: { 3: '«утверждена»;', 5: 'исключить;', 8: 'вместо «месяц» указать «два месяца».' },
  },
  {
    name: 'signs of paragraphs in French',
    mail: 'Bonjour à tous,\n\nQuelques remarques :\n- § 3 : « approuvé »\n- au § 6, lire « certains »\n\nMeilleures salutations,\nLuc',
    says: { 3: '« approuvé »', 6: 'lire « certains »' },
  },
  {
    name: 'the old words and the new ones',
    mail: 'Para 3: replace\n\n"The agenda was adopted as it had been circulated on the mailing list."\n\nby\n\n"The agenda was adopted."',
    says: { 3: 'replace\n\n"The agenda was adopted as it had been circulated on the mailing list."\n\nby\n\n"The agenda was adopted."' },
  },
  {
    name: 'pages and items before the paragraph',
    mail: 'Page 2, para 3: shorten\nItem 4, paragraph 5: delete\nParagraph (6): add',
    says: { 3: 'shorten', 5: 'delete', 6: 'add' },
  },
];
