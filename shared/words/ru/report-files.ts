import type { ServedWords } from '../shape.ts';

export const reportFiles: ServedWords['reportFiles'] = {
  tooLong: 'Этот отчёт слишком длинный для такого документа; возьмите страницу или текст.',
  noSuchIssue: 'since: выпуска с таким номером нет; укажите номер опубликованного выпуска.',
  agendaLink: 'Повестка дня содержит только ссылку наблюдателей.',
  noStyles: 'В этом файле нет стилей Word, которые можно прочитать. Сохраните его в формате .docx и выберите снова.',
  noLines: 'Нумеровать строки можно только в PDF и в документе Word: запросите один из них с lines=1.',
  onlyWord: 'since: изменения показывают только report.docx и report.pdf; запросите один из них или опустите since.',
};
