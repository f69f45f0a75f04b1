import type { Store } from '../../server/store/store.ts';

const writes: readonly (keyof Store)[] = [
  'create',
  'take',
  'append',
  'saveSnapshot',
  'saveKeys',
  'saveSessions',
  'setDeleted',
  'remove',
  'rewrite',
  'scrub',
  'saveRecords',
  'check',
];

/** A store that fails on demand, as on a full disk. */
export class FailingStore {
  readonly store: Store;
  failing = false;
  appends = 0;

  constructor(inner: Store, methods: readonly (keyof Store)[] = writes) {
    this.store = new Proxy(inner, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          if (name === 'append') this.appends += 1;
          if (this.failing && methods.some((method) => method === name)) {
            return Promise.reject(Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' }));
          }
          return Reflect.apply(value, target, args);
        };
      },
    });
  }
}
