import type { ServedWords } from '../shape.ts';

export const reportFiles: ServedWords['reportFiles'] = {
  tooLong: 'Этот отчёт слишком длинный для такого документа; возьмите страницу или текст.',
  noSuchIssue: 'since: выпуска с таким номером нет; укажите номер опубликованного выпуска.',
  agendaLink: 'Повестка дня содержит только ссылку наблюдателей.',
  noLines: 'Нумеровать строки можно только в PDF и в документе Word: запросите один из них.',
  onlyWord: 'since: изменения показывает только report.docx; запросите его или опустите since.',
};
