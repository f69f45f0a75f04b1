import { expect, test } from 'vitest';
import { wrap } from '../../../shared/render/wrap.ts';

test('[RP8] no character is lost where text is wrapped, and what must not break does not', () => {
  expect(wrap('Ordre du jour\u00A0: 10\u202F000 mots', 13)).toBe('Ordre du\njour\u00A0: 10\u202F000\nmots');
  expect(wrap('a\u2003b\vc', 72)).toBe('a\u2003b\vc');
});
