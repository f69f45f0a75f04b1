// The facts that Akoma Ntoso asks about a document: the work, this expression of it in its language, and this file.
import type { Language } from '../../../shared/meeting/facts.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { element } from './xml.ts';

/** ISO 639-2, as the standard writes them. */
const languages: Record<Language, string> = { ar: 'ara', en: 'eng', es: 'spa', fr: 'fra', ru: 'rus', zh: 'zho' };

const day = (at: number | string): string => new Date(at).toISOString().slice(0, 10);

/** `component`: "main", or the annex. */
export function metaOf({ meetingId, title, language, issue, unForm }: Report, component: string): string {
  const held = day(title.startsAt);
  const work = `/akn/un/debateReport/${held}/${encodeURIComponent(meetingId)}`;
  const spoken = `${work}/${languages[language]}@${issue ? day(issue.issuedAt) : held}`;
  const level = (name: string, address: string, of: string, date: string, ...more: string[]): string =>
    element(
      name,
      {},
      element('FRBRthis', { value: `${address}/!${component}` }),
      element('FRBRuri', { value: address }),
      element('FRBRdate', { date, name: of }),
      element('FRBRauthor', { href: '#organ' }),
      ...more,
    );
  const issued = issue ? day(issue.issuedAt) : held;
  return element(
    'meta',
    {},
    element(
      'identification',
      { source: '#organ' },
      level(
        'FRBRWork',
        work,
        'meeting',
        held,
        element('FRBRcountry', { value: 'un' }),
        ...(unForm?.symbol === undefined ? [] : [element('FRBRnumber', { value: unForm.symbol })]),
      ),
      level('FRBRExpression', spoken, issue ? 'issue' : 'draft', issued, element('FRBRlanguage', { language: languages[language] })),
      level('FRBRManifestation', `${spoken}.xml`, issue ? 'issue' : 'draft', issued, element('FRBRformat', { value: 'application/akn+xml' })),
    ),
    // Ids are unique in the whole file: annexes refer to the organ of the report.
    component === 'main'
      ? element(
          'references',
          { source: '#organ' },
          element('TLCOrganization', { eId: 'organ', href: '/akn/ontology/organization/un/organ', showAs: title.body ?? title.title }),
        )
      : '',
  );
}
