import type { LaterWords } from '../shape.ts';

export const gauges: LaterWords['gauges'] = {
  title: 'رأي القاعة',
  csv: 'الإجابات في جدول (CSV)',
  asked: (time, people) => `${time} بالتوقيت العالمي، الإجابات: ${people}`,
  anonymous: 'بلا أسماء',
  lost: 'توقف الخادوم قبل الإغلاق: فُقدت الإجابات.',
  share: (count, percent) => `${count}، ‎${percent}%‎`,
};
