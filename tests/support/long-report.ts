// A report of many paragraphs, each with words of its own.
import { must } from '../../shared/kit/must.ts';
import type { Paragraph, Report } from '../../shared/projections/report-model.ts';
import { reportIn } from './six-reports.ts';

const who = ['The Secretariat', 'One member', 'The Host Country', 'Several members', 'The Chair', 'A working group', 'The technical community', 'An observer'];
const did = ['reported', 'recalled', 'explained', 'proposed', 'noted with concern', 'suggested', 'announced', 'stressed'];
const that = [
  'that the venue had been confirmed in writing by the authorities of the city',
  'that proposals for workshops would close two weeks later than in other years',
  'that remote hubs needed captions and a stable line in at least three regions',
  'that the draft programme left too few breaks between its main sessions',
  'that travel support for newcomers should be published well before the summer',
  'that best practice forums ought to present their outputs on the first morning',
  'that registration had shown a marked rise among young people and librarians',
];

/** Issued, without annexes: `count` paragraphs, of which each fifth has two subparagraphs. */
export function longReport(count: number): Report {
  const content = Array.from({ length: count }, (_, index): Paragraph => {
    const pick = (from: readonly string[], step: number): string => must(from[Math.floor(index / step) % from.length], 'words');
    const text = `${pick(who, 1)} ${pick(did, 3)} ${pick(that, 1)}, as paper ${index + 11} of session ${((index * 7) % 31) + 1} had set out at length.`;
    const subparagraphs =
      index % 5 === 4
        ? ['a', 'b'].map((letter) => ({
            blockId: `s${index}${letter}`,
            style: 'lettered' as const,
            degree: 0,
            mark: `(${letter})`,
            runs: [
              { text: `The ${letter === 'a' ? 'first' : 'second'} task of list ${index} was given to ${pick(who, 2).toLowerCase()} for the coming month;` },
            ],
          }))
        : [];
    return {
      type: 'paragraph',
      number: index + 1,
      blockId: `b${index + 1}`,
      fragment: 'item:1',
      kind: index % 7 === 6 ? 'decision' : 'paragraph',
      runs: [{ text }],
      subparagraphs,
    };
  });
  const { actions, participants, nameless, agreements, ...report } = reportIn('en');
  return { ...report, content, notes: [] };
}
