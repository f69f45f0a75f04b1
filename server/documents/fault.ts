/** Why a document was not made: too many wait, it took too long, it is too large for its format, this machine cannot make it, nobody wants it any more, the server stops, or it failed. */
export type FaultKind = 'crowded' | 'late' | 'too-large' | 'unavailable' | 'dropped' | 'closed' | 'failed';

export class DocumentFault extends Error {
  readonly kind: FaultKind;
  constructor(kind: FaultKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
