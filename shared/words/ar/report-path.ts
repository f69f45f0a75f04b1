import type { LaterWords } from '../shape.ts';

export const reportPath: LaterWords['reportPath'] = {
  title: 'مسار التقرير',
  steps: { draft: 'الصياغة', check: 'التدقيق', comments: 'التعليقات', publish: 'الإصدار' },
  of: (done, all) => `${done} من ${all}`,
  answer: (count) => `الرد على التعليقات: ${count}`,
  stillOpen: 'ما زال مفتوحا',
  nothingOpen: 'لا شيء مفتوح: لا تعليق بلا رد، ولا ملاحظة من التدقيق.',
  others: (count) => `ملاحظات أخرى من التدقيق: ${count}`,
};
