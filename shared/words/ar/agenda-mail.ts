import type { ServedWords } from '../shape.ts';

export const agendaMail: ServedWords['agendaMail'] = {
  name: 'جدول الأعمال',
  draftName: 'مشروع جدول الأعمال',
  minutes: (count) => `(${count} د)`,
  presenter: (name) => `مقدم العرض: ${name}`,
  when: (date, from, to) => `${date}، ${from} - ${to} UTC`,
  aob: 'ما يستجد من أعمال',
  join: (url) => `للانضمام إلى الاجتماع: ${url}`,
  follow: (url: string) => `لمتابعة جدول الأعمال والكلمات والمحضر: ${url}`,
  place: (place) => `المكان: ${place}`,
  chair: (name) => `الرئاسة: ${name}`,
  focus: (focus) => `محور الاجتماع: ${focus}`,
  sum: (sum, duration) => `تستغرق البنود ${sum} من ${duration} دقيقة.`,
  document: (title, url) => (title === url ? url : `${title}: ${url}`),
  actionDue: (text) => `الموعد: ${text}`,
  actionOwner: (owner) => `الجهة المسؤولة: ${owner}`,
};
