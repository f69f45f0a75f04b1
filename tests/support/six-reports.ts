// One short report in each of the six languages, as the model has it, with everything a page can hold.
import type { Language } from '../../shared/meeting/facts.ts';
import type { Paragraph, Report, Run } from '../../shared/projections/report-model.ts';

export interface Told {
  body: string;
  title: string;
  heading: string;
  /** A long paragraph, a decision, an action, two subparagraphs, a deeper one. */
  texts: [string, string, string, string, string, string];
  notes: [string, string, string];
  owner: string;
}

const told: Record<Language, Told> = {
  en: {
    body: 'Multistakeholder Advisory Group',
    title: 'Virtual Meeting VI',
    heading: 'Preparations for the annual meeting',
    texts: [
      'The Secretariat informed the participants that the Host Country had confirmed the venue, and that registration would open in the following week.',
      'It was decided that the draft programme would be published for comments.',
      'To circulate the list of participants.',
      'the newcomers’ track, with the support of the regional initiatives;',
      'remote participation in every session.',
      'captioning in the working languages.',
    ],
    notes: ['See https://www.example.org/documents/2016/venue.pdf.', 'A/RES/70/125, paragraph 63.', 'As circulated on the mailing list.'],
    owner: 'Secretariat',
  },
  fr: {
    body: 'Groupe consultatif multipartite',
    title: 'Sixième réunion virtuelle',
    heading: 'Préparation de la réunion annuelle',
    texts: [
      'Le Secrétariat a informé les participants que le pays hôte avait confirmé le lieu de la réunion et que l’inscription s’ouvrirait la semaine suivante.',
      'Il a été décidé de publier le projet de programme pour observations : « sans retard ».',
      'Distribuer la liste des participants.',
      'le parcours des nouveaux venus, avec l’appui des initiatives régionales ;',
      'la participation à distance à chaque séance.',
      'le sous-titrage dans les langues de travail, où c’était possible.',
    ],
    notes: ['Voir https://www.example.org/documents/2016/lieu.pdf.', 'A/RES/70/125, paragraphe 63.', 'Comme indiqué sur la liste de diffusion.'],
    owner: 'Secrétariat',
  },
  es: {
    body: 'Grupo Asesor de Múltiples Interesados',
    title: 'Sexta reunión virtual',
    heading: 'Preparativos de la reunión anual',
    texts: [
      'La Secretaría informó a los participantes de que el país anfitrión había confirmado el lugar y de que la inscripción comenzaría la semana siguiente.',
      'Se decidió publicar el proyecto de programa para recabar observaciones: ¿qué añadir?',
      'Distribuir la lista de participantes.',
      'el programa para principiantes, con el apoyo de las iniciativas regionales;',
      'la participación a distancia en cada sesión.',
      'los subtítulos en los idiomas de trabajo.',
    ],
    notes: ['Véase https://www.example.org/documents/2016/lugar.pdf.', 'A/RES/70/125, párrafo 63.', 'Según se distribuyó en la lista de correo.'],
    owner: 'Secretaría',
  },
  ru: {
    body: 'Консультативная группа',
    title: 'Шестое виртуальное заседание',
    heading: 'Подготовка к ежегодному совещанию',
    texts: [
      'Секретариат сообщил участникам, что принимающая страна подтвердила место проведения совещания и что регистрация начнётся на следующей неделе.',
      'Было решено опубликовать проект программы для замечаний.',
      'Распространить список участников.',
      'программа для новых участников при поддержке региональных инициатив;',
      'дистанционное участие в каждом заседании.',
      'субтитры на рабочих языках.',
    ],
    notes: ['См. https://www.example.org/documents/2016/mesto.pdf.', 'A/RES/70/125, пункт 63.', 'Как сообщалось в рассылке.'],
    owner: 'Секретариат',
  },
  zh: {
    body: '多利益攸关方咨询小组',
    title: '第六次虚拟会议',
    heading: '年度会议的筹备工作',
    texts: [
      '秘书处向与会者通报，东道国已确认会议地点，登记工作将于下周开始。会议注意到各区域举措（包括“青年论坛”）提交的报告，并赞扬其工作——尤其是在能力建设方面。',
      '会议决定公布方案草案，征求意见。',
      '分发与会者名单。',
      '新与会者日程，由区域举措提供支助；',
      '每届会议的远程参与。',
      '以工作语文提供字幕。',
    ],
    notes: ['见https://www.example.org/documents/2016/venue.pdf。', 'A/RES/70/125，第63段。', '已通过邮件列表分发。'],
    owner: '秘书处',
  },
  ar: {
    body: 'الفريق الاستشاري المتعدد أصحاب المصلحة',
    title: 'الاجتماع الافتراضي السادس',
    heading: 'الأعمال التحضيرية للاجتماع السنوي',
    texts: [
      'أبلغت الأمانة المشاركين بأن البلد المضيف (المكسيك) قد أكد مكان الاجتماع، وأن التسجيل سيبدأ في الأسبوع التالي وفقاً للوثيقة A/RES/70/125 المؤرخة 16 كانون الأول 2015.',
      'تقرر نشر مشروع البرنامج لإبداء التعليقات.',
      'تعميم قائمة المشاركين.',
      'مسار المشاركين الجدد، بدعم من المبادرات الإقليمية؛',
      'المشاركة عن بعد في كل جلسة.',
      'العرض النصي بلغات العمل.',
    ],
    notes: ['انظر https://www.example.org/documents/2016/venue.pdf.', 'الوثيقة A/RES/70/125، الفقرة 63.', 'على النحو المعمم في القائمة البريدية.'],
    owner: 'الأمانة',
  },
};

