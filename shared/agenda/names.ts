// The headings and common lines of agendas, in the six languages.
import { trimmed } from '../kit/trimmed.ts';

/** A heading without its marks. */
export const bare = (text: string): string => trimmed(text.replace(/\p{Extended_Pictographic}\uFE0F?(?=\s)/u, ''), /[#*_\s:]/);

const agenda =
  /^(?:(?:the|draft|proposed|provisional|annotated|tentative|meeting|final|revised|public|today[’']s)\s+)*(?:agenda(?:\s+(?:items?|topics?|overview|points?))?|order of business|items of business|(?:proposed\s+)?programme of work)(?:\s*\([^()]*\))?$/iu;
const agendas =
  /^(?:(?:projet d[’'])?ordre du jour(?: provisoire| proposé)?|(?:proyecto de )?orden del día(?: provisional)?|programa|(?:проект |предварительная )?повестк[аи](?: дня)?(?: заседания)?|(?:临时|会议)?议程(?:草案|安排)?|(?:مشروع )?جدول الأعمال(?: المؤقت)?|tagesordnung|pauta|ordem do dia)(?:\s*\([^()]*\))?$/iu;

export function isAgendaHeading(text: string): boolean {
  const name = bare(text);
  return name.length <= 60 && (agenda.test(name) || agendas.test(name));
}

/** Sections in an agenda's text that are not items. */
const outside =
  /^(?:the\s+|meeting\s+|key\s+|main\s+|further\s+|other\s+|suggested\s+)?(?:inputs?(?: documents?| papers?)?|background(?: documents?| information| reading| material)?|(?:pre-?)?reading(?: list)?|supporting (?:documents?|materials?|papers)|documents?(?: list)?|documentation|references?|reference documents|links?|resources|materials|(?:meeting |scribe )?notes?|logistics|logistical (?:information|notes?)|practical (?:information|arrangements|details)|(?:schedul(?:e|ing) )?constraints|participants?|list of participants|attendees?|attendance|attendee information|participation|remote participation|(?:joining|connection|access|dial-?in|call-?in|meeting|zoom|webex|teams|teleconference|venue|hotel|contact|registration) (?:information|instructions|details|info|numbers?)|dial-?in|call-?in|how to (?:join|participate|connect|attend)|joining|registration|venue|location|contacts?|(?:agenda )?(?:topic )?rules|ground rules|legend|key|code of conduct|(?:dates and (?:locations|places) of )?(?:future|upcoming|past|previous) meetings|annotations?|annex(?:es)?|appendi(?:x|ces)|about|parking lot|acronyms|abbreviations|footnotes|ipr(?: policy| notice)?|antitrust(?: policy| notice)?|disclaimer|contraintes|participants|informations pratiques|logistique|documents de (?:travail|référence)|pièces jointes|información práctica|logística|participantes|documentos|notas|документы|участники|примечания|справочная информация|логистика|参会人员|与会者|参考资料|文件|备注|会议资料|后勤|الوثائق|المشاركون|ملاحظات|معلومات لوجستية|المراجع)$/iu;

export function isOutside(text: string): boolean {
  const name = bare(text).replace(/\s*\([^()]*\)$/, '');
  return name.length <= 60 && outside.test(name);
}

const partOfDay =
  /^(?:(?:the )?(?:morning|afternoon|evening)(?: (?:session|sitting|meeting|part))?|[ap]\.?m\.?|(?:séance (?:du|de l['’]) ?)?(?:matin|matinée|après-midi|soir)|(?:sesión de la )?(?:mañana|tarde|noche)|(?:утреннее|дневное|вечернее) заседание|(?:上午|下午|晚上)(?:会议)?|(?:الجلسة|الفترة) (?:الصباحية|المسائية))$/iu;

/** "Afternoon session", which parts a day. */
export const isPartOfDay = (text: string): boolean => text.length <= 40 && partOfDay.test(bare(text).replace(/\s*\([^()]*\)$/, ''));

/** A line that adds up the others. */
export const isSum = (text: string): boolean =>
  text.length <= 120 &&
  /^(?:(?:grand )?total|sum|total time|durée totale|duración total|всего|итого|总计|共计|المجموع)\s*[:=–—-]?\s*(?:\(?\s*\d|approx)/iu.test(bare(text));

/** Titles with which meetings begin, also above the numbered items: "Apologies for absence", "Désignation du secrétaire de séance". */
const first =
  /^(?:(?:approval|adoption|confirmation|review) of (?:the )?(?:agenda|minutes)|apologies(?: for absence)?|roll call|call to order|welcome(?: and .{1,60})?|opening(?: of the (?:meeting|session))?|declarations? of interests?|pledge of allegiance|(?:désignation|nomination) d[ue’'] ?.{0,12}(?:secrétaire|président)|appel nominal|ouverture de la (?:séance|réunion)|(?:approbation|adoption) (?:du|de l[’']|des) (?:procès-verb\p{L}+|compte[ -]rendu|pv|ordre du jour)|(?:aprobación|lectura)(?: y aprobación)? del? (?:acta|orden)|apertura de la (?:sesión|reunión)|bienvenida|(?:утверждение|принятие) (?:повестки|протокола)|открытие (?:заседания|совещания)|通过(?:上次)?(?:会议)?(?:议程|纪要)|(?:اعتماد|إقرار) (?:جدول|محضر))(?!\p{L}).{0,80}$/iu;

export const isFirstOfAll = (text: string): boolean => text.length <= 150 && !/[.!?:]$/.test(text) && first.test(text);

/** The end of a mail. Text after it without a number is its writer's. */
const signOff =
  /^(?:(?:with )?(?:kind|best|warm)(?:est)? regards|regards|best wishes|best|sincerely(?: yours)?|yours sincerely|many thanks|thank you|thanks|(?:bien )?cordialement|bien à vous|saludos(?: cordiales)?|atentamente|с уважением|此致|顺颂商祺|مع (?:أطيب )?التحي(?:ات|ة)|وتفضلوا بقبول فائق الاحترام)[\s,.!;:]*$/iu;

export const isSignOff = (text: string): boolean => text.length <= 80 && signOff.test(text);

const greeting =
  /^(?:dear|hello|hi|colleagues|all|everyone|team|folks|good (?:morning|afternoon|evening)|greetings|chers?|chères?|bonjour|madame|messieurs|estimad[oa]s?|querid[oa]s?|hola|buen[oa]s|уважаем\p{L}+|дорогие|коллеги|здравствуйте|добрый день|尊敬的|各位|您好|大家好|السادة|الزملاء|السلام عليكم|تحية طيبة)(?!\p{L})/iu;

/** How a mail begins. */
export const isGreeting = (text: string): boolean => text.length <= 80 && greeting.test(text) && (/[,!:，：،]$/.test(text) || text.split(/\s+/).length <= 4);

/** A sentence, a remark in brackets or a document symbol: not the name of a meeting. */
export const isNoName = (text: string): boolean =>
  (/[.!?:。：]$/.test(text) && text.split(/\s+/).length >= 6) ||
  /^\([^()]*\)$/.test(text) ||
  /^[A-Z]{1,5}[ /.]?\d[\d/.-]+(?: [A-Z]{2,5})?(?: \d+)?$/.test(text);
