/** Null takes a value away. */
export type Changes<T> = { [K in keyof T]?: T[K] | null };

/** A copy with the changes made: null takes a key away, undefined leaves it as it is. */
export function changed<T extends object>(value: T, changes: Changes<NoInfer<T>>): T {
  const said = Object.entries(changes).filter(([, entry]) => entry !== undefined);
  const gone = new Set(said.filter(([, entry]) => entry === null).map(([key]) => key));
  return Object.fromEntries([...Object.entries(value), ...said].filter(([key]) => !gone.has(key))) as T;
}
