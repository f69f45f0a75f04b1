// The meaning of a table's columns: by the words at their heads in the six languages, or by what their cells say.
import type { WrittenText } from './lines.ts';
import { markerOf } from './marker.ts';
import { minutesIn, saysOnlyTime } from './minutes.ts';
import { isPerson } from './people.ts';

export type Column = 'number' | 'title' | 'day' | 'time' | 'end' | 'length' | 'presenter' | 'documents' | undefined;

const heads: [Exclude<Column, undefined>, RegExp][] = [
  [
    'number',
    /^(?:#|no\.?|nr\.?|n[°º]\.?|№(?: п\/п)?|item no\.?|item #|agenda no\.?|number|ref\.?|num\.?|núm\.?|numéro|número|序号|编号|项次|رقم(?: البند)?|م)$/i,
  ],
  [
    'length',
    /^(?:(?:time )?(?:min(?:utes|s|\.)?|duration|length|timebox|time ?box|allotted|allocation|time allotted|time allocated)|durée|duración|duracion|минуты?|мин\.?|длительность|продолжительность|时长|分钟|用时|المدة|الدقائق)(?: ?\((?:min(?:utes|s|\.)?|мин\.?|分钟|دقيقة|دقائق)\.?\))?$/i,
  ],
  ['length', /^(?:time|temps|tiempo|время|时间|الوقت) ?\((?:min(?:utes|s|\.)?|мин\.?|分钟|دقيقة|دقائق)\.?\)$/i],
  [
    'time',
    /^(?:(?:dates?|days?) ?(?:\/|&|and) ?times?|times? ?(?:\/|&|and) ?(?:dates?|days?)|date et heure|fecha y hora|дата и время|日期(?:\/|和)?时间|التاريخ والوقت|times?|start(?:s| time|ing)?|begin(?:s|ning)?|from|timing|slot|time ?slot|when|hours?|clock|schedule|heures?|horaires?|début|horas?|horario|hora de inicio|inicio|desde|время|начало|часы|时间|开始(?:时间)?|起|时段|الوقت|التوقيت|الساعة|من|zeit|uhrzeit)(?: ?\((?:[A-Z]{2,4}|local|utc ?[+-]?\d*|approx\.?|[ap]m)\))?$/i,
  ],
  ['end', /^(?:ends?|end time|finish|to|until|fin|hora de fin|hasta|окончание|конец|до|结束(?:时间)?|止|إلى|النهاية)$/i],
  ['day', /^(?:dates?|days?|jours?|date et jour|fechas?|días?|дат[аы]|д(?:ень|ни)|日期|التاريخ|اليوم)$/i],
  [
    'title',
    /^(?:agenda )?(?:items?|topics?|titles?|subjects?|agenda|points?|what|programme|program|events?|work|description|activit(?:y|ies)|sessions?|matters?|issues?|themes?|business|discussion|content|agenda point|sujets?|objet|intitulé|questions?|thèmes?|point de l[’']ordre du jour|asuntos?|temas?|puntos?|título|descripción|actividad|sesión|темы?|вопросы?|пункты?(?: повестки(?: дня)?)?|наименование|содержание|название|мероприятие|议题|议程|事项|内容|议程项目|主题|题目|البند|البنود|الموضوع|الموضوعات|العنوان|النشاط|thema|tagesordnungspunkt)$/i,
  ],
  [
    'presenter',
    /^(?:(?:session )?(?:presenters?|leads?|speakers?|leaders?|facilitators?|moderators?|champions?|discussants?)(?:\(s\))?|who|owners?|by|responsible(?: (?:person|party))?|led by|presented by|lead by|person|chairs?|name|présentateurs?|présenté par|intervenants?|orateurs?|responsables?|qui|animateurs?|ponentes?|orador(?:es)?|presenta|quién|responsable|докладчики?|выступающи[ей]|ответственн(?:ый|ые)|кто|спикер|ведущий|主持人?|报告人|发言人|负责人|主讲人?|汇报人|演讲人|المقدم|المتحدث|مقدم العرض|المسؤول|المكلف|المتكلم|wer|referent)(?: ?\/ ?\p{L}+)?$/iu,
  ],
  [
    'documents',
    /^(?:documents?|docs?\.?|links?|papers?|materials?|references?|inputs?|slides|attachments?|supporting (?:documents?|papers?)|(?:paper|document|doc\.?) (?:no\.?|number|ref\.?)|enclosures?|url|pièces(?: jointes)?|documentos?|документы?|материалы|文件|文档|材料|附件|资料|الوثائق|الوثيقة|المرفقات|المستندات)$/i,
  ],
];

const nameOf = (head: WrittenText): Column => {
  const name = head.text.replace(/[*_:]/g, '').trim();
  return name.length > 60 ? undefined : heads.find(([, pattern]) => pattern.test(name))?.[0];
};

/** The columns of a heading row; undefined for any other line. A line with commas is a heading row only if two of its words are known. */
export function columnsOfHead(cells: readonly WrittenText[], isProse = false): Column[] | undefined {
  if (cells.some(({ text }) => isTime(text))) return undefined;
  const columns = cells.map(nameOf);
  const known = columns.filter(Boolean).length;
  const rest = cells.filter((cell, index) => columns[index] === undefined && cell.text !== '').length;
  if (known < 2 && (isProse || !(columns.includes('title') && cells.length > 1))) return undefined;
  if (rest > known && known < 3) return undefined;
  // Of "Item" and "Topic" the first is the number.
  const titles = columns.flatMap((column, index) => (column === 'title' ? [index] : []));
  if (titles.length > 1 && !columns.includes('number'))
    columns[titles[0] ?? 0] = /^(?:item|agenda item|point|пункт|البند)s?$/i.test(cells[titles[0] ?? 0]?.text ?? '') ? 'number' : 'title';
  const seen = new Set<Column>();
  return columns.map((column) => {
    if (column === undefined || seen.has(column)) return undefined;
    seen.add(column);
    return column;
  });
}

const share = (cells: readonly WrittenText[], test: (text: string) => boolean): number => {
  const filled = cells.filter((cell) => cell.text !== '');
  return filled.length === 0 ? 0 : filled.filter((cell) => test(cell.text)).length / filled.length;
};

const isTime = (text: string): boolean => /^\d{1,2}[:.h]\d{2}$/.test(text) || (minutesIn(text) !== undefined && saysOnlyTime(text));
const isNumber = (text: string): boolean => text.length <= 8 && (/^\d+(?:\.\d+)*\.?$/.test(text) || markerOf(`${text} x`)?.rest === 'x');

/** Without a head: numbers, times and people by what most cells say; the longest of the others is the title. */
export function columnsGuessed(rows: readonly (readonly WrittenText[])[]): Column[] | undefined {
  const width = Math.max(...rows.map((cells) => cells.length));
  const cells = Array.from({ length: Math.min(width, 12) }, (_, index) => rows.map((row) => row[index] ?? { text: '', written: '' }));
  const columns: Column[] = cells.map(() => undefined);
  const claim = (column: Column, test: (text: string) => boolean, least: number): void => {
    const at = cells.findIndex((each, index) => columns[index] === undefined && share(each, test) >= least);
    if (at !== -1) columns[at] = column;
  };
  claim('time', isTime, 0.6);
  claim('number', isNumber, 0.6);
  const length = (index: number): number => (cells[index] ?? []).reduce((sum, cell) => sum + cell.text.length, 0);
  const free = columns.flatMap((column, index) => (column === undefined && length(index) > 0 ? [index] : []));
  const title = free.reduce<number | undefined>((best, index) => (best === undefined || length(index) > length(best) * 1.5 ? index : best), undefined);
  if (title === undefined) return undefined;
  columns[title] = 'title';
  claim('presenter', isPerson, 0.5);
  return columns;
}
