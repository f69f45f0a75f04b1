// The report's own words in Russian.
import type { ReportWords } from './shape.ts';

export const form: ReportWords['form'] = {
  name: 'Краткий отчёт',
  draft: 'Проект: ещё не опубликован',
  when: (date, time) => `${date}, ${time} (UTC)`,
  issued: (number, date) => `Выпуск ${number}, ${date}`,
  item: (number, title) => `Пункт ${number}: ${title}`,
  inCamera: 'Пункт, рассматриваемый на закрытом заседании',
  notes: 'Сноски',
  action: (owner, due) => `Поручение: ${[owner, due].filter(Boolean).join(', ')}`,
  dueDay: (day) => `срок: ${day}`,
  dueWords: (words) => `срок: ${words}`,
  actionOpen: 'Поручение',
  toParagraph: (number) => `Пункт ${number}, постоянная ссылка`,
  betweenNotes: ',',
  toNote: (number) => `Сноска ${number}`,
  backToText: (number) => `Назад к знаку сноски ${number}`,
  paragraph: 'пункт',
  reference: (number) => `пункт ${number}`,
  referenceLost: 'пункт [?]',
  downloads: 'Другие форматы',
  formats: { docx: 'Word', pdf: 'PDF', txt: 'Текст', md: 'Markdown', html: 'HTML', json: 'JSON', xml: 'XML' },
  empty: 'Для отчёта ещё ничего не написано.',
};

export const punctuation: ReportWords['punctuation'] = {
  field: (name, value) => `${name}: ${value}`,
  fields: '; ',
  beside: ', ',
  bracketed: (text) => ` (${text})`,
  stop: '. ',
};

export const proposal: ReportWords['proposal'] = {
  between: ' ',
  held: (meeting, date) => `${meeting}: заседание состоялось ${date}.`,
  chair: (name, body) => `Обязанности Председателя${body ? ` (${body})` : ''} исполнял(а) ${name}.`,
  secretariat: (names, count) => `Секретариат ${count > 1 ? 'представляли' : 'представлял(а)'} ${names}.`,
  host: (name) => `Принимающую страну представлял(а) ${name}.`,
  focus: (focus) => `Главные вопросы повестки дня: ${focus}.`,
  aob: (titles) => `Было решено добавить в раздел «Прочие вопросы»: ${titles}.`,
  deferred: (titles) => `Рассмотрение следующих вопросов было отложено: ${titles}.`,
  notTaken: (titles) => `Следующие предложения для раздела «Прочие вопросы» не рассматривались: ${titles}.`,
  next: (meeting, date, time) => `${meeting} состоится ${date} в ${time} (UTC).`,
  nextUnnamed: 'Следующее заседание',
  nextUnknown: 'Дата следующего заседания будет объявлена в рассылке.',
  joining: 'Порядок подключения, повестка дня и документы будут направлены в рассылке до заседания.',
};

export const annexes: ReportWords['annexes'] = {
  actions: {
    title: 'Приложение: согласованные поручения',
    paragraph: 'Пункт',
    action: 'Поручение',
    owner: 'Исполнитель',
    due: 'Срок',
    status: 'Состояние',
    statuses: { open: 'Выполняется', done: 'Выполнено', dropped: 'Снято' },
  },
  agreements: {
    title: 'Приложение: протокол согласования',
    paragraph: 'Пункт',
    sentence: 'Предложенный текст',
    outcome: 'Итог',
    record: 'Протокол',
    outcomes: { agreed: 'Согласовано', amended: 'Согласовано с поправками', 'not-agreed': 'Не согласовано' },
    asked: 'Первоначальный текст',
    object: 'Возражения',
    floor: 'Просили слова',
    support: 'Поддержали',
    over: 'Объявлено несмотря на это',
    unheard: 'Не могли слышать',
    present: 'Присутствовали (члены, Председатель и Секретариат)',
    noGroup: 'группа не указана',
    silence: 'Возражений нет',
  },
  speakers: {
    title: 'Приложение: список ораторов',
    item: 'Пункт',
    name: 'Оратор',
    affiliation: 'Организация',
    kind: 'Выступление',
    kinds: { intervention: 'Выступление', reply: 'Ответ', question: 'Вопрос', 'point-of-order': 'По порядку ведения заседания' },
    personal: 'в личном качестве',
    noItem: 'Вне пунктов',
  },
  participants: {
    title: 'Приложение: список участников',
    name: 'Имя',
    affiliation: 'Организация',
    group: 'Группа',
    role: 'Роль',
    presence: 'Участие',
    presences: { present: 'Присутствие', phone: 'По телефону', apologies: 'Отсутствие с извинениями' },
    roles: { secretariat: 'Секретариат', chair: 'Председатель', member: 'Член', observer: 'Наблюдатель' },
    nameless: (most) => `Наблюдатели, не назвавшие себя: не более ${most} одновременно.`,
  },
};

export const corrections: ReportWords['corrections'] = {
  since: (earlier) => `изменения после выпуска ${earlier}`,
  issue: (number) => `Выпуск ${number}`,
  corrects: (number) => `Настоящий документ исправляет выпуск ${number}.`,
  reason: (reason) => `Причина: ${reason}`,
  changed: (paragraph) => `Пункт ${paragraph} изменён`,
  added: (paragraph) => `Пункт ${paragraph} добавлен`,
  removed: (paragraph) => `Пункт ${paragraph} прежнего выпуска исключён`,
  compare: 'Сравнить',
  compared: (earlier, later) => `${earlier} и ${later} рядом`,
  none: 'Различий в пунктах нет.',
};

export const un: ReportWords['un'] = {
  distribution: { general: 'Распространение: общее', limited: 'Распространение: ограниченное', restricted: 'Распространение: для служебного пользования' },
  original: 'Язык оригинала: русский',
  numerals: ['I', 'II', 'III', 'IV'],
  annex: (numeral) => (numeral === undefined ? 'Приложение' : `Приложение ${numeral}`),
  inText: (numeral) => (numeral === undefined ? 'приложении' : `приложении ${numeral}`),
  titles: { actions: 'Согласованные поручения', agreements: 'Протокол согласования', participants: 'Список участников', speakers: 'Список ораторов' },
  named: {
    actions: (annex) => `Согласованные поручения перечислены в ${annex}.`,
    agreements: (annex) => `Протокол согласования приводится в ${annex}.`,
    participants: (annex) => `Список участников содержится в ${annex}.`,
    speakers: (annex) => `Список ораторов содержится в ${annex}.`,
  },
  groups: { chair: 'Председатель', secretariat: 'Секретариат', members: 'Члены', observers: 'Наблюдатели' },
};
