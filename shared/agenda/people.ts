// The presenter of an item: named as such, a role, or text that looks like a name.
import { hasTitleWord, isTopic } from './topics.ts';

const label = String.raw`(?:(?:(?:staff|main|lead|guest|topic|session|panel)\s|co-?)?(?:presenters?|leads?|speakers?|chairs?|moderators?|facilitators?|discussants?|organi[sz]ers?|rapporteurs?)|presented by|introduced by|speakers?|lead (?:members?|officers?)|portfolio holders?|lead(?:s|er|ers)?|led by|facilitat(?:ors?|ed by)|moderat(?:ors?|ed by)|chair(?:s|ed by)?|champions?|rapporteurs?|responsible|owners?|host(?:ed by)?|scribes?|discussants?|panell?ists?|intervenante?s?|orateurs?|oratrices?|rapporteuses?|présentation|presentación|представляет|présent(?:é(?:e)? par|ateurs?|atrices?)|animat(?:eurs?|rices?)|rapporteures?|modérat(?:eurs?|rices?)|responsables?|ponentes?|presenta(?:do por)?|orador(?:es|as?)?|moderador(?:es|as?)?|(?:со)?докладчики?|(?:со)?докл\.|выступающи[ей]|ведущи[ей]|модераторы?|ответственн(?:ый|ые)|报告人|介绍人|主讲人?|主持人?|发言人|演讲人|负责人|汇报人|العرض|المقدمون|المقدمة?|مقدم العرض|المتحدث(?:ون|ة)?|يقدمه[ا]?|رئيس الجلسة)`;
const labels = String.raw`${label}(?:\s*(?:\+|\/|&|and|et|y|и|,)\s*${label}){0,3}`;

const saidSo = new RegExp(
  String.raw`^(?:${labels}\s*:\s*|(?:(?:presented|led|introduced|moderated|facilitated|chaired|hosted) by|(?:animé|modéré|présidé)e? par|moderad[oa] por|lead|speakers?|presenters?|by|présenté par|par|presentado por|por)\s+)(?=\S)`,
  'iu',
);
const saidLine = new RegExp(String.raw`^[*_]*${labels}(?:\(s\))?[*_]*\s*[:-][*_]*\s*(?=\S)`, 'iu');
/** "Докл. – Н. П. Волкова": before a name. */
const saidBefore = new RegExp(String.raw`^${labels}\s[–—]\s(\S.*)$`, 'iu');
const saidLater = new RegExp(String.raw`^(.*?\S)(?:[\s|;,–—-]+|(?<=[)\]]))(${labels}\s*:\s*[^|\t]{1,210})$`, 'iu');
const role =
  /^(?:the )?(?:mag |igf |un |tc |wg |co-?|vice-?|deputy |acting |committee |council |board )*(?:chair(?:s|man|men|person|persons|woman)?|secretariat|secretary(?:-general)?|president|presidency|commission|host country|facilitators?|moderators?|rapporteurs?|all|everyone|members?|coordinators?|editors?|treasurer|clerk|director|staff|convenors?|trustees|ceo|coo|cfo|cto|dof|ed|sec\.?|hon\. sec\.?|président(?:e)?|secrétariat|présidence|secrétaire|presidencia|president[ae]|secretaría|secretari[oa]|председатель|секретариат|секретарь|主席|秘书处|秘书长|الرئيس(?:ة)?|الأمانة(?: العامة| الفنية)?|البلد المضيف|pays hôte|país anfitrión|принимающая страна|东道国|أمين السر|الأمين العام|(?:\p{L}+ ){0,3}(?:director|foreman|chief|manager|officer|attorney|engineer|superintendent|administrator|rapporteur|ambassador|minister|mayor))$/iu;
/** "Chair of the Group". */
const officeOf =
  /^(?:the )?(?:co-?|vice-?|deputy )?(?:chair(?:s|man|person|woman)?|president|secretary(?:-general)?|director|head|coordinator|rapporteurs?|editors?) (?:of|for) (?:the )?\S+(?: \S+){0,3}$|^(?:نائبة? )?(?:رئيسة?|مديرة?|أمينة?|ممثلة?) (?!الجلسة)\S+(?: \S+){0,3}$/i;
