// Nothing is dropped without a word: whether all that a line says is kept in what was read from it.
import { withoutTimes } from './minutes.ts';

/** Words that say what the others are, and are not kept: of times, zones, people, documents and markers. */
const said = new Set(
  'min mins minute minutes minutos minuten hour hours hrs heure heures hora horas time times duration length durée duración total approx approximately about max maximum environ from until till utc gmt uhr to at and half quarter three quarters one two une media cuarto demi quart allotted timebox presenter presenters presented speaker speakers lead leads led moderator moderators moderated facilitator facilitators facilitated introduced responsible owner owners leader leaders champion champions présentation presentación представляет présenté présentée présentateur intervenant intervenants orateur orateurs animateur responsable responsables presentado presenta orador oradores moderador докладчики выступающие ведущие модератор ответственный ответственные 报告人 主讲人 主讲 主持人 主持 发言人 演讲人 负责人 汇报人 المقدم المقدمة المتحدث المتحدثة يقدمها يقدمه مقدم العرض par por with ponente ponentes докладчик выступающий ведущий document documents link links see paper papers slides reference references item point agenda topic punto пункт вопрос البند بند aob any other business местн мин минут минуты час часа часов دقيقة دقائق ساعة ساعات نصف ربع من إلى الى حتى http https mailto www text'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];

/** Whether some word of a line is neither in what was kept nor says how to read it. */
export function losesWords(line: string, kept: string): boolean {
  const words = wordsOf(withoutMarks(line));
  if (words.length === 0) return false;
  const found = kept.normalize('NFC').toLowerCase();
  const missing = words.filter((word) => !found.includes(word) && !said.has(word));
  if (missing.length === 0) return false;
  const untimed = new Set(wordsOf(withoutTimes(line.slice(0, 2000))));
  return missing.some((word) => untimed.has(word));
}

const withoutMarks = (line: string): string => line.replace(/[\u200B\u200E\u200F\u2060\uFEFF\u00AD]/g, '');
