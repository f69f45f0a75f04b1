// A store with faults: by method, by the kind of row, at each nth call, before or after the disk, or only slowly.
import { OutcomeUnknown, type Row, type Store } from '../../server/store/store.ts';

export interface Fault {
  methods: readonly (keyof Store)[];
  /** Only appends that begin with a row of this kind. */
  kind?: Row['kind'];
  /** Each so many calls that it is about. */
  every: number;
  /** `refused`: nothing is written. `unanswered`: it is written, and nobody hears of it. `slow`: it is written later. */
  how: 'refused' | 'unanswered' | 'slow';
}

interface Held {
  /** Resolves once somebody waits. */
  reached: Promise<void>;
  release(): void;
}

const slowMs = 15;

export class ChaosStore {
  /** The faults of this moment. */
  faults: Fault[] = [];
  /** How often each fault struck. */
  readonly struck = new Map<Fault['how'], number>();
  readonly #calls = new Map<Fault, number>();
  readonly #held = new Map<keyof Store, { reach: () => void; released: Promise<void> }>();

  #underWay = 0;

  /** Everything that goes through the store from now on meets the faults. */
  readonly wrap = (inner: Store): Store =>
    new Proxy(inner, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => this.#call(name as keyof Store, args, () => Reflect.apply(value, target, args) as Promise<unknown>);
      },
    });

  /** Lets no call of a method through until it is released. */
  hold(method: keyof Store): Held {
    const reached = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    this.#held.set(method, { reach: reached.resolve, released: released.promise });
    const release = (): void => {
      this.#held.delete(method);
      released.resolve();
    };
    return { reached: reached.promise, release };
  }

  /** Resolves once no call is under way. */
  async quiet(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.#underWay > 0);
  }

  async #call(method: keyof Store, args: readonly unknown[], act: () => Promise<unknown>): Promise<unknown> {
    this.#underWay += 1;
    try {
      return await this.#answer(method, args, act);
    } finally {
      this.#underWay -= 1;
    }
  }

  async #answer(method: keyof Store, args: readonly unknown[], act: () => Promise<unknown>): Promise<unknown> {
    const held = this.#held.get(method);
    held?.reach();
    await held?.released;
    const how = this.#strike(method, args);
    if (how === 'refused') throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' });
    if (how === 'slow') await new Promise((resolve) => setTimeout(resolve, slowMs));
    const result = await act();
    if (how === 'unanswered') throw new OutcomeUnknown('the answer was lost');
    return result;
  }

  #strike(method: keyof Store, args: readonly unknown[]): Fault['how'] | undefined {
    const fault = this.faults.find((each) => each.methods.includes(method) && (each.kind === undefined || each.kind === kindOf(args)));
    if (!fault) return undefined;
    const calls = (this.#calls.get(fault) ?? 0) + 1;
    this.#calls.set(fault, calls);
    if (calls % fault.every !== 0) return undefined;
    this.struck.set(fault.how, (this.struck.get(fault.how) ?? 0) + 1);
    return fault.how;
  }
}

/** The kind of the first row that is to be appended. */
function kindOf(args: readonly unknown[]): Row['kind'] | undefined {
  const rows = args.find((arg): arg is Row[] => Array.isArray(arg));
  return rows?.[0]?.kind;
}
