// A QR code as the path of a picture. Loaded when one is asked for.
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Modules of blank paper around it, which cameras need. */
const quiet = 4;

export interface Qr {
  path: string;
  /** For the `viewBox` of an SVG that has the path. */
  box: string;
}

export function qrOf(text: string): Qr {
  const code = generate(text);
  return { path: toSvgPath(code), box: `${-quiet} ${-quiet} ${code.size + 2 * quiet} ${code.size + 2 * quiet}` };
}
