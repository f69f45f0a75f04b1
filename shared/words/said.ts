/** The shape of a record of words, whatever it says. */
export type Said<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { [K in keyof T]: Said<T[K]> };
