// Agendas as people mail and paste them, and what each must be read as.
import type { ParsedAgenda } from '../../../shared/agenda/parse.ts';

interface Case {
  name: string;
  pasted: string;
  items: ParsedAgenda['items'];
  /** Line and reason of each warning; none where it is left out. */
  warnings?: [number, string][];
  facts?: ParsedAgenda['facts'];
}

const two = [{ title: 'Opening' }, { title: 'Closing' }];
const timed = [
  { title: 'Opening', minutes: 10 },
  { title: 'Closing', minutes: 5 },
];

export const cases: Case[] = [
  { name: 'numbers with dots', pasted: '1. Opening\n2. Closing', items: two },
  { name: 'numbers with brackets', pasted: '1) Opening\n(2) Closing', items: two },
  { name: 'numbers with dashes', pasted: '1 - Opening\n2 – Closing', items: two },
  { name: 'bare numbers', pasted: '1 Opening\n2 Closing', items: two },
  { name: 'numbers without a space', pasted: '1.Opening\n2.Closing', items: two },
  { name: '"Item 1:"', pasted: 'Item 1: Opening\nItem 2: Closing', items: two },
  {
    name: 'a title that begins with a number',
    pasted: '1. 2016 work plan\n2. 10th anniversary',
    items: [{ title: '2016 work plan' }, { title: '10th anniversary' }],
  },
  { name: 'bullets', pasted: '• Opening\n• Closing', items: two },
  { name: 'plain lines', pasted: 'Opening\n\nClosing\n', items: two },
  { name: 'CRLF, tabs, no-break spaces, zero-width marks and a byte order mark', pasted: '\uFEFF1.\tOpening\r\n2.\u00A0Clo\u200Bsing\r\n', items: two },
  { name: 'quoted mail', pasted: '> 1. Opening\n> > 2. Closing\n>', items: two },
  { name: 'minutes in brackets of both kinds', pasted: '1. Opening (10 minutes)\n2. Closing [5 min]', items: timed },
  { name: 'minutes by a prime and in short', pasted: "1. Opening 10'\n2. Closing, 5 mins.", items: timed },
  { name: 'minutes after a dash or dots', pasted: '1. Opening – 10 min\n2. Closing ..... 5 min', items: timed },
  { name: 'minutes before the title', pasted: '1. (10 min) Opening\n2. [5 minutes] - Closing', items: timed },
  {
    name: 'hours',
    pasted: '1. One (1 hour)\n2. Two (1h30)\n3. Three (2 hours 5 minutes)\n4. Four (1 h 05 min)',
    items: [
      { title: 'One', minutes: 60 },
      { title: 'Two', minutes: 90 },
      { title: 'Three', minutes: 125 },
      { title: 'Four', minutes: 65 },
    ],
  },
  { name: 'clock ranges before the title', pasted: '10:00 - 10:10 Opening\n10.10–10.15 Closing', items: timed },
  { name: 'clock ranges after the title, in UTC', pasted: '1. Opening (13:00-13:10 UTC)\n2. Closing 13:10 to 13:15 UTC', items: timed },
  { name: 'a clock range over midnight', pasted: '1. Opening (23:55-00:05)\n2. Closing (00:05 - 00:10)', items: timed },
  { name: 'a clock range on a line of its own', pasted: '1. Opening\n   13:00 - 13:10\n2. Closing\n   Duration: 5 minutes', items: timed },
  {
    name: 'numbers that are no minutes',
    pasted: '1. Review of IGF 2016 (Phase 2)\n2. 90 days on (part 3)',
    items: [{ title: 'Review of IGF 2016 (Phase 2)' }, { title: '90 days on (part 3)' }],
  },
  {
    name: 'impossible times',
    pasted: '1. Opening (25:00-26:00)\n2. Closing (0 minutes)',
    items: [{ title: 'Opening (25:00-26:00)' }, { title: 'Closing (0 minutes)' }],
  },
  {
    name: 'presenters',
    pasted:
      '1. A (Chair)\n2. B – Ms. Lynn St. Amour\n3. C [Secretariat]\n4. D, by Ana Li\n5. E (presented by Bo)\n6. F\n   Presenter: Chi Wu\n7. G (Lynn St. Amour)\n8. H – Presenter: Dee',
    items: [
      { title: 'A', presenter: 'Chair' },
      { title: 'B', presenter: 'Ms. Lynn St. Amour' },
      { title: 'C', presenter: 'Secretariat' },
      { title: 'D', presenter: 'Ana Li' },
      { title: 'E', presenter: 'Bo' },
      { title: 'F', presenter: 'Chi Wu' },
      { title: 'G', presenter: 'Lynn St. Amour' },
      { title: 'H', presenter: 'Dee' },
    ],
  },
  {
    name: 'a presenter and minutes together, in every order',
    pasted:
      '1. A (Chengetai, 10 minutes)\n2. B (10 min, Chair)\n3. C (Chair) (10 min)\n4. D [10 min] – Secretariat\n5. E | Chair | 10 min\n6. F (Chair – 10 min)',
    items: ['Chengetai', 'Chair', 'Chair', 'Secretariat', 'Chair', 'Chair'].map((presenter, index) => ({
      title: 'ABCDEF'.charAt(index),
      minutes: 10,
      presenter,
    })),
  },
  {
    name: 'brackets and dashes that belong to the title',
    pasted: '1. Dynamic Coalitions (DCs)\n2. IPv6 – adoption and use',
    items: [{ title: 'Dynamic Coalitions (DCs)' }, { title: 'IPv6 – adoption and use' }],
  },
  {
    name: 'sub-items by number and by letter',
    pasted: '1. Reports\n1.1 One\n1.2. Two (5 min)\n2. Planning\na) Three\n(b) Four\n3. Forums\ni) Five\n(ii) Six',
    items: [
      { title: 'Reports', children: [{ title: 'One' }, { title: 'Two', minutes: 5 }] },
      { title: 'Planning', children: [{ title: 'Three' }, { title: 'Four' }] },
      { title: 'Forums', children: [{ title: 'Five' }, { title: 'Six' }] },
    ],
  },
  {
    name: 'letters from (a) to (k), (i) among them',
    pasted: `1. All\n${[...'abcdefghijk'].map((letter) => `(${letter}) X${letter}`).join('\n')}`,
    items: [{ title: 'All', children: [...'abcdefghijk'].map((letter) => ({ title: `X${letter}` })) }],
  },
  {
    name: 'deeper levels, flattened to the second',
    pasted: '1. Reports\n1.1. One\n1.1.1. Deep',
    items: [{ title: 'Reports', children: [{ title: 'One' }, { title: 'Deep' }] }],
    warnings: [[3, 'too-deep']],
  },
  {
    name: 'bullets nested three deep',
    pasted: '- Reports\n  - One\n    - Deep\n- Closing',
    items: [{ title: 'Reports', children: [{ title: 'One' }, { title: 'Deep' }] }, { title: 'Closing' }],
    warnings: [[3, 'too-deep']],
  },
  {
    name: 'a Markdown list nested by indentation',
    pasted: '1. **Opening**\n   - *One*\n   - __Two__\n2. Closing',
    items: [{ title: 'Opening', children: [{ title: 'One' }, { title: 'Two' }] }, { title: 'Closing' }],
  },
  {
    name: 'a Markdown heading',
    pasted: '# MAG call\n\n## Agenda\n\n1. Opening\n2. Closing',
    items: two,
    warnings: [[3, 'heading']],
    facts: { title: 'MAG call' },
  },
  { name: 'Markdown headings as items', pasted: '# MAG call\n## Opening\n## Closing', items: two, facts: { title: 'MAG call' } },
  {
    name: 'a Markdown table with its columns in any order',
    pasted:
      '| Time | Lead | Topic | # | Documents |\n|-----:|:---:|---|---|---|\n| 10 | Chair | Opening | 1 | [Plan](https://example.org/p) |\n| 13:00-13:05 | - | Sub \\| part | 1.1 | |\n| | | Closing | 2 | |',
    items: [
      {
        title: 'Opening',
        minutes: 10,
        presenter: 'Chair',
        documents: [{ title: 'Plan', url: 'https://example.org/p' }],
        children: [{ title: 'Sub | part', minutes: 5 }],
      },
      { title: 'Closing' },
    ],
  },
  {
    name: 'a table without outer bars',
    pasted: 'Item | Minutes | Presenter\n--- | --- | ---\nOpening | 10 | Chair',
    items: [{ title: 'Opening', minutes: 10, presenter: 'Chair' }],
  },
  {
    name: 'a table whose numbers stand in the titles',
    pasted: '| Item | Duration |\n|---|---|\n| 1. Opening | 10 min |\n| 1.1 One | 5 min |',
    items: [{ title: 'Opening', minutes: 10, children: [{ title: 'One', minutes: 5 }] }],
  },
  {
    name: 'a table with cells and columns of another kind',
    pasted: '| Item | Time | Room |\n|---|---|---|\n| Opening | after lunch | blue |',
    items: [{ title: 'Opening' }],
    warnings: [
      [1, 'heading'],
      [3, 'not-understood'],
    ],
  },
  {
    name: 'links',
    pasted: '1. Draft [report](https://example.org/r_(1))\n2. Closing https://example.org/c.\n   Annex: https://example.org/a\n   https://example.org/b',
    items: [
      { title: 'Draft report', documents: [{ title: 'report', url: 'https://example.org/r_(1)' }] },
      {
        title: 'Closing',
        documents: [
          { title: 'https://example.org/c', url: 'https://example.org/c' },
          { title: 'Annex', url: 'https://example.org/a' },
          { title: 'https://example.org/b', url: 'https://example.org/b' },
        ],
      },
    ],
  },
  { name: 'links that would do harm', pasted: '1. See [this](javascript:alert(1))', items: [{ title: 'See [this](javascript:alert(1))' }] },
  {
    name: 'AOB with items under it',
    pasted: '1. Opening\n2. A.O.B.\n   - Newcomers track\n   - Retreat (5 min)',
    items: [{ title: 'Opening' }, { title: 'A.O.B.', section: 'aob', children: [{ title: 'Newcomers track' }, { title: 'Retreat', minutes: 5 }] }],
  },
  {
    name: 'AOB that names nothing',
    pasted: '1. Opening\n2. Any other business (AOB)',
    items: [{ title: 'Opening' }, { title: 'Any other business (AOB)', section: 'aob' }],
  },
  {
    name: 'AOB with time and items',
    pasted: '1. AOB (10 min)\n a) Newcomers',
    items: [{ title: 'AOB', minutes: 10, section: 'aob', children: [{ title: 'Newcomers' }] }],
  },
  {
    name: 'AOB before the last item',
    pasted: '1. AOB\n1.1 Newcomers\n2. Next call',
    items: [{ title: 'AOB', section: 'aob', children: [{ title: 'Newcomers' }] }, { title: 'Next call' }],
  },
  {
    name: 'AOB and what it is, on an unmarked line',
    pasted: '1. Opening\nAOB: newcomers track',
    items: [{ title: 'Opening' }, { title: 'newcomers track', section: 'aob' }],
  },
  {
    name: 'AOB led by someone',
    pasted: '1. AOB (Chair)\na) Newcomers',
    items: [{ title: 'AOB', presenter: 'Chair', section: 'aob', children: [{ title: 'Newcomers' }] }],
  },
  {
    name: 'AOB and what it is, on one line',
    pasted: '1. Opening\n2. AOB: newcomers track',
    items: [{ title: 'Opening' }, { title: 'AOB', section: 'aob', children: [{ title: 'newcomers track' }] }],
  },
  ...['Questions diverses', 'Otros asuntos', 'Прочие вопросы', '其他事项', 'ما يستجد من أعمال', 'Any Other Business.'].map((name) => ({
    name: `AOB as "${name}"`,
    pasted: `1. Opening\n2. ${name}`,
    items: [{ title: 'Opening' }, { title: name.replace(/\.$/, ''), section: 'aob' as const }],
  })),
  {
    name: 'full-width Chinese',
    pasted: '１．审议（草案）（10分钟）\n２、２０１６年计划（５分）\n三、闭幕',
    items: [{ title: '审议（草案）', minutes: 10 }, { title: '２０１６年计划', minutes: 5 }, { title: '闭幕' }],
  },
  { name: 'Arabic digits, kept in titles', pasted: '١. الافتتاح (٥ دقائق)\n٢- خطة ٢٠١٦', items: [{ title: 'الافتتاح', minutes: 5 }, { title: 'خطة ٢٠١٦' }] },
  {
    name: 'French',
    pasted: '1. Ouverture (Présidente, 10 minutes)\n2. Bilan (1 heure)',
    items: [
      { title: 'Ouverture', minutes: 10, presenter: 'Présidente' },
      { title: 'Bilan', minutes: 60 },
    ],
  },
  {
    name: 'wrapped lines',
    pasted: '1. A long title that\n   goes on here\n2. Another, and\nit goes on (Lynn St.\n   Amour) (10\n   minutes)\n3. Closing',
    items: [{ title: 'A long title that goes on here' }, { title: 'Another, and it goes on', minutes: 10, presenter: 'Lynn St. Amour' }, { title: 'Closing' }],
  },
  {
    name: 'a line that belongs to nothing',
    pasted: '1. Opening\n\nMEETING INPUTS\nhttps://example.org/inputs\n\nBest regards,\nThe Secretariat',
    items: [{ title: 'Opening' }],
    warnings: [
      [3, 'not-understood'],
      [4, 'not-understood'],
      [6, 'not-understood'],
      [7, 'not-understood'],
    ],
  },
  {
    name: 'how a mail ends, right below A.O.B.',
    pasted: '1. Opening\n2. A.O.B.\nKind regards,\nChengetai\nIGF Secretariat',
    items: [{ title: 'Opening' }, { title: 'A.O.B.', section: 'aob' }],
    warnings: [
      [3, 'not-understood'],
      [4, 'not-understood'],
      [5, 'not-understood'],
    ],
  },
  {
    name: 'thanks as an item of its own',
    pasted: 'Opening\nThanks\nA\nB\nC\nD\nClosing',
    items: ['Opening', 'Thanks', 'A', 'B', 'C', 'D', 'Closing'].map((title) => ({ title })),
  },
  {
    name: 'inputs after an empty AOB',
    pasted: '1. Opening\n2. A.O.B.\n\nMEETING INPUTS\nWork plan: https://example.org/w',
    items: [{ title: 'Opening' }, { title: 'A.O.B.', section: 'aob' }],
    warnings: [
      [4, 'not-understood'],
      [5, 'not-understood'],
    ],
  },
  {
    name: 'a backslash before what would be read otherwise',
    pasted: '1. Review \\(10 minutes\\)\n2. \\Any other business\n3. C:\\new \\1',
    items: [{ title: 'Review (10 minutes)' }, { title: 'Any other business' }, { title: 'C:\\new 1' }],
  },
  { name: 'too long a title', pasted: `1. ${'x'.repeat(400)}`, items: [{ title: 'x'.repeat(300) }], warnings: [[1, 'too-long']] },
  { name: 'markers without a title', pasted: '1.\n2. Closing', items: [{ title: 'Closing' }], warnings: [[1, 'no-title']] },
  { name: 'nothing', pasted: ' \n\t\n', items: [] },
  {
    name: 'the agenda of a call as the list got it',
    pasted:
      'MAG Virtual Meeting II\n13 September 2016, 13:00 - 15:00 UTC\nTo join: https://example.org/join\n\nDRAFT AGENDA\n\n1. Welcome from the Chair (2 minutes)\n2. Follow-up to the last call (10 minutes)\n 2.1 Actions (Secretariat)\n3. Workshops - Ms. Ana Li - 20 min\n 3.1 Selection\n 3.2 Mergers\n 3.3 Next steps\n10. A.O.B.\n\n***',
    items: [
      { title: 'Welcome from the Chair', minutes: 2 },
      { title: 'Follow-up to the last call', minutes: 10, children: [{ title: 'Actions', presenter: 'Secretariat' }] },
      { title: 'Workshops', minutes: 20, presenter: 'Ms. Ana Li', children: [{ title: 'Selection' }, { title: 'Mergers' }, { title: 'Next steps' }] },
      { title: 'A.O.B.', section: 'aob' },
    ],
    warnings: [[5, 'heading']],
    facts: { title: 'MAG Virtual Meeting II', startsAt: '2016-09-13T13:00:00.000Z', durationMinutes: 120, joinUrl: 'https://example.org/join' },
  },
];
