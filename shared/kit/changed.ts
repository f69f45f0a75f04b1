/** A copy with the changes made: null takes a key away. */
export function changed<T extends object>(value: T, changes: { [K in keyof T]?: T[K] | null }): T {
  const entries = Object.entries({ ...value, ...changes }).filter(([key, entry]) => entry !== null || (changes as Record<string, unknown>)[key] !== null);
  return Object.fromEntries(entries) as T;
}
