import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('ar');

export const leaving: LaterWords['leaving'] = {
  title: 'هناك من ينتظر الكلمة',
  body: (count, item) =>
    `${counted(count, { zero: 'لا أحد في القائمة.', one: 'في القائمة شخص واحد.', two: 'في القائمة شخصان.', few: 'في القائمة # أشخاص.', many: 'في القائمة # شخصا.', other: 'في القائمة # شخص.' })} ما مصير القائمة عند ترك ${item}؟`,
  carry: 'الإبقاء على القائمة',
  carryHint: 'يستمر الانتظار بالترتيب نفسه.',
  clear: 'إفراغ القائمة',
  clearHint: 'يلزم طلب الكلمة من جديد؛ ويمكنك استعادة القائمة.',
  stay: 'البقاء في هذا البند',
};

export const proposing: LaterWords['proposing'] = {
  itemMinutes: (count) => `${count} د`,
  title: 'اقتراح بند في إطار ما يستجد من أعمال',
  what: 'العنوان',
  why: 'سبب النظر فيه',
  whyHint: 'يراه الجميع. ويمكن لآخرين تأييده؛ والقرار للرئاسة.',
  minutes: 'الدقائق اللازمة',
  send: 'اقتراح',
  sent: 'مقترحك معروض على الرئاسة.',
  noTitle: 'اكتب عنوانا.',
  badMinutes: 'اكتب عددا صحيحا من الدقائق، من 1 إلى 1440، أو اترك الخانة فارغة.',
  declineTitle: (item) => `عدم قبول «${item}»`,
  declineWhy: 'السبب (يمكن تركه فارغا)',
};

export const naming: LaterWords['naming'] = {
  title: 'اسمك من فضلك',
  intro: 'يرى الجميع اسمك في القائمة.',
  name: 'الاسم',
  affiliation: 'الجهة',
  affiliationHint: 'يمكن تركها فارغة.',
  send: 'طلب الكلمة',
  missing: 'اكتب اسمك.',
};
