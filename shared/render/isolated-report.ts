// A report for plain text, which has no markup to keep a name apart from the sentence around it.
import { isDay } from '../kit/day.ts';
import type { Paragraph, Report } from '../projections/report-model.ts';
import { isolated } from '../words/isolated.ts';
import { writingOf } from '../words/languages.ts';

type Apart = (text: string) => string;

function paragraph(part: Paragraph, apart: Apart): Paragraph {
  return {
    ...part,
    ...(part.owner !== undefined && { owner: apart(part.owner) }),
    ...(part.due !== undefined && { due: isDay(part.due) ? part.due : apart(part.due) }),
  };
}

/** The same report; names, titles and quoted words are isolated where their direction may differ from the report's. */
export function isolatedReport(report: Report): Report {
  const apart: Apart = (text) => isolated(text, writingOf(report.language));
  const fields = <T extends object>(row: T, names: readonly (keyof T)[]): T => ({
    ...row,
    ...Object.fromEntries(names.map((name) => [name, row[name]] as const).flatMap(([name, text]) => (typeof text === 'string' ? [[name, apart(text)]] : []))),
  });
  const { content, actions, participants, agreements, speakers, adopted, corrects } = report;
  return {
    ...report,
    content: content.map((part) => (part.type === 'paragraph' ? paragraph(part, apart) : part.mark === undefined ? part : { ...part, text: apart(part.text) })),
    ...(actions && { actions: actions.map((row) => fields(row, row.due !== undefined && isDay(row.due) ? ['text', 'owner'] : ['text', 'owner', 'due'])) }),
    ...(participants && { participants: participants.map((row) => fields(row, ['name', 'affiliation', 'group'])) }),
    ...(speakers && { speakers: speakers.map((row) => fields(row, ['item', 'name', 'affiliation'])) }),
    ...(agreements && {
      agreements: agreements.map((row) => ({
        ...fields(row, ['text', 'asked']),
        answers: row.answers.map((answer) => fields(answer, ['name', 'reason'])),
        unheard: row.unheard.map(apart),
        present: row.present.map((group) => fields(group, ['group'])),
      })),
    }),
    ...(adopted && { adopted: fields(adopted, ['where']) }),
    ...(corrects && { corrects: fields(corrects, ['reason']) }),
  };
}
