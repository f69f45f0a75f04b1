// The report's own words in Arabic. Numbers stand in Latin digits, as in every version.
import type { ReportWords } from './shape.ts';

export const form: ReportWords['form'] = {
  name: 'تقرير موجز',
  draft: 'مشروع: لم يصدر بعد',
  when: (date, time) => `${date}، الساعة ${time} بالتوقيت العالمي المنسق`,
  issued: (number, date) => `الإصدار ${number}، ${date}`,
  item: (number, title) => `البند ${number}: ${title}`,
  inCamera: 'بند في جلسة مغلقة',
  notes: 'الحواشي',
  action: (owner, due) => `إجراء: ${[owner, due].filter(Boolean).join('، ')}`,
  dueDay: (day) => `في موعد أقصاه ${day}`,
  dueWords: (words) => words,
  actionOpen: 'إجراء',
  toParagraph: (number) => `الفقرة ${number}، رابط دائم`,
  betweenNotes: '،',
  toNote: (number) => `الحاشية ${number}`,
  backToText: (number) => `العودة إلى موضع الحاشية ${number}`,
  paragraph: 'الفقرة',
  reference: (number) => `الفقرة ${number}`,
  referenceLost: 'الفقرة [?]',
  downloads: 'صيغ أخرى',
  formats: { docx: 'Word', pdf: 'PDF', txt: 'نص', md: 'Markdown', html: 'HTML', json: 'JSON', xml: 'XML' },
  empty: 'لم يكتب شيء للتقرير بعد.',
};

export const punctuation: ReportWords['punctuation'] = {
  field: (name, value) => `${name}: ${value}`,
  fields: '؛ ',
  beside: '، ',
  bracketed: (text) => ` (${text})`,
  stop: '. ',
};

export const proposal: ReportWords['proposal'] = {
  between: ' ',
  held: (meeting, date) => `${meeting}: عقد الاجتماع في ${date}.`,
  chair: (name, body) => `وتولى رئاسة الاجتماع ${name}${body ? ` (${body})` : ''}.`,
  secretariat: (names) => `ومثل الأمانة ${names}.`,
  host: (name) => `ومثل البلد المضيف ${name}.`,
  focus: (focus) => `وركز جدول الأعمال على ما يلي: ${focus}.`,
  aob: (titles) => `وتقرر أن يضاف في إطار ما يستجد من أعمال: ${titles}.`,
  deferred: (titles) => `وأرجئ النظر فيما يلي: ${titles}.`,
  notTaken: (titles) => `ولم ينظر في الاقتراحات التالية في إطار ما يستجد من أعمال: ${titles}.`,
  next: (meeting, date, time) => `يعقد ${meeting} في ${date} الساعة ${time} بالتوقيت العالمي المنسق.`,
  nextUnnamed: 'الاجتماع المقبل',
  nextUnknown: 'سيعلن عن موعد الاجتماع المقبل عبر القائمة البريدية.',
  joining: 'وتعمم تفاصيل الانضمام وجدول الأعمال والوثائق عبر القائمة البريدية قبل الاجتماع.',
};

export const annexes: ReportWords['annexes'] = {
  actions: {
    title: 'مرفق: الإجراءات المتفق عليها',
    paragraph: 'الفقرة',
    action: 'الإجراء',
    owner: 'الجهة المسؤولة',
    due: 'الموعد',
    status: 'الحالة',
    statuses: { open: 'قيد التنفيذ', done: 'منجز', dropped: 'ملغى' },
  },
  agreements: {
    title: 'مرفق: سجل التوافق',
    paragraph: 'الفقرة',
    sentence: 'النص المعروض',
    outcome: 'النتيجة',
    record: 'السجل',
    outcomes: { agreed: 'متفق عليه', amended: 'متفق عليه بصيغته المعدلة', 'not-agreed': 'غير متفق عليه' },
    asked: 'النص الأصلي',
    object: 'اعتراضات',
    floor: 'طلبوا الكلمة',
    support: 'أيدوا',
    over: 'أعلن رغم ذلك',
    unheard: 'لم يتمكنوا من السماع',
    present: 'الحاضرون (الأعضاء والرئاسة والأمانة)',
    noGroup: 'دون فئة',
    silence: 'لا اعتراض',
  },
  speakers: {
    title: 'مرفق: قائمة المتكلمين',
    item: 'البند',
    name: 'المتكلم',
    affiliation: 'الجهة',
    kind: 'نوع الكلمة',
    kinds: { intervention: 'مداخلة', reply: 'رد', question: 'سؤال', 'point-of-order': 'نقطة نظام' },
    personal: 'بصفة شخصية',
    noItem: 'خارج البنود',
  },
  participants: {
    title: 'مرفق: قائمة المشاركين',
    name: 'الاسم',
    affiliation: 'الجهة',
    group: 'الفئة',
    role: 'الصفة',
    presence: 'الحضور',
    presences: { present: 'حاضر', phone: 'عبر الهاتف', apologies: 'معتذر' },
    roles: { secretariat: 'الأمانة', chair: 'الرئاسة', member: 'عضو', observer: 'مراقب' },
    nameless: (most) => `مراقبون لم يذكروا أسماءهم: ${most} على الأكثر في وقت واحد.`,
  },
};

export const corrections: ReportWords['corrections'] = {
  since: (earlier) => `التغييرات منذ الإصدار ${earlier}`,
  issue: (number) => `الإصدار ${number}`,
  corrects: (number) => `تصوب هذه الوثيقة الإصدار ${number}.`,
  reason: (reason) => `السبب: ${reason}`,
  changed: (paragraph) => `عدلت الفقرة ${paragraph}`,
  added: (paragraph) => `أضيفت الفقرة ${paragraph}`,
  removed: (paragraph) => `حذفت الفقرة ${paragraph} من الإصدار السابق`,
  compare: 'مقارنة الإصدارين',
  compared: (earlier, later) => `${earlier} و${later} جنبا إلى جنب`,
  none: 'لا يوجد اختلاف في الفقرات.',
};

export const un: ReportWords['un'] = {
  distribution: { general: 'التوزيع: عام', limited: 'التوزيع: محدود', restricted: 'التوزيع: مقيد' },
  original: 'الأصل: بالعربية',
  numerals: ['الأول', 'الثاني', 'الثالث', 'الرابع'],
  annex: (numeral) => ['المرفق', numeral].filter(Boolean).join(' '),
  inText: (numeral) => ['المرفق', numeral].filter(Boolean).join(' '),
  titles: { actions: 'الإجراءات المتفق عليها', agreements: 'سجل الاتفاق', participants: 'قائمة المشاركين', speakers: 'قائمة المتكلمين' },
  named: {
    actions: (annex) => `ترد الإجراءات المتفق عليها في ${annex}.`,
    agreements: (annex) => `يرد سجل الاتفاق في ${annex}.`,
    participants: (annex) => `ترد قائمة المشاركين في ${annex}.`,
    speakers: (annex) => `ترد قائمة المتكلمين في ${annex}.`,
  },
  groups: { chair: 'الرئيس', secretariat: 'الأمانة', members: 'الأعضاء', observers: 'المراقبون' },
};