/** "Staff: Dana Whitfield, Associate Planner": such a label counts only before a name. */
const nearby = /^(?:staff(?: contact| person)?|sponsors?|proposers?|contact(?: person)?|by)\s?:\s+(.+)$/i;
const title = String.raw`(?:Mr|Ms|Mrs|Mx|Miss|Dr|Prof(?:essor)?|H\.E|Hon|Sir|Amb|Cllr|Councill?or|Sr|Sra|Srta|M|MM|Mme|Mlle|Г-н|Г-жа|г-н|г-жа)\.?\s+`;
const name = new RegExp(
  String.raw`^(?:${title})?\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|do|dos|van|von|der|den|del|della|la|le|el|al|bin|ibn|St)\.?\s+)*(?:\p{Lu}[\p{L}.'’-]*)){1,4}$`,
  'u',
);
const titled =
  /^(?:(?:Mr|Ms|Mrs|Mx|Dr|Prof(?:essor)?|H\.E|Amb|Cllr|Sr|Sra|Srta|Mme|Mlle)\.?\s+\p{Lu}|M\.\s+\p{Lu}\p{Ll}|(?:السيدة?|الدكتورة?|السفيرة?|الأستاذة?|المهندسة?|معالي|سعادة|أ\.\s?د\.|د\.|أ\.|م\.)\s*\p{L}|(?:проф|акад|доц)\.\s*\p{Lu}|д-р\s+\p{Lu}|[Гг]-(?:н|жа)\s+\p{Lu}|\p{Lu}\.(?:\s?\p{Lu}\.)?\s?\p{Lu}\p{Ll}+$|\p{Script=Han}{1,4}(?:先生|女士|博士|主席)$)/u;
/** "MarkS" is a name too. */
const firstName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\p{Lu}?$/u;
const initials = /^[A-Z]{2,}/;
/** "directrice financière" behind a name: an office in small letters. */
const office = /^\p{Ll}[\p{L}'’.-]*(?:\s[\p{L}'’.-]+){0,6}$/u;
/** "Finance Office", "UNESCO" behind a name. */
const officeName = /^(?:\p{Lu}[\p{L}&'’.-]*)(?:\s(?:(?:of|for|and|the)\s)*\p{Lu}[\p{L}&'’.-]*){0,4}$/u;
const mentions = /^@[\p{L}\d_-]{2,39}(?:[\s,&]+@[\p{L}\d_-]{2,39}){0,4}$/u;
/** Words in a bracket before a title that name nobody. */
const purposes =
  /^(?:info(?:rmation)?|fyi|discuss(?:ion)?|decide|decision|vote|voting|approve|approval|action|new|old|urgent|draft|wip|optional|closed|open|done|tbc|tbd|tba|cont(?:inued)?|hold|blocked|remote|hybrid|oral|verbal|standing|agenda|break|lunch|note|intro|recap|demo|talk|poster|quick|ongoing|pending)$/i;

/** The surnames of nine in ten Chinese; a name has one or two characters more. */
const surnames =
  /^(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛段雷史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤])\p{Script=Han}{1,2}$/u;

/** Something that can be read, even a single symbol. */
const says = /[\p{L}\p{N}\p{P}\p{S}\uE200]/u;
/** The same of a text as it was written. */
export const isSomeone = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** The text without what says that it is a person. */
export function person(text: string): string {
  return text
    .replace(saidSo, '')
    .replace(/^[*_]+|[*_]+$/g, '')
    .replace(/(?<=\p{Ll}{3})\.$|[،؛]\s?$/u, '')
    .trim();
}

/** Several people in one text. */
const each = (text: string): string[] =>
  text.split(/\s*(?:,|\/|&|;|\+|、|،|\s(?:and|et|y|и|و)\s)\s*/u).filter((part, index) => part !== '' && !(index > 0 && attending.test(part)));
/** "(remote)" behind a name. */
const present = /\s\((?:remote(?:ly)?|online|virtual(?:ly)?|in person|tb[acd]|à distance|en ligne|en línea|онлайн|线上|عن بعد)\)$/iu;
const attending =
  /^(?:remote(?:ly)?|online|virtual(?:ly)?|in person|by (?:video|phone)|on site|tb[acd]|à distance|en ligne|en línea|дистанционно|онлайн|线上|عن بعد)$/iu;

function isSure(text: string): boolean {
  return role.test(text) || titled.test(text) || officeOf.test(text);
}

