import type { LaterWords } from '../shape.ts';

export const outcome: LaterWords['outcome'] = {
  label: '结果',
  verdicts: { agreed: '商定', amended: '经修正后商定', 'not-agreed': '未商定' },
  result: '结果',
  told: (verdict, sentence) => `${verdict}：${sentence}`,
  lost: '服务器停止时答复已丢失。',
  hide: '隐藏结果',
};
