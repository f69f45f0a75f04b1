import { expect, test } from 'vitest';
import { changedFacts, factsOf, fieldsOf, rebasedFields } from '../../../client/parts/create/fact-fields.ts';
import type { Facts } from '../../../shared/meeting/facts.ts';

const facts: Facts = {
  title: 'Planning call',
  body: 'The group',
  startsAt: '2027-03-30T13:00:00.000Z',
  durationMinutes: 60,
  kind: 'member',
  language: 'en',
  chair: { name: 'Ana Ruiz', affiliation: 'Government of Peru' },
  secretariat: [{ name: 'Bo; Lund', affiliation: 'IGF Secretariat' }, { name: 'Cy' }],
  hostCountry: { name: 'Mexico', affiliation: 'Ministry' },
};

function changed(edit: Partial<ReturnType<typeof fieldsOf>>): Record<string, unknown> {
  const was = fieldsOf(facts);
  const fields = { ...was, ...edit };
  const made = factsOf(fields);
  if ('missing' in made) throw new Error('incomplete');
  return changedFacts(was, fields, made.facts, facts);
}

test('[CA41] saving an unchanged form sends nothing', () => {
  expect(changed({})).toEqual({});
});

test('[CA41] only the touched fields are sent, an emptied one as null, and affiliations stay', () => {
  expect(changed({ body: '' })).toEqual({ body: null });
  expect(changed({ secretariat: 'Bo; Lund\nDee' })).toEqual({ secretariat: [{ name: 'Bo; Lund', affiliation: 'IGF Secretariat' }, { name: 'Dee' }] });
  expect(changed({ chair: 'Ana Ruiz Paz' })).toEqual({ chair: { name: 'Ana Ruiz Paz', affiliation: 'Government of Peru' } });
});

test('[CA41] what others changed appears in the fields that are not touched', () => {
  const was = fieldsOf(facts);
  const now = fieldsOf({ ...facts, startsAt: '2027-03-31T13:00:00.000Z', body: 'Another group' });
  expect(rebasedFields(was, { ...was, body: 'Typed here' }, now)).toEqual({ ...now, body: 'Typed here' });
});
