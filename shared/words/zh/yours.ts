import type { LaterWords } from '../shape.ts';

export const yours: LaterWords['yours'] = {
  keys: '快捷键',
  menu: '您的菜单',
  nameAndRole: (name, role) => `${name}，${role}`,
  details: '修改我的资料',
  themes: { device: '浅色或深色，随设备', light: '浅色', dark: '深色' },
};
