import type { LaterWords } from '../shape.ts';

export const paste: LaterWords['paste'] = {
  done: 'تم اللصق.',
  leftOut: (what) => `أُسقط: ${what}.`,
  changed: (what) => `عُدّل: ${what}.`,
  counts: {
    deletions: (count) => `مواضع حذف متعقبة: ${count}`,
    comments: (count) => `تعليقات: ${count}`,
    pictures: (count) => `صور: ${count}`,
    footnotes: (count) => `حواش: ${count}`,
    rows: (count) => `صفوف جداول صارت أسطرا: ${count}`,
    joined: (count) => `فواصل أسطر أُزيلت: ${count}`,
    turned: (count) => `أسطر صُنفت بحسب بدايتها: ${count}`,
  },
  undo: 'التراجع عن اللصق',
  fieldFull: (most) => `يتسع هذا الحقل لعدد أقصاه ${most} من الأحرف. لم يُضف شيء.`,
  refused: {
    'too-long': 'النص أطول من أن يُلصق دفعة واحدة، ولم يُلصق شيء. ألصقه في أجزاء لا تتجاوز 400 صفحة.',
    picture: 'لا توضع الصور في المحضر. لم يُلصق شيء.',
  },
};
