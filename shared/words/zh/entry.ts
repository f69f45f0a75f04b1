import type { FirstWords } from '../shape.ts';

export const entry: FirstWords['entry'] = {
  product: 'Rapporteur',
  languageIs: (name, short) => `语言：${short}，${name}`,
  loading: '请稍候…',
  failed: '未能载入页面的这一部分。请检查网络连接后重试。',
  tryAgain: '重试',
};
