import type { LaterWords } from '../shape.ts';

export const keys: LaterWords['keys'] = {
  title: '快捷键',
  intro: '未在键入文字时有效。',
  use: '按键方式',
  uses: { alone: '单独按', alt: '同时按住 Alt', off: '不使用快捷键' },
  withAlt: (key) => `Alt + ${key}`,
  kept: (text) => `您键入的输入框已不在。您的文字：“${text}”`,
  copyKept: '复制',
  list: {
    next: '开始下一项目',
    give: '请名单上的下一位发言',
    end: '结束发言',
    ask: '要求发言，或撤回要求',
    point: '提出程序问题',
    hand: '添加通话中的举手者',
    close: '截止或开放发言名单',
    put: '询问会议是否有反对意见',
    declare: '转到可能的结果，按 Enter 宣布',
    object: '反对，或收回',
    floor: '就提交的案文要求发言，或收回',
    support: '支持，或收回',
    undo: '撤销在此所做的上一操作',
    where: '显示会议进展，或返回',
    help: '显示这些快捷键',
  },
};
