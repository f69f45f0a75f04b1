// Writes declared agreements into the minutes.
import { agreedChange } from '../../../shared/projections/agreed.ts';
import type { MinutesRoom } from '../text/minutes-room.ts';
import { writingAgreed } from '../text/server-changes.ts';
import type { WriteBackKind } from './write-back.ts';

/** Each agreement that is not in the minutes becomes a decision there. */
export function agreements(minutesRoom: MinutesRoom): WriteBackKind {
  return {
    open: (state) =>
      state.agreements
        .filter(({ written }) => !written)
        .map((agreement) => ({
          id: agreement.id,
          begin: (minutes) => {
            const change = agreedChange(agreement, minutes);
            if (change) minutesRoom.change(writingAgreed(change));
            return change !== undefined;
          },
        })),
    written: (agreementId) => ({ type: 'agreement.written', agreementId }),
  };
}
