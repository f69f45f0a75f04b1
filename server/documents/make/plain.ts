import { register } from '../../../shared/projections/register.ts';
import { renderPlain } from '../../../shared/render/plain-page.ts';
import type { JobOrder, Made } from '../jobs.ts';
import { made, meetingOf } from './draft.ts';

export function plain({ draft, now, ways }: JobOrder<'plain'>): Made {
  const { state, minutes } = meetingOf(draft);
  return made(renderPlain(state, register(state, minutes), now, ways));
}
