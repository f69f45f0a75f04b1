import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwner, ownersOf } from '../../../shared/meeting/actions/owners.ts';

test.each<[string, string[]]>([
  ['Ana', ['Ana']],
  ['Ana and the Secretariat', ['Ana', 'Secretariat']],
  ['Ana, Bo and Chi', ['Ana', 'Bo', 'Chi']],
  ['Ana, Bo, and Chi', ['Ana', 'Bo', 'Chi']],
  ['Ana & Bo', ['Ana', 'Bo']],
  ['Ana/Bo', ['Ana', 'Bo']],
  ['Ana; Bo', ['Ana', 'Bo']],
  ['Ana + Bo', ['Ana', 'Bo']],
  ['@ana @bo', ['ana', 'bo']],
  ['@ana, the Chair', ['ana', 'Chair']],
  ['Ana, ana', ['Ana']],
  ['the Secretariat', ['Secretariat']],
  ['Ana Pérez and Bo Ek', ['Ana Pérez', 'Bo Ek']],
  ['Ana with the Secretariat', ['Ana', 'Secretariat']],
  ['Trinidad and Tobago', ['Trinidad and Tobago']],
  ['Bosnia and Herzegovina and the Secretariat', ['Bosnia and Herzegovina', 'Secretariat']],
  ['Ministry of Science and Technology', ['Ministry of Science and Technology']],
  ['Department of Economic and Social Affairs, Ana', ['Department of Economic and Social Affairs', 'Ana']],
  ['Government of Kenya and the Secretariat', ['Government of Kenya', 'Secretariat']],
  ['Ana et le Secrétariat', ['Ana', 'Secrétariat']],
  ['l’équipe et Ana', ['équipe', 'Ana']],
  ['Ministère de la science et de la technologie', ['Ministère de la science et de la technologie']],
  ['Ana y la Secretaría', ['Ana', 'Secretaría']],
  ['Анна и Секретариат', ['Анна', 'Секретариат']],
  ['李明和秘书处', ['李明', '秘书处']],
  ['李明、秘书处', ['李明', '秘书处']],
  ['آنا والأمانة', ['آنا', 'الأمانة']],
  ['آنا، الأمانة', ['آنا', 'الأمانة']],
  ['Frank La Rue', ['Frank La Rue']],
  ['Andy Sand', ['Andy Sand']],
  ['Bo (Host Country)', ['Bo (Host Country)']],
  ['Ana,', ['Ana']],
  ['', []],
  [' , ; ', []],
])('[AC14] the owners of "%s" are %j', (owner, names) => {
  expect(ownersOf(owner)).toEqual(names);
});

test.each([
  ['Ana and the Secretariat', 'Secretariat', true],
  ['Ana and the Secretariat', 'the secretariat', true],
  ['Ana Pérez and Bo', 'ana perez', true],
  ['Ana and Bo', 'Ana and Bo', true],
  ['Anabel', 'Ana', false],
  ['', 'Ana', false],
  ['Ana', '', false],
  ['Ana', undefined, false],
])('[AC14] of "%s", %s is an owner: %s', (owner, name, is) => {
  expect(isOwner(owner, name)).toBe(is);
});

test('[AC14] no text breaks the splitting of owners, and it loses no letter of a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const name of ownersOf(text)) expect(text).toContain(name);
    }),
    { seed: 1411, numRuns: 1000 },
  );
});
