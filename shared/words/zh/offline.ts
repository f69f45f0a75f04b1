import type { LaterWords } from '../shape.ts';

export const offline: LaterWords['offline'] = {
  unsent: '您已离线，内容未发送，之后也不会自动发送。恢复连接后请重试。',
  unanswered: '服务器没有回应，不知是否已执行。请先查看页面再重试。',
  lost: '连接已中断。所见内容可能不是最新；您所写的内容会保存，恢复连接后发送。',
  notConnected: '未连接。',
  seen: (ago, when) => `这是本设备最后一次看到的会议情况，${ago}（${when}）。`,
  kept: '您写的内容会保留，恢复连接后即发送。',
  cannotOpen: '服务器暂时无法打开本会议。本页会自动重试。',
  byRequests: '此网络阻断了实时连接。会议记录每隔几秒重新载入。',
  noWriting: '连接恢复后方可撰写。',
  onDevice: '本设备上的会议',
  seenAgo: (ago) => `${ago}看过`,
  translated: '浏览器翻译了本页面，后来的变化可能不再显示。请显示原文，或在页首选择语言。',
};
