// Keys of links as they are stored beside their hashes: sealed, so that the Secretariat can see a link again and the database alone opens nothing.
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

export interface Sealing {
  /** Seals a secret. `about` is not kept in it, and is needed to open it. */
  seal(secret: string, about: string): string;
  /** The secret; undefined where it was sealed by another key, about something else, or has been changed. */
  open(sealed: string, about: string): string | undefined;
}

/** Seals with a key derived from the organiser's, on first use. */
export function sealingBy(organiserKey: string): Sealing {
  let derived: Buffer | undefined;
  const key = (): Buffer => {
    derived ??= scryptSync(organiserKey, 'rapporteur: keys of links', 32);
    return derived;
  };
  return {
    seal: (secret, about) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, key(), iv).setAAD(Buffer.from(about));
      return Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    open: (sealed, about) => {
      const bytes = Buffer.from(sealed, 'base64url');
      try {
        const decipher = createDecipheriv(algorithm, key(), bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
        decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-tagBytes));
        return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
