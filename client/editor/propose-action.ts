// Suggests the fields of an action from its words. The reader of dates loads only when it is first needed.
import type { ActionContext } from '../../shared/minutes/propose.ts';
import type { Offered } from './action-offers.ts';

export async function proposeAction(text: string, startsAt: string, context: ActionContext): Promise<Offered> {
  const propose = await import('../../shared/minutes/propose.ts');
  const { owner, due } = propose.proposeAction(text, new Date(startsAt), context);
  const reading = due?.reading;
  return {
    ...(owner !== undefined && { owner }),
    ...(reading &&
      ('day' in reading ? { days: [reading.day] } : 'either' in reading ? { days: reading.either } : { words: due.words, unclear: reading.unclear })),
  };
}
