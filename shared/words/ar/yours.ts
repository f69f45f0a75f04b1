import type { LaterWords } from '../shape.ts';

export const yours: LaterWords['yours'] = {
  keys: 'الاختصارات',
  menu: 'قائمتك',
  nameAndRole: (name, role) => `${name}، ${role}`,
  details: 'تعديل بياناتي',
  leave: 'المغادرة على هذا الجهاز',
  leaveWhat: 'تنتهي جلستك هنا في كل اجتماع مفتوح في هذا المتصفح، ويُحذف من هذا الجهاز اسمك ومسوداتك والنص غير المحفوظ وإعداداتك. ويمكنك الدخول من جديد بالدعوة.',
  leaveUnsaved: 'بعض ما كتبته لم يُحفظ بعد وسيضيع: انسخه أولا.',
  leaveSure: 'المغادرة والحذف',
  themes: { device: 'فاتح أو داكن بحسب الجهاز', light: 'فاتح', dark: 'داكن' },
};
