/** Makes short ids. The source of randomness is passed in: shared code has none of its own. */
export type NewId = () => string;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten characters of Crockford's base 32 (50 bits), from a source of bytes. Enough to be unique in a meeting; never a secret. */
export function idFrom(bytes: (count: number) => Uint8Array): NewId {
  return () => Array.from(bytes(10), (byte) => ALPHABET[byte % 32]).join('');
}
