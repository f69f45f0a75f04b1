import type { FirstWords } from '../shape.ts';

export const yours: FirstWords['yours'] = {
  menu: 'قائمتك',
  nameAndRole: (name, role) => `${name}، ${role}`,
  details: 'تعديل بياناتي',
  themes: { device: 'فاتح أو داكن بحسب الجهاز', light: 'فاتح', dark: 'داكن' },
};
