import type { LaterWords } from '../shape.ts';

export const owned: LaterWords['owned'] = {
  title: '您的行动',
  intro: (name) => `${name}的未完成行动。您的答复将送交秘书处。`,
  none: '没有未完成的行动。',
  paragraph: '报告段落',
  done: '已完成',
  newDate: '提议的新期限',
  note: '备注',
  nothing: '请注明已完成、提议新期限或填写备注。',
  send: '发送',
  sent: '已送交秘书处。',
  until: (day) => `此链接有效期至${day}。`,
  byLink: (name) => `${name}（通过个人链接）`,
  links: '负责方的个人链接',
  hint: '负责方可凭此链接查看并答复自己的未完成行动，别无其他。',
  whose: '负责方（按行动中的名称）',
  make: '创建个人链接',
  mail: '写邮件',
  mailSubject: '您的未完成行动',
  mailHow: '打开此链接即可查看您的未完成行动并作出答复，无需账号，无需安装：',
  revokeSure: (name) => `撤销${name}的个人链接？自此它将无法打开任何内容。`,
};
