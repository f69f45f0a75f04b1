import type { LaterWords } from '../shape.ts';

export const yours: LaterWords['yours'] = {
  keys: '快捷键',
  menu: '您的菜单',
  nameAndRole: (name, role) => `${name}，${role}`,
  details: '修改我的资料',
  leave: '在本设备上退出',
  leaveWhat: '您在本浏览器所有会议中的登录将结束，您的姓名、草稿、未保存的文字和设置将从本设备删除。您可凭邀请重新进入。',
  leaveUnsaved: '您有部分文字尚未保存，将会丢失：请先复制。',
  leaveSure: '退出并删除',
  themes: { device: '浅色或深色，随设备', light: '浅色', dark: '深色' },
};