const marks: Record<Language, [string, string]> = {
  en: ['(a)', '(b)'],
  fr: ['a)', 'b)'],
  es: ['a)', 'b)'],
  ru: ['a)', 'b)'],
  zh: ['(a)', '(b)'],
  ar: ['(أ)', '(ب)'],
};

const paragraph = (number: number, runs: Run[], more: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  number,
  blockId: `b${number}`,
  fragment: 'item:1',
  kind: 'paragraph',
  runs,
  subparagraphs: [],
  ...more,
});

/** The sentences of the report in a language. */
export const toldIn = (language: Language): Told => told[language];

/** The report of a language: a heading, four paragraphs, three subparagraphs, three notes, the annexes; issued on 20 September 2016. */
export function reportIn(language: Language): Report {
  const { body, title, heading, texts, notes, owner } = told[language];
  const [first, second] = marks[language];
  const foreign = language === 'ar' ? told.en.texts[1] : told.ar.texts[1];
  return {
    meetingId: 'm1',
    language,
    title: { body, title, startsAt: '2016-09-13T13:00:00.000Z', durationMinutes: 120, kind: 'open' },
    content: [
      { type: 'heading', fragment: 'item:1', text: heading },
      paragraph(1, [{ text: texts[0] }, { text: '', note: 1 }], {
        subparagraphs: [
          { blockId: 's1', style: 'lettered', degree: 0, mark: first, runs: [{ text: texts[3] }] },
          { blockId: 's2', style: 'lettered', degree: 0, mark: second, runs: [{ text: texts[4] }, { text: '', note: 2 }] },
          { blockId: 's3', style: 'bullet', degree: 1, mark: '•', runs: [{ text: texts[5], em: true }] },
        ],
      }),
      paragraph(2, [{ text: texts[1] }, { text: '', note: 3 }], { kind: 'decision' }),
      paragraph(3, [{ text: texts[2], strong: true }], { kind: 'action', owner, due: '2016-11-01' }),
      paragraph(4, [{ text: foreign }]),
    ],
    notes: notes.map((text, index) => ({ number: index + 1, id: `n${index + 1}`, text })),
    actions: [{ blockId: 'b3', paragraph: 3, text: texts[2], owner, due: '2016-11-01', status: 'open' }],
    participants: [
      { name: 'Lynn St. Amour', affiliation: 'Internet Matters', role: 'chair', presence: 'present' },
      { name: 'Ana Pérez', affiliation: owner, group: 'WEOG', role: 'member', presence: 'apologies' },
    ],
    nameless: 12,
    agreements: [
      {
        paragraph: 2,
        text: texts[1],
        outcome: 'amended',
        asked: texts[3],
        answers: [{ name: 'Bo Ek', answer: 'object', reason: texts[4] }],
        unheard: ['Cy Ek'],
        present: [{ group: 'WEOG', count: 2 }],
      },
    ],
    issue: { number: 1, issuedAt: Date.UTC(2016, 8, 20, 9), hash: 'ab'.repeat(32) },
  };
}

/** A correction of it: words changed, a subparagraph and its note gone, a note marked again, another one new, and a row more. */
export function correctionOf(language: Language): Report {
  const report = structuredClone(reportIn(language));
  const [, first, second, , last] = report.content as [unknown, Paragraph, Paragraph, Paragraph, Paragraph];
  const [venue, , circulated] = report.notes;
  first.runs[0] = { text: `${told[language].texts[0]} ${told[language].texts[1]}` };
  first.subparagraphs.splice(1, 1);
  second.runs = [{ text: told[language].texts[1] }, { text: '', note: 1 }, { text: '', note: 2 }];
  last.runs.push({ text: ` ${told[language].texts[2]}`, strong: true }, { text: '', note: 3 }, { text: ' ' }, { text: '', reference: 1 });
  report.notes = [
    { number: 1, id: 'n1', text: `${venue?.text} ${told[language].texts[5]}` },
    { number: 2, id: 'n3', text: circulated?.text ?? '' },
    { number: 3, id: 'n4', text: 'https://www.example.org/new' },
  ];
  report.participants?.push({ name: 'Jūratė Šimková', role: 'member', presence: 'phone' });
  report.corrects = { number: 1, reason: told[language].heading, changes: [{ kind: 'changed', paragraph: 1 }] };
  report.issue = { number: 2, issuedAt: Date.UTC(2016, 8, 27, 9), hash: 'cd'.repeat(32) };
  return report;
}
