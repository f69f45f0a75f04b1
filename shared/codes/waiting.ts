/** The things that a meeting can wait for. */
export type WaitingKind = 'agenda' | 'opening' | 'aob' | 'report' | 'comments' | 'comments-over';
