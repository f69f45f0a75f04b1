// Organisers mark decisions that a later one replaced. The marks are kept beside the meetings and passed to the index.
import type { SaidSuperseded } from '../store/index/meeting-index.ts';
import type { Store } from '../store/store.ts';

const kind = 'superseded';
/** Decisions of which something is said. */
const most = 20_000;

const idOf = ({ meetingId, id }: Pick<SaidSuperseded, 'meetingId' | 'id'>): string => `${meetingId} ${id}`;

export async function saidSuperseded(store: Store): Promise<SaidSuperseded[]> {
  return (await store.records(kind)).map(({ json }) => JSON.parse(json) as SaidSuperseded);
}

/** Replaces what was said of the decision. Resolves with all that is said; undefined where there is no room for more. Rejects where the store cannot. */
export async function saySuperseded(store: Store, said: SaidSuperseded): Promise<SaidSuperseded[] | undefined> {
  const others = (await saidSuperseded(store)).filter((each) => idOf(each) !== idOf(said));
  if (others.length >= most) return undefined;
  await store.saveRecords([{ kind, id: idOf(said), json: JSON.stringify(said) }]);
  return [...others, said];
}

/** Takes out what was said of decisions of a meeting that is gone. */
export async function forgetSuperseded(store: Store, meeting: string): Promise<void> {
  const gone = (await saidSuperseded(store)).filter(({ meetingId, by }) => meetingId === meeting || by?.meetingId === meeting);
  if (gone.length > 0) await store.saveRecords(gone.map((each) => ({ kind, id: idOf(each) })));
}
