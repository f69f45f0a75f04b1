import type { LaterWords } from '../shape.ts';

export const yours: LaterWords['yours'] = {
  keys: 'الاختصارات',
  menu: 'قائمتك',
  nameAndRole: (name, role) => `${name}، ${role}`,
  details: 'تعديل بياناتي',
  themes: { device: 'فاتح أو داكن بحسب الجهاز', light: 'فاتح', dark: 'داكن' },
};
