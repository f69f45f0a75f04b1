import type { LaterWords } from '../shape.ts';

export const notTaken: LaterWords['notTaken'] = {
  refused: {
    forbidden: '您不能再在此撰写：会议已进入下一阶段，或您的身份已改变。',
    unauthorised: '您在本会议的会话已结束。请再次打开邀请链接返回。',
    unknownMeeting: '本会议已不在此处。',
    tooLarge: '本会议的记录已满，不能再保存文字。已保存的内容仍可阅读和删除。',
    other: '服务器已断开连接，不再接受本页的内容。',
  },
  kept: '以下内容写于此处而未能保存，现存于此浏览器中：删除前请先复制。',
  lost: '有人在未看到这些文字时删除、拆分或合并了您正在撰写的段落。丢弃之前请先复制。',
  copy: '复制',
  copied: '已复制',
  reload: '重新载入页面',
  forget: '删除',
};
