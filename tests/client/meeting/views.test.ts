// The view that an address shows, and the one for an address without any.
import { expect, test } from 'vitest';
import { landingOf, viewOf } from '../../../client/parts/meeting/views.ts';
import { phases } from '../../../shared/meeting/model/phase.ts';

test('[CA13] one lands at the call until it is closed, then at the report', () => {
  expect(phases.map((phase) => [phase, landingOf(phase, false)])).toEqual([
    ['draft', 'call'],
    ['circulated', 'call'],
    ['live', 'call'],
    ['drafting', 'report'],
    ['comments', 'report'],
    ['issued', 'report'],
  ]);
});

test('[CA16] who comes late lands at what happened so far, while the call is live only', () => {
  expect(landingOf('live', true)).toBe('where');
  expect(landingOf('issued', true)).toBe('report');
});

test('[CA13] an address that names a view shows it wherever one lands; one that is not offered does not', () => {
  expect(viewOf('?view=people', 'member', 'report')).toBe('people');
  expect(viewOf('?view=call', 'member', 'report')).toBe('call');
  expect(viewOf('?view=setup', 'secretariat', 'call')).toBe('setup');
  expect(viewOf('?view=setup', 'member', 'call')).toBe('call');
  expect(viewOf('?view=__proto__', 'member', 'report')).toBe('report');
  expect(viewOf('', 'observer', 'report')).toBe('report');
});
