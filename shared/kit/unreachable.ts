/** Ends a total switch: the compiler refuses the call while a case is left out. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
