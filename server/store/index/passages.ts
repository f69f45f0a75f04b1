// The texts of a meeting that are searched. While a report is being written its minutes are; once it is issued, the report.
import { flatten } from '../../../shared/meeting/model/agenda-tree.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { type Block, type Minutes, noteAnchor } from '../../../shared/minutes/minutes.ts';
import { wordsToKeep } from '../../../shared/office/find-words.ts';
import type { Paragraph, Report, Run } from '../../../shared/projections/report-model.ts';
import type { Passage } from './meeting-index.ts';

export interface ReadContents {
  state: MeetingState;
  minutes: Minutes;
  /** The last issue. */
  report?: Report;
  /** Whether everybody may find the issue. */
  isPublic: boolean;
}

const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const textOf = ({ spans }: Block): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .replaceAll(noteAnchor, '');

/** A paragraph with its subparagraphs. */
export function paragraphText({ runs, subparagraphs }: Paragraph): string {
  return [wordsOf(runs), ...subparagraphs.map((sub) => `${sub.mark} ${wordsOf(sub.runs)}`)].join(' ').replace(/\s+/g, ' ').trim();
}

export const paragraphsIn = (report: Report | undefined): Paragraph[] => report?.content.filter((part) => part.type === 'paragraph') ?? [];

function ofReport(id: string, report: Report, isPublic: boolean): Omit<Passage, 'words'>[] {
  const { title } = report.title;
  return [
    { public: isPublic, kind: 'meeting', title, url: `/r/${id}`, text: [title, report.title.body].filter(Boolean).join(' · ') },
    ...paragraphsIn(report).map((part) => ({
      public: isPublic,
      kind: part.kind === 'paragraph' ? ('report' as const) : part.kind,
      title,
      url: `/r/${id}#p${part.number}`,
      text: paragraphText(part),
    })),
  ];
}

function ofMinutes({ id, title }: MeetingState, minutes: Minutes): Omit<Passage, 'words'>[] {
  const here = { public: false, title, url: `/m/${id}` };
  return Object.values(minutes.fragments).flatMap((blocks) => [
    ...blocks.flatMap((block) => (block.kind === 'decision' || block.kind === 'action' ? [{ ...here, kind: block.kind, text: textOf(block) }] : [])),
    {
      ...here,
      kind: 'minutes' as const,
      text: blocks
        .filter(({ kind }) => kind !== 'decision' && kind !== 'action')
        .map(textOf)
        .join(' '),
    },
  ]);
}

export function passagesOf({ state, minutes, report, isPublic }: ReadContents): Passage[] {
  const { id, title, phase } = state;
  const here = { public: false, title, url: report ? `/r/${id}` : `/m/${id}` };
  const people = state.participants.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', '));
  const passages: Omit<Passage, 'words'>[] = [
    ...(report ? ofReport(id, report, isPublic) : [{ ...here, kind: 'meeting' as const, text: [title, state.body, state.series].filter(Boolean).join(' · ') }]),
    {
      ...here,
      kind: 'agenda',
      text: flatten(state.agenda)
        .map((item) => item.title)
        .join(' · '),
    },
    ...(phase === 'issued' ? [] : ofMinutes(state, minutes)),
    { ...here, kind: 'person', text: people.join(' · ') },
  ];
  return passages.filter(({ text }) => text.trim() !== '').map((passage) => ({ ...passage, words: wordsToKeep(passage.text) }));
}
