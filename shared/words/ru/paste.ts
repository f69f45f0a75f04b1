import type { LaterWords } from '../shape.ts';

export const paste: LaterWords['paste'] = {
  done: 'Вставлено.',
  leftOut: (what) => `Пропущено: ${what}.`,
  changed: (what) => `Изменено: ${what}.`,
  counts: {
    deletions: (count) => `отмеченные удаления: ${count}`,
    comments: (count) => `примечания: ${count}`,
    pictures: (count) => `рисунки: ${count}`,
    footnotes: (count) => `сноски: ${count}`,
    rows: (count) => `строки таблиц стали строками текста: ${count}`,
    joined: (count) => `разрывы строк убраны: ${count}`,
    turned: (count) => `строки по их началу: ${count}`,
  },
  undo: 'Отменить вставку',
  fieldFull: (most) => `В этом поле помещается не более ${most} знаков. Ничего не добавлено.`,
  refused: {
    'too-long': 'Текст слишком длинный для одной вставки, ничего не вставлено. Вставляйте частями не более 400 страниц.',
    picture: 'Рисунки в протокол не помещаются. Ничего не вставлено.',
  },
};
