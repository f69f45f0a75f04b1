// How each language gives away that somebody speaks for themselves, or now: a report tells in the third person and in the past.
import type { Language } from '../../meeting/facts.ts';

export interface Speech {
  /** Words of the first person. */
  first: RegExp;
  /** A speaker and a verb of the present or the future; undefined where verbs have no tense. */
  present?: RegExp;
  /** Words before a name that say in which role somebody speaks. */
  role: RegExp;
}

/** Whole words only, in any script that has spaces. */
const words = (list: string, flags = 'u'): RegExp => new RegExp(`(?<![\\p{L}\\p{M}’'])(?:${list})(?![\\p{L}\\p{M}])`, flags);
const speaker = (subjects: string, verbs: string): RegExp => words(`(?:${subjects})\\s+(?:${verbs})`, 'iu');

export const speech: Record<Language, Speech> = {
  en: {
    first: words("(?<!\\b[Pp]hase )I|I'm|I’m|[Ww]e|[Ww]e're|[Ww]e’re|[Mm]y|[Oo]ur|[Oo]urs|me|us|myself|ourselves"),
    present: speaker(
      'chair|co-chair|chairs|secretariat|host country|members?|mag|participants?|delegates?|representatives?|group|meeting|he|she|they|it',
      'is|are|has|have|will|can|says?|states?|notes?|asks?|thinks?|believes?|agrees?|suggests?|proposes?|supports?|reports?|informs?|recalls?|stress(?:es)?|welcomes?|thanks?|expresses|express|underlines?|explains?|adds?|invites?|requests?|decides?|considers?|recommends?',
    ),
    role: words(
      'chair|co-chair|facilitator|co-facilitator|coordinator|rapporteur|moderator|ambassador|minister|director|secretary|representative of|on behalf of|head of',
      'iu',
    ),
  },
  fr: {
    first: words('je|j’|nous|notre|nos|mon|ma|mes|moi', 'iu'),
    present: speaker(
      'président|présidente|secrétariat|pays hôte|membres?|participants?|groupe|réunion|il|elle|ils|elles',
      'est|sont|sera|seront|dit|disent|note|notent|demande|demandent|propose|proposent|estime|estiment|indique|indiquent|souligne|soulignent|remercie|remercient|décide|décident|invite|invitent',
    ),
    role: words(
      'président|présidente|facilitateur|facilitatrice|coordonnateur|coordonnatrice|rapporteur|rapporteuse|ambassadeur|ambassadrice|ministre|au nom de',
      'iu',
    ),
  },
  es: {
    first: words('yo|nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|mi|mis', 'iu'),
    present: speaker(
      'presidente|presidenta|secretaría|país anfitrión|miembros?|participantes?|grupo|reunión|él|ella|ellos|ellas',
      'es|son|será|serán|está|están|dice|dicen|señala|señalan|pide|piden|propone|proponen|considera|consideran|indica|indican|agradece|agradecen|decide|deciden|invita|invitan',
    ),
    role: words(
      'presidente|presidenta|facilitador|facilitadora|coordinador|coordinadora|relator|relatora|embajador|embajadora|ministro|ministra|en nombre de',
      'iu',
    ),
  },
  ru: {
    first: words('я|мы|нас|нам|нами|наш|наша|наше|наши|мой|моя|моё|мои|мне', 'iu'),
    present: speaker(
      'председатель|секретариат|принимающая страна|члены|член|участники|участник|группа|совещание|он|она|они',
      'является|являются|будет|будут|говорит|говорят|отмечает|отмечают|просит|просят|предлагает|предлагают|считает|считают|сообщает|сообщают|благодарит|благодарят|подчёркивает|подчеркивает|подчёркивают|подчеркивают|решает|решают',
    ),
    role: words('председатель|координатор|докладчик|модератор|посол|министр|от имени', 'iu'),
  },
  zh: { first: /我们|我們|我|咱们/u, role: /主席|协调员|報告員|报告员|主持人|大使|部长|代表/u },
  ar: {
    first: words('أنا|نحن|إننا|إنني|لدينا|عندنا', 'u'),
    present: words('(?:يقول|يشير|يطلب|يقترح|يرى|يؤكد|يشكر|يوافق|تقول|تشير|تطلب|تقترح|ترى|تؤكد|تشكر|سوف|سيقوم|ستقوم)', 'u'),
    role: words('رئيس|رئيسة|الرئيس|الرئيسة|منسق|منسقة|مقرر|مقررة|سفير|سفيرة|وزير|وزيرة|باسم|ممثل|ممثلة', 'u'),
  },
};
