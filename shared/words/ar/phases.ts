import type { FirstWords } from '../shape.ts';

export const phases: FirstWords['phases'] = {
  draft: 'مشروع',
  circulated: 'عُمم',
  live: 'منعقد',
  drafting: 'التقرير قيد الصياغة',
  comments: 'التقرير مفتوح للتعليقات',
  issued: 'صدر التقرير',
};
