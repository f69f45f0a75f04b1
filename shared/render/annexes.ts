// The tables after the text, as words: the same in every format.

import type { Language } from '../meeting/facts.ts';
import { answerKinds } from '../meeting/model/consensus.ts';
import type { ListedAgreement, Report } from '../projections/report-model.ts';
import { formatDue } from '../words/format.ts';
import { reportWordsFor } from '../words/report/report-words.ts';
import { peopleOf } from './people.ts';

export interface Annex {
  name: 'actions' | 'participants' | 'agreements' | 'speakers';
  title: string;
  columns: string[];
  rows: string[][];
  /** A sentence below the table. */
  below?: string;
  /** In place of the table: people under the headings of their groups. */
  groups?: { title: string; entries: string[] }[];
}

function actions({ language, actions: all = [] }: Report): Annex {
  const { title, paragraph, action, owner: who, due: when, status: state, statuses } = reportWordsFor(language).annexes.actions;
  const rows = all.map(({ paragraph: number, text, owner = '', due, status }) => [
    String(number),
    text,
    owner,
    due === undefined ? '' : formatDue(language, due),
    statuses[status],
  ]);
  return { name: 'actions', title, columns: [paragraph, action, who, when, state], rows };
}

/** If anyone has a stakeholder group it comes first, since the list is in that order. */
function participants({ language, participants: all = [], nameless }: Report): Annex {
  const { title, name, affiliation: from, group: of, role: as, presence: how, presences, roles, nameless: say } = reportWordsFor(language).annexes.participants;
  const grouped = all.some(({ group }) => group !== undefined);
  const rows = all.map(({ name: person, affiliation = '', group = '', role, presence }) => [
    ...(grouped ? [group] : []),
    person,
    affiliation,
    roles[role],
    presences[presence],
  ]);
  return {
    name: 'participants',
    title,
    columns: [...(grouped ? [of] : []), name, from, as, how],
    rows,
    ...(nameless !== undefined && { below: say(nameless) }),
  };
}

/** Without the stop that the text around it has. */
const unended = (text: string): string => text.replace(/(?<![\s.,;:。，；：؛،])[\s.,;:。，；：؛،]+(?=\u2069?$)/u, '');

/** The record of an agreement as one text: the answers, the people it did not reach, and the people present. */
function recordOf({ asked, answers, unheard, present, over }: ListedAgreement, language: Language): string {
  const { annexes, punctuation } = reportWordsFor(language);
  const { field, fields, beside, bracketed } = punctuation;
  const say = annexes.agreements;
  const spoken = answerKinds.flatMap((kind) => {
    const those = answers.filter(({ answer }) => answer === kind);
    const names = those.map(({ name, reason }) => (reason === undefined ? name : name + bracketed(unended(reason))));
    return those.length === 0 ? [] : [field(say[kind], names.join(beside))];
  });
  const there = present.reduce((sum, { count }) => sum + count, 0);
  const groups = present.filter(({ group }) => group !== '' || present.length > 1).map(({ group, count }) => `${group || say.noGroup} ${count}`);
  return [
    ...(asked === undefined ? [] : [field(say.asked, unended(asked))]),
    ...(spoken.length === 0 ? [say.silence] : spoken),
    ...(over ? [say.over] : []),
    ...(unheard.length === 0 ? [] : [field(say.unheard, unheard.join(beside))]),
    field(say.present, `${there}${groups.length === 0 ? '' : bracketed(groups.join(beside))}`),
  ].join(fields);
}

function agreements({ language, agreements: all = [] }: Report): Annex {
  const { title, paragraph, sentence, outcome: how, record, outcomes } = reportWordsFor(language).annexes.agreements;
  const rows = all.map((agreement) => [String(agreement.paragraph ?? ''), agreement.text, outcomes[agreement.outcome], recordOf(agreement, language)]);
  return { name: 'agreements', title, columns: [paragraph, sentence, how, record], rows };
}

function speakers({ language, speakers: all = [] }: Report): Annex {
  const { annexes, form, punctuation } = reportWordsFor(language);
  const { title, item: under, name, affiliation: from, kind: how, kinds, personal: alone, noItem } = annexes.speakers;
  const rows = all.map(({ number, item, name: person, affiliation = '', kind, personal }) => [
    item === undefined ? noItem : !number ? item : form.item(number, item),
    person,
    affiliation,
    kinds[kind] + (personal ? punctuation.beside + alone : ''),
  ]);
  return { name: 'speakers', title, columns: [under, name, from, how], rows };
}

/** Cited by their numbers, with people as lists of participants are printed. */
function numbered(annex: Annex, index: number, all: readonly Annex[], report: Report): Annex {
  const { annex: label, titles, numerals } = reportWordsFor(report.language).un;
  const title = `${label(all.length > 1 ? numerals[index] : undefined)}\n${titles[annex.name]}`;
  return annex.name === 'participants' ? { ...annex, title, columns: [], rows: [], groups: peopleOf(report) } : { ...annex, title };
}

/** The annexes that a report's options ask for, without those that would be empty. The lines of a title stand below one another. */
export function annexesOf(report: Report): Annex[] {
  const found = [actions(report), agreements(report), participants(report), speakers(report)].filter(
    ({ rows, below }) => rows.length > 0 || below !== undefined,
  );
  return report.unForm ? found.map((annex, index) => numbered(annex, index, found, report)) : found;
}

/** Sentences of the text that cite the annexes by number, one for each. */
export const annexSentences = (report: Report): string[] => annexCitations(report).map(({ text }) => text);

/** The same with the annex that each cites. */
export function annexCitations(report: Report): { name: Annex['name']; text: string }[] {
  if (!report.unForm) return [];
  const { inText, named, numerals } = reportWordsFor(report.language).un;
  const annexes = annexesOf(report);
  return annexes.map(({ name }, index) => ({ name, text: named[name](inText(annexes.length > 1 ? numerals[index] : undefined)) }));
}
