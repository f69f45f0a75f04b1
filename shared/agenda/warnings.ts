// Warnings about each line that was not, or not wholly, taken over.
import type { Line } from './lines.ts';

export const warningReasons = ['heading', 'not-understood', 'too-deep', 'too-many', 'too-long', 'no-title', 'renumbered', 'moved', 'struck'] as const;
export type WarningReason = (typeof warningReasons)[number];

export interface Warning {
  /** From 1. */
  line: number;
  /** As it was pasted. */
  text: string;
  reason: WarningReason;
}

/** Each line has one warning at most of a kind. */
export class Warnings {
  readonly #found = new Map<string, Warning>();

  add({ number, raw }: Pick<Line, 'number' | 'raw'>, reason: WarningReason): void {
    const key = `${number} ${reason}`;
    if (!this.#found.has(key)) this.#found.set(key, { line: number, text: raw, reason });
  }

  has(line: Line): boolean {
    return warningReasons.some((reason) => this.#found.has(`${line.number} ${reason}`));
  }

  /** In the order of the lines. */
  all(): Warning[] {
    return [...this.#found.values()].sort((a, b) => a.line - b.line);
  }
}
