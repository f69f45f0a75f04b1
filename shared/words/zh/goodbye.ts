import type { LaterWords } from '../shape.ts';

export const goodbye: LaterWords['goodbye'] = {
  revoked: '您进入本会议的权限已撤销',
  revokedWhat: '您所用的邀请已失效。请向秘书处索取新的邀请，并在此打开。',
  expired: '您在本会议的会话已结束',
  expiredWhat: '请再次打开邀请链接返回。',
  stopping: '服务器正在重启',
  stoppingWhat: '本页会自动恢复。',
  anotherPerson: '此标签页已停止',
  anotherPersonWhat: '本浏览器的另一个标签页已以他人身份加入此会议。如要以原来的身份继续，请重新打开您自己的邀请链接。在此处写下但未保存的内容仍可复制。',
  continueAsOther: '以另一身份继续',
};
