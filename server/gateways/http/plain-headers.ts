import { createHash } from 'node:crypto';
import { plainStyle } from '../../../shared/render/plain-style.ts';

const style = createHash('sha256').update(plainStyle).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

/** Of every page without a script. AU5: where a page says nothing of where one comes from, browsers send its form as from nowhere, and that is foreign. */
export const plainHeaders = { 'Content-Security-Policy': policy, 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin', Vary: 'Accept-Language' };
