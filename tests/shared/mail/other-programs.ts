// Replies of more programs and habits, with the name of their sender, and the comments a person finds in each.
import { circulated } from './replies.ts';

const lines = (...numbers: number[]): string[] => numbers.map((number) => `${number}. ${circulated[number - 1]?.text}`);
const q = (...numbers: number[]): string =>
  lines(...numbers)
    .map((line) => `> ${line}`)
    .join('\n');
const u = (...numbers: number[]): string => lines(...numbers).join('\n');

export const otherPrograms: readonly [name: string, sender: string, mail: string, says: Record<number, string>][] = [
  [
    'Outlook in Russian',
    'Ирина Котова',
    `Коллеги,\n\nп. 5: «до 30 ноября».\nпп. 9–10: объединить.\n\nИрина\n\nОт: Teodor Lund <teodor@example.org>\nОтправлено: вторник, 6 октября 2026 г. 15:12\nКому: mag@lists.example.org\nТема: Draft report\n\nDear members,\n${u(5, 9)}`,
    { 5: '«до 30 ноября».', 9: 'объединить. (9-10)', 10: 'объединить. (9-10)' },
  ],
  [
    'Outlook in Chinese',
    '张敏',
    `秘书处：\n\n第6段：“太短”语气过重。\n\n张敏\n\n发件人: Teodor Lund <teodor@example.org>\n发送时间: 2026年10月6日 15:12\n收件人: mag@lists.example.org\n主题: Draft report\n\n${u(6)}`,
    { 6: '“太短”语气过重。' },
  ],
  [
    'Outlook in Spanish',
    'Rosa Gil',
    `Buenos días:\n\nPárr. 9: es un borrador.\n\nAtentamente,\nRosa Gil\n\nDe: Teodor Lund <teodor@example.org>\nEnviado el: martes, 6 de octubre de 2026 15:12\nPara: mag@lists.example.org\nAsunto: Draft report\n\n${u(9)}`,
    { 9: 'es un borrador.' },
  ],
  [
    'Gmail in French',
    'Luc Martin',
    `Bonjour,\n\nPara 7 : les visas n’ont pas été abordés.\n\nLuc\n\nLe mar. 6 oct. 2026 à 15:12, Teodor Lund <teodor@example.org> a écrit :\n\n${q(7)}`,
    { 7: 'les visas n’ont pas été abordés.' },
  ],
  [
    'Gmail in Chinese',
    '陈静',
    `第11段：请说明由谁提出。\n\nTeodor Lund <teodor@example.org> 于2026年10月6日周二 15:12写道：\n\n${q(11)}`,
    { 11: '请说明由谁提出。' },
  ],
  [
    'Gmail in Russian',
    'Олег Панов',
    `Пункт 12: указать 21:00.\n\nвт, 6 окт. 2026 г. в 15:12, Teodor Lund <teodor@example.org>:\n\n${q(12)}`,
    { 12: 'указать 21:00.' },
  ],
  [
    'Apple Mail in Spanish',
    'Rosa Gil',
    `Párrafo 2: «y las invitadas».\n\nRosa\n\n> El 6 oct 2026, a las 15:12, Teodor Lund <teodor@example.org> escribió:\n>\n${q(2)}`,
    { 2: '«y las invitadas».' },
  ],
  [
    'Apple Mail in Chinese, inline',
    '陈静',
    `在 2026年10月6日，15:12，Teodor Lund <teodor@example.org> 写道：\n\n${q(3)}\n\n应为“修改后通过”。\n\n${q(4)}\n\n陈静`,
    { 3: '应为“修改后通过”。' },
  ],
  [
    'Apple Mail in Russian',
    'Олег Панов',
    `Пункт 1: восьмое заседание.\n\nОлег\n\n> 6 окт. 2026 г., в 15:12, Teodor Lund <teodor@example.org> написал(а):\n>\n${q(1)}`,
    { 1: 'восьмое заседание.' },
  ],
  [
    'Apple Mail in Arabic',
    'ليلى حداد',
    `الفقرة ١: الاجتماع الثامن.\n\nليلى\n\n> في ٦ أكتوبر ٢٠٢٦، الساعة ١٥:١٢، كتب/كتبت Teodor Lund <teodor@example.org>:\n>\n${q(1)}`,
    { 1: 'الاجتماع الثامن.' },
  ],
  [
    'a Samsung phone in French',
    'Luc Martin',
    `Para 8 : six semaines svp\n\nEnvoyé depuis mon appareil Galaxy\n\n-------- Message d'origine --------\nDe : Teodor Lund <teodor@example.org>\nDate : 06/10/2026 15:12 (GMT+01:00)\nÀ : mag@lists.example.org\nObjet : Draft report\n\n${u(8)}`,
    { 8: 'six semaines svp' },
  ],
  [
    'a Huawei phone in Chinese',
    '李娜',
    `第8段改为六周\n\n发自我的华为手机\n\n-------- 原始邮件 --------\n发件人：Teodor Lund <teodor@example.org>\n日期：2026年10月6日周二 15:12\n收件人：mag@lists.example.org\n主题：Draft report\n${u(8)}`,
    { 8: '改为六周' },
  ],
  [
    'a proposed wording that repeats the paragraph',
    'Bo Ek',
    `Para 5 should read: "It was agreed that the Secretariat would distribute an updated template by 30 November."\n\nBo`,
    { 5: 'should read: "It was agreed that the Secretariat would distribute an updated template by 30 November."' },
  ],
  [
    'a wording below its paragraph',
    'Bo Ek',
    `Paragraph 6\n\nReplace with:\n"Some members found the deadline for proposals tight."\n\nRationale: tone.\n\nParagraph 10\n\nDelete.\n\nBo`,
    { 6: 'Replace with:\n"Some members found the deadline for proposals tight."\n\nRationale: tone.', 10: 'Delete.' },
  ],
  ['nothing to say', 'Bo Ek', `Dear Teodor,\n\nNo comments from our side, many thanks for the excellent report.\n\nBest,\nBo`, {}],
  [
    'an automatic reply',
    'Bo Ek',
    `I am out of the office until 12 October 2026 with limited access to e-mail. In urgent cases call 3 or write to desk@example.org.`,
    {},
  ],
  [
    'old and new text',
    'Ana Pérez',
    `Para. 9\nCurrent text: "presented its draft plan"\nProposed text: "presented a first draft of its plan"\n\nPara. 12\nOK`,
    { 9: 'Current text: "presented its draft plan"\nProposed text: "presented a first draft of its plan"', 12: 'OK' },
  ],
  [
    'lines and paragraphs',
    'Ana Pérez',
    `Para 3, line 1: "adopted" should be "approved".\nPara 4, second sentence: delete.\nPara 6 (last sentence): shorten.`,
    { 3: 'line 1: "adopted" should be "approved".', 4: 'second sentence: delete.', 6: '(last sentence): shorten.' },
  ],
  [
    'a new paragraph asked for',
    'Ana Pérez',
    `After para 8, add a new paragraph: "Members thanked the Host Country."\nNew para 8 bis: see above.`,
    { 8: 'After para 8, add a new paragraph: "Members thanked the Host Country."\nNew para 8 bis: see above.' },
  ],
  ['page and paragraph', 'Ana Pérez', `Page 2, para 5: by when?\np. 3, para. 11: by whom?`, { 5: 'by when?', 11: 'by whom?' }],
  [
    'a forwarded mail above its comments',
    'Ana Pérez',
    `FYI, from our capital:\n\n---------- Forwarded message ---------\nFrom: Capital <capital@example.org>\nDate: Wed, Oct 7, 2026 at 8:00 AM\nSubject: Draft report\nTo: Ana <ana@example.org>\n\nPara 3: say "as amended".\nPara 4: fine.`,
    {},
  ],
];
