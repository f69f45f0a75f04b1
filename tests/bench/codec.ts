// The frames that the servers under test speak: the same protocol, and for Hocuspocus the document's name before each.
import * as encoding from 'lib0/encoding';

export type Dialect = 'plain' | 'hocuspocus';

export interface Codec {
  /** The first frames from a client. */
  greeting(): Uint8Array[];
  update(update: Uint8Array): Uint8Array;
  /** A client's report of itself, as JSON. */
  awareness(client: number, clock: number, state: object): Uint8Array;
}

export function codecFor(dialect: Dialect, documentName: string): Codec {
  const framed = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
    const encoder = encoding.createEncoder();
    if (dialect === 'hocuspocus') encoding.writeVarString(encoder, documentName);
    write(encoder);
    return encoding.toUint8Array(encoder);
  };
  const step1 = framed((encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, 0);
    // The state vector of an empty document.
    encoding.writeVarUint8Array(encoder, new Uint8Array([0]));
  });
  const token = framed((encoder) => {
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, '');
  });
  return {
    greeting: () => (dialect === 'hocuspocus' ? [token, step1] : [step1]),
    update: (update) =>
      framed((encoder) => {
        encoding.writeVarUint(encoder, 0);
        encoding.writeVarUint(encoder, 2);
        encoding.writeVarUint8Array(encoder, update);
      }),
    awareness: (client, clock, state) => {
      const entry = encoding.createEncoder();
      for (const number of [1, client, clock]) encoding.writeVarUint(entry, number);
      encoding.writeVarString(entry, JSON.stringify(state));
      return framed((encoder) => {
        encoding.writeVarUint(encoder, 1);
        encoding.writeVarUint8Array(encoder, encoding.toUint8Array(entry));
      });
    },
  };
}
