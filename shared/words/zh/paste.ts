import type { LaterWords } from '../shape.ts';

export const paste: LaterWords['paste'] = {
  done: '已粘贴。',
  leftOut: (what) => `略去：${what}。`,
  changed: (what) => `改动：${what}。`,
  counts: {
    deletions: (count) => `${count}处修订删除`,
    comments: (count) => `${count}条批注`,
    pictures: (count) => `${count}张图片`,
    footnotes: (count) => `${count}条脚注`,
    rows: (count) => `${count}个表格行改为文本行`,
    joined: (count) => `去除${count}处换行`,
    turned: (count) => `${count}行按行首字词分类`,
  },
  undo: '撤销粘贴',
  fieldFull: (most) => `此栏最多容纳${most}个字符。未添加任何内容。`,
  refused: {
    'too-long': '内容过长，不能一次粘贴，未粘贴任何内容。请分次粘贴，每次不超过400页。',
    picture: '记录中不能插入图片。未粘贴任何内容。',
  },
};