/** Someone beyond doubt, in brackets or not. */
export function isSurelyPerson(text: string): boolean {
  return saidSo.test(text) || mentions.test(text) || (text.length <= 200 && each(text).length > 0 && withoutOffices(text).every(isSure));
}

/** The names, without the offices behind them. */
function withoutOffices(text: string): string[] {
  return each(text).filter((part, index, parts) => index === 0 || !office.test(part) || !isSure(parts[index - 1] ?? ''));
}

/** "[Tim H] Pod resize": the people in a bracket before a title. */
export function presenterAtHead(text: string): [who: string, rest: string] | undefined {
  const [whole = '', inside = ''] = /^\[([^\][]{2,80})\]\s+(?=\S)/.exec(text) ?? [];
  const isWho = whole !== '' && !purposes.test(inside) && (isPerson(inside) || mentions.test(inside));
  return isWho ? [inside, text.slice(whole.length)] : undefined;
}

/** "Annual report　李明": a name behind a wide space, or a space before a time. */
export function hanNameAtTail(text: string): [before: string, who: string] | undefined {
  const [, before, who = ''] = /^(.*\p{Script=Han})\s+(\p{Script=Han}{2,4}(?:[、,]\s?\p{Script=Han}{2,4})*)$/u.exec(text) ?? [];
  return before !== undefined && who.split(/[、,]\s?/).every((name) => surnames.test(name)) ? [before, who] : undefined;
}

/** Whether it is written as first and last names are. */
export function isName(whole: string): boolean {
  const text = whole.replace(present, '').replace(/^@(?=\p{Lu})/u, '');
  const parts = text.length <= 200 ? each(text) : [];
  return parts.length > 0 && parts.every((part) => isSure(part) || (name.test(part) && !initials.test(part) && !isTopic(part)));
}

/** The same of a name that a title's word could be too: "Ann Keating". */
export const isNameLike = (text: string): boolean =>
  text.length <= 200 && each(text).every((part) => name.test(part) && !initials.test(part) && !hasTitleWord(part));

/** "Rachel", "Ana & Bo": names only where something else says so. */
export const isFirstName = (text: string): boolean => text.length <= 100 && each(text).every((part) => firstName.test(part) && !isTopic(part));

/** Whether the text in brackets is a person rather than part of the title. */
export function isPerson(text: string): boolean {
  const whole = text.trim();
  const parts = whole.length <= 200 ? each(whole) : [];
  const isWithOffice = parts.length > 1 && isName(parts[0] ?? '') && parts.slice(1).every((part) => officeName.test(part));
  return (
    isSurelyPerson(whole) ||
    isName(whole) ||
    isWithOffice ||
    (parts.length > 0 && parts.every((part) => isSure(part) || ((firstName.test(part) || isName(part)) && !isTopic(part))))
  );
}

/** A line that only says who: "Presenter: Ana". */
export function presenterLine(text: string): string | undefined {
  const match = saidLine.exec(text);
  const who = match ? person(text.slice(match[0].length)) : '';
  if (says.test(who)) return who;
  const [, dashed = ''] = text.length > 300 ? [] : (saidBefore.exec(text) ?? []);
  if (dashed !== '' && isName(dashed)) return dashed;
  const near = text.length > 300 ? undefined : nearby.exec(text)?.[1];
  return near !== undefined && isName(near.split(',')[0] ?? '') ? near : undefined;
}

const openLine = new RegExp(String.raw`^[*_]*${labels}(?:\(s\))?[*_]*\s*:[*_]*$`, 'iu');

/** "Presenters:" above a list of them. */
export const asksWho = (text: string): boolean => text.length <= 60 && openLine.test(text);

/** "Budget (20 min) Presenter: Bo Ek": the text before, and who. */
export function presenterAtTail(text: string): [before: string, who: string] | undefined {
  const [, before, said] = text.length > 600 ? [] : (saidLater.exec(text) ?? []);
  if (before === undefined || said === undefined) return undefined;
  const who = person(said);
  return says.test(who) ? [before, who] : undefined;
}

/** "Blockers @bo @cy". */
export function mentionsAtTail(text: string): [before: string, who: string] | undefined {
  const [, before, who] = text.length > 600 ? [] : (/^(.*?\S)\s+(@[\p{L}\d_-]{2,39}(?:[\s,&]+@[\p{L}\d_-]{2,39}){0,4})$/u.exec(text) ?? []);
  return before !== undefined && who !== undefined ? [before, who] : undefined;
}
