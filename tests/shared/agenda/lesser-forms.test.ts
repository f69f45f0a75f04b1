// Forms that seldom come alone: each is read by the words around it.
import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { linesOf } from './reading-lines.ts';

const read = (text: string): string[] => linesOf(parseAgenda(text).items);

test.each([
  ['27/101 Apologies\n27/102 Planning\n a) 27/0143/FUL – The Old Forge\n27/103 Finance', ['Apologies', 'Planning', '  27/0143/FUL – The Old Forge', 'Finance']],
  ['101/27. Apologies\n102/27. Minutes\n103/27. Finance', ['Apologies', 'Minutes', 'Finance']],
  ['1. Consent\n1.a. Minutes\n1.b. Transfer\n2. Main\n2.a. Budget', ['Consent', '  Minutes', '  Transfer', 'Main', '  Budget']],
  ['6. Report\n*7. Accounts\n*8. Dates', ['Report', 'Accounts', 'Dates']],
  [
    '| Time | Item |\n|---|---|\n| 9:00–9:30 | Plan |\n| | – Goals |\n| | a) Means |\n| 9:30–10:00 | Close |',
    ['Plan {30}', '  Goals', '  Means', 'Close {30}'],
  ],
  [
    'MEETING ON THURSDAY 12 NOVEMBER 2026\n\n1. Report\n\nAny other business\n\n2. a) Visit\n\nMEETING ON FRIDAY 13 NOVEMBER 2026 (9.30)\n\n3. Plan',
    ['Report', '[AOB] Visit', 'Plan'],
  ],
])('[AG47] reads the markers in %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

test('[AG47] a column of dates makes days', () => {
  const { days, items } = parseAgenda('Date\tTime\tItem\nMonday 3 May 2027\t9:00\tOpening\n\t9:30\tPlan\nTuesday 4 May 2027\t9:00\tClose');
  expect(days).toEqual([
    { title: 'Monday 3 May 2027', items: [0, 1] },
    { title: 'Tuesday 4 May 2027', items: [2] },
  ]);
  expect(linesOf(items)).toEqual(['Opening {30}', 'Plan', 'Close']);
});

test('[AG47] two numbers with a slash are no minute book, nor are dates', () => {
  expect(read('1. A\n27/101 is a symbol\n2. B')).toEqual(['A', 'B']);
  expect(read('30/6 Plan\n1/7 Review\n2/7 Close').join()).not.toMatch(/^Plan/);
});

test.each([
  ['[Tim H] Pod resize (15 min)\n[Dawn, Sergey] Node health\n[Draft] Plan', ['Pod resize {15} <Tim H>', 'Node health <Dawn, Sergey>', '[Draft] Plan']],
  ['- (5m) Blockers @bo\n- Plan @ana, @cy', ['Blockers {5} <@bo>', 'Plan <@ana, @cy>']],
  ['一、年度报告　李明（20分钟）\n二、计划 王建国、张华\n三、工作 安排', ['年度报告 {20} <李明>', '计划 <王建国、张华>', '工作 安排']],
  ["1. Status (25') – Joseph, Amira\n2. Budget – M. Lund, chief accountant", ['Status {25} <Joseph, Amira>', 'Budget <M. Lund, chief accountant>']],
  ['1. Plan\n   Presenter: Ana Li (5 min)\n   Co-presenter: Bo Ek\n2. End', ['Plan {5} <Ana Li, Bo Ek>', 'End']],
  ['1. Intake (Professor J Ahmed) (SEN/27/42) [20 min]\n2. End', ['Intake (SEN/27/42) {20} <Professor J Ahmed>', 'End']],
  ['1. A (Ana Li)\n2. B – Bo Ek\n3. C (Cy Ott)\n4. Report, Tal Mizra', ['A <Ana Li>', 'B <Bo Ek>', 'C <Cy Ott>', 'Report <Tal Mizra>']],
  ['1. A (Ana Li)\n2. Visit, Addis Ababa\n3. C', ['A <Ana Li>', 'Visit, Addis Ababa', 'C']],
])('[AG48] reads the people in %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

test.each([
  ['1. Opening – 5:30 PM\n2. Closed part – 5:35 PM\n3. End – 6:30 PM', ['Opening {5}', 'Closed part {55}', 'End']],
  ['* 17:05 - 15 min Cookies - Johann Hof\n* 17:20 - 10 min Query', ['Cookies {15} <Johann Hof>', 'Query {10}']],
  ['# Group\n\n## Opening\n\n_17:00 - 5 minutes_\n\n* Roll call', ['Opening {5}', '  Roll call']],
  ['3. Regulation on travel                              14752/26\n   General approach\n4. Ports', ['Regulation on travel 14752/26', 'Ports']],
])('[AG49] reads the times in %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

test.each([
  [
    '1. Talks (20-45m)\n2. Plan (Sofia, 10-15 min)\n3. End\n   5–10 minutes',
    ['Talks (20-45m) {45}', 'Plan (10-15 min) {15} <Sofia>', 'End (5–10 minutes) {10}'],
  ],
  ['| timebox | topic |\n|---|---|\n| 20-45m | Pattern |\n| 10m | Close |', ['Pattern (20-45m) {45}', 'Close {10}']],
  ['1. Updates (25 min)\n  a) Host (10)\n  b) UN (5)\n2. Close', ['Updates {25}', '  Host {10}', '  UN {5}', 'Close']],
  ['1. Updates (10 min)\n  a) Part (10)\n  b) Part (20)\n2. Close', ['Updates {10}', '  Part (10)', '  Part (20)', 'Close']],
  ['1. Plan\n   Presenter: (10 minutes)\n2. Close', ['Plan {10}', 'Close']],
  ['- intros (~1 min each, 10 min total)\n- who does what (10ish min)', ['intros {10}', 'who does what {10}']],
])('[AG50] reads the minutes in %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

test('[AG50] a range is named in a warning too', () => {
  expect(parseAgenda('1. Talks (20-45m)\n2. End').warnings).toEqual([{ line: 1, text: '1. Talks (20-45m)', reason: 'not-understood' }]);
});

test('[AG51] a mailed form has its items, and its mail the year', () => {
  const { items, facts } = parseAgenda(
    'From: Office <office@example.org>\nSent: Monday, 20 December 2027 09:12\nSubject: Our call\n\nDear all,\nthis is for our call on Thursday, 6 January at 13:00 UTC (60 minutes).\n\nAgenda item: Welcome\nTime: 5 minutes\nLead: Co-chairs\n\nAgenda item: AOB\nTime: 10 minutes',
  );
  expect(linesOf(items)).toEqual(['Welcome {5} <Co-chairs>', '[AOB] AOB {10}']);
  expect(facts).toMatchObject({ title: 'Our call', startsAt: '2028-01-06T13:00:00.000Z', durationMinutes: 60 });
});

test.each([
  ['1. Plan\n\nAny other business\n\n2. a) Visit\n\np.m.\n\n3. Lunch: a talk', ['Plan', '[AOB] Visit', 'Lunch: a talk']],
  ['1. Plan\n2. AOB if time allows', ['Plan', '[AOB] AOB if time allows']],
  ['1. План\n2. Разное и дата следующего заседания', ['План', '[AOB] Разное и дата следующего заседания']],
  ['- Plan\n- Parking lot / AOB', ['Plan', '[AOB] Parking lot / AOB']],
  ['1/ Accueil (14h30)\n2/ Bilan – Mme Roy (14h45)\n3/ Clôture (15h05)', ['Accueil {15}', 'Bilan {20} <Mme Roy>', 'Clôture']],
  [
    'Time\tNo.\tItem\n9.00–10.00\tItem 1\tPlan\n10.00–10.30\t\tBreak\n10.30–11.00\tItem 1 (continued)\tPlan',
    ['Plan {60}', 'Break {30}', 'Plan (continued) {30}'],
  ],
  ['1) Plan\n2) Parts\n   2a) One - Irfan A.\n   2b) Other\n3) Close', ['Plan', 'Parts', '  One <Irfan A.>', '  Other', 'Close']],
  ['* reset-04 (see https://example.org/pr/77) (Mia, 15 min)\n* Charter review, see https://example.org/c', ['reset-04 {15} <Mia>', 'Charter review']],
  ['1. Rule on data   9600/27 + COR 1\n   Approval\n2. Close', ['Rule on data 9600/27 + COR 1', 'Close']],
  [
    '1. Opening (5 min)\nChair of the Group\n2. Permit\n   Staff: Dana Whit, Planner\n3. Main part – lead facilitators: Ana and Bo',
    ['Opening {5} <Chair of the Group>', 'Permit <Dana Whit, Planner>', 'Main part <Ana and Bo>'],
  ],
])('[AG52] reads %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

test.each([
  ['1. Opening // Chair\n2. Budget // Ana\n3. Plan // Ana & Bo // 10 min', ['Opening <Chair>', 'Budget <Ana>', 'Plan {10} <Ana & Bo>']],
  ['1. See http://example.org/a // b\n2. Budget // Discussion', ['See // b', 'Budget // Discussion']],
])('[AG55] people behind two strokes in %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

test.each([
  [
    "== Agenda ==\n* Welcome ''(5 minutes)''\n* Budget [[User:Jo]]\n** Travel\n* [https://example.org/a Charter]",
    ['Welcome {5}', 'Budget <@Jo>', '  Travel', 'Charter'],
  ],
  [
    'Item Title             Lead        Paper   Timing\n1.   Apologies         Chair       Verbal  2.00pm\n2.   Interests         Chair       Verbal\n3.   Plan              S. Hughes   A2      2.10pm\n4.   Close             All         Verbal  2.40pm',
    ['Apologies {10} <Chair>', 'Interests <Chair>', 'Plan {30} <S. Hughes>', 'Close <All>'],
  ],
  ['1. A\n2. B\n    1. C\n    2. D\n3. E\n4. F', ['A', 'B', '  C', '  D', 'E', 'F']],
  [
    '<ol class="lst-kix_a1-0 start"><li>A</li></ol><ol class="lst-kix_a1-1 start"><li>B&ouml;</li><li>&Ouml;C</li></ol><ol class="lst-kix_a1-0" start="2"><li>D</li></ol>',
    ['A', '  Bö', '  ÖC', 'D'],
  ],
  ['- [ ] 📈 Metrics (5m)\n- [ ] 🎉 Kudos', ['Metrics {5}', 'Kudos']],
])('[AG60] reads %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

test.each([
  ['1. Update -- Kathy\n2. Budget – Income\n3. Plan - Mike B', ['Update <Kathy>', 'Budget – Income', 'Plan <Mike B>']],
  ['- Accounts (AP)\n- Training – CM\n- Risks – BO/FG', ['Accounts <AP>', 'Training <CM>', 'Risks <BO/FG>']],
  ['- Coalitions (DC)\n- Training (CM)\n- Risks (BO)', ['Coalitions (DC)', 'Training (CM)', 'Risks (BO)']],
  ['1. Review (20 min) [from wilco]\n2. Budget (Ana) [from shadi]', ['Review {20} <wilco>', 'Budget <Ana>']],
  ['1. Media (Ana & Mark Sadek)\n2. Draft (Rich, MarkS) [10 min]', ['Media <Ana & Mark Sadek>', 'Draft {10} <Rich, MarkS>']],
  [
    '1. Итоги (проф. И. М. Белов)\n2. تقرير – م. سالم الحربي\n3. عرض (رئيس اللجنة المالية)',
    ['Итоги <проф. И. М. Белов>', 'تقرير <م. سالم الحربي>', 'عرض <رئيس اللجنة المالية>'],
  ],
])('[AG57] reads the people in %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

test.each([
  ['Council call\n14:00 Los Angeles; 17:00 Washington; 22:00 London\n1. Plan\n2. Close', ['Plan', 'Close']],
  ['Group\nTuesday 4 May 2027\n2.00pm to 4.00pm, Meeting Room 3\n\n1. Plan\n2. Close', ['Plan', 'Close']],
  [
    '# Group\n* [Slides](https://example.org/s)\n\n## Monday, 3 May 2027\n\n13:00-15:00 Monday Session II\n\n### Drafts\n10 min - Cookies\n5 min - Query',
    ['Cookies {10}', 'Query {5}'],
  ],
])('[AG58] has no item for what is about the meeting in %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

test.each([
  ['Senate\nFriday, November 12, 2027\n3:00–5:00 p.m. UTC\nI. Plan', { startsAt: '2027-11-12T15:00:00.000Z', durationMinutes: 120 }],
  ['Board\nThursday 4 November 2027\n2.00pm to 4.00pm, Meeting Room 3\n\n1. Plan', { place: 'Meeting Room 3', local: { at: '2027-11-04T14:00' } }],
  ['Subject: Agenda of our call 2027-06-10 at 15:00Z\n1. Plan', { startsAt: '2027-06-10T15:00:00.000Z' }],
  [
    '16 июня 2027 г., в 15:00 (МСК) заседание. Подключение: https://meet.example.org/us\n1. План',
    { startsAt: '2027-06-16T12:00:00.000Z', joinUrl: 'https://meet.example.org/us' },
  ],
  ['Objet : Conseil\nJour : 4 mai 2027\nHeure : 18 h 00\n1. Bilan', { title: 'Conseil', local: { at: '2027-05-04T18:00' } }],
])('[AG58] reads the facts in %j', (text, facts) => {
  expect(parseAgenda(text).facts).toMatchObject(facts);
});

test.each([
  [
    '1. Plan\n2. Any other business\n\nJUSTICE\n3. Prosecutor\n4. Any other business',
    ['Plan', '[AOB] Any other business', 'Prosecutor', '[AOB] Any other business'],
  ],
  [
    'ORDRE DU JOUR\n\nDésignation du secrétaire de séance\nApprobation du procès-verbal\n\n1. Bilan',
    ['Désignation du secrétaire de séance', 'Approbation du procès-verbal', 'Bilan'],
  ],
  ['A) PARTE RESOLUTIVA\n1º.- Acta\n2º.- Mociones\n   2.1.- Verde\nB) CONTROL\n3º.- Informes', ['Acta', 'Mociones', '  Verde', 'Informes']],
])('[AG59] reads %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

test.each([
  ['1. A 10m\n2. Budget ~10\n3. Visit ≈ 15', ['A {10}', 'Budget {10}', 'Visit {15}']],
  ['1. People ~10\n2. Budget', ['People ~10', 'Budget']],
  ['Résolution n°1 : Comptes\nRésolution n°2 : Quitus (M. Bernard)', ['Comptes', 'Quitus <M. Bernard>']],
  ['3    ADDRESSES\n4    HOUSING             11 - 48\n5    MINUTES             49 - 56\n6    DATES', ['ADDRESSES', 'HOUSING', 'MINUTES', 'DATES']],
  ['1. Degree Committee (Dr Hale) [paper FB.27.12]\n2. Plan\n   Lead Member: Ana Ali', ['Degree Committee [paper FB.27.12] <Dr Hale>', 'Plan <Ana Ali>']],
  ['* Multipath (30 min)\n  * [draft](https://example.org/d)\n  * Open issues', ['Multipath {30}', '  Open issues']],
  ['# Sync\n## Participants\n- Lena\n## Topics\n| Time | Item |\n|---|---|\n| 10m | Roadmap |\n## Action items\n- [ ] Raj to post', ['Roadmap {10}']],
])('[AG61] reads %j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});
