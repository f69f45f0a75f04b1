import { expect, test } from 'vitest';
import { reportJsonSchema, reportSchema } from '../../../server/documents/report-schema.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import { report } from '../../../shared/projections/report.ts';
import { anchor, blockOf, minutesOf } from '../../support/report.ts';
import { reportIn } from '../../support/six-reports.ts';

test.each(languages)('[RP12] a report in %s keeps the schema, and has no field that the schema does not name', (language) => {
  expect(strict.safeParse(reportIn(language)).error).toBeUndefined();
});

test('[RP12] so does one made of minutes, with all its options', () => {
  const { state, minutes } = minutesOf(
    [
      [
        blockOf('paragraph', [{ text: 'a', strong: true, link: 'https://example.org/' }, anchor('n1'), { text: 'b', reference: 'gone' }]),
        blockOf('bullet', 'c'),
        blockOf('action', 'd', { owner: 'Ana', due: 'soon' }),
        blockOf('heading', 'e'),
      ],
    ],
    { n1: 'A note.' },
  );
  const asked = { headings: true, actionsAnnex: true, participants: true, agreements: true, speakers: true, linksAsNotes: true };
  const made = report({ ...state, reportOptions: { ...state.reportOptions, ...asked } }, minutes);
  expect(strict.safeParse(JSON.parse(JSON.stringify(made))).error).toBeUndefined();
});

test('[RP12] what is no report does not keep it', () => {
  const made = reportIn('en');
  for (const wrong of [
    { ...made, language: 'xx' },
    { ...made, content: [{ type: 'picture' }] },
    { ...made, notes: [{ number: 0, id: 'n', text: '' }] },
  ]) {
    expect(reportSchema.safeParse(wrong).success).toBe(false);
  }
});

test('[RP12] the published schema says where it is, and names every field', () => {
  const schema = reportJsonSchema('https://example.org/schemas/report.json');
  expect(schema).toMatchObject({ $id: 'https://example.org/schemas/report.json', $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  expect(Object.keys((schema as { properties: object }).properties)).toEqual(Object.keys(reportSchema.shape));
});

/** The same, but for fields that are not named. */
const strict = reportSchema.superRefine((value, context) => {
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(reportSchema.shape, name));
  for (const name of unknown) context.addIssue({ code: 'custom', message: `${name} is not in the schema` });
});
