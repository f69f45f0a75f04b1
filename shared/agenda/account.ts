// Nothing is dropped silently: checks that everything a line says is kept in the items read from it.
import type { Builder } from './build.ts';
import { withoutDate } from './dates.ts';
import type { AgendaEntry } from './entries.ts';
import { factPair } from './fact-lines.ts';
import type { FactReader } from './facts.ts';
import { withoutTimes } from './minutes.ts';
import type { Warnings } from './warnings.ts';

/** Labels that need not be kept: of times, zones, people, documents and markers. */
const said = new Set(
  'member officer portfolio holder min mins minute minutes minutos minuten hour hours hrs heure heures hora horas time times duration length durée duración total approx approximately about max maximum environ from until till utc gmt uhr to at and half quarter three quarters one two une media cuarto demi quart allotted timebox presenter presenters presented speaker speakers lead leads led moderator moderators moderated facilitator facilitators facilitated introduced responsible owner owners leader leaders champion champions panellist panellists panelist panelists discussant discussants rapporteur rapporteurs rapporteure rapporteures hosted chaired présentation presentación представляет présenté présentée présentateur intervenant intervenants orateur orateurs animateur responsable responsables presentado presenta orador oradores moderador докладчики выступающие ведущие модератор ответственный ответственные 报告人 介绍人 العرض 主讲人 主讲 主持人 主持 发言人 演讲人 负责人 汇报人 المقدم المقدمة المتحدث المتحدثة يقدمها يقدمه مقدم العرض par por with ponente ponentes докладчик выступающий ведущий document documents link links see paper papers slides reference references item point agenda topic punto пункт вопрос البند بند aob any other business местн мин минут минуты час часа часов دقيقة دقائق ساعة ساعات نصف ربع من إلى الى حتى http https mailto www text'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];

/** Whether some word of a line is missing from the kept text and does not say how to read it. */
function losesWords(line: string, kept: string): boolean {
  const words = wordsOf(withoutMarks(line));
  if (words.length === 0) return false;
  const found = kept.normalize('NFC').toLowerCase();
  const missing = words.filter((word) => !found.includes(word) && !said.has(word));
  if (missing.length === 0) return false;
  const untimed = new Set(wordsOf(withoutTimes(line.slice(0, 2000))));
  return missing.some((word) => untimed.has(word));
}

const withoutMarks = (line: string): string => line.replace(/[\u200B\u200E\u200F\u2060\uFEFF\u00AD]/g, '');

/** A warning for each line of which something was left out without one. */
export function warnOfLosses(
  entries: readonly AgendaEntry[],
  { parts, days }: Builder,
  facts: FactReader,
  corrected: ReadonlyMap<number, unknown>,
  warnings: Warnings,
): void {
  const above = JSON.stringify(facts.found);
  for (const { line, kind, table, said: rest } of entries) {
    if (kind === 'blank' || kind === 'rule' || kind === 'link' || kind === 'head' || warnings.has(line) || corrected.has(line.number)) continue;
    const nodes = parts.get(line.number);
    const day = table?.day !== undefined && days.length > 1 ? table.day : '';
    const kept = nodes ? nodes.map(({ details, recognised }) => JSON.stringify(details) + recognised).join(' ') + day : above;
    const text = nodes ? (kind === 'row' && !table ? rest.written : line.written) : withoutDate(factPair(line.text)?.value ?? line.written);
    if (losesWords(text, kept)) warnings.add(line, nodes ? 'not-understood' : 'heading');
  }
}
