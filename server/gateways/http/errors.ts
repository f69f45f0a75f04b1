// HT1: every error is {"error":{"code","message"}} with a code of the closed list.
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { HttpErrorCode } from '../../../shared/codes/http-errors.ts';
import type { Language } from '../../../shared/meeting/facts.ts';
import { page } from '../../../shared/render/plain-frame.ts';
import type { HttpError } from '../../../shared/wire/http.ts';
import { notYetSaved, http as sentences } from '../../../shared/words/en/http.ts';
import { reportFiles } from '../../../shared/words/en/report-files.ts';
import { servedWords } from '../../../shared/words/served.ts';
import type { ServedWords } from '../../../shared/words/shape.ts';
import { NotSaved, NotYetSaved } from '../../rooms/ports.ts';
import { languageOf } from './language.ts';
import { plainHeaders } from './plain-headers.ts';

const statuses: Record<HttpErrorCode, number> = {
  'bad-request': 400,
  'bad-json': 400,
  'no-report-file': 400,
  'name-needed': 400,
  'unknown-organiser': 401,
  'no-session': 401,
  'unknown-link': 401,
  'unknown-metrics-token': 401,
  'not-permitted': 403,
  'link-closed': 403,
  'unknown-key': 403,
  'foreign-origin': 403,
  'not-found': 404,
  'unknown-meeting': 404,
  'not-issued': 404,
  'wrong-method': 405,
  'already-named': 409,
  'no-link': 409,
  'meeting-full': 409,
  'too-large': 413,
  'wrong-type': 415,
  'too-fast': 429,
  internal: 500,
  'sign-on-failed': 502,
  'no-such-format': 501,
  'too-busy': 503,
  'not-saved': 503,
  'meeting-failed': 503,
  'older-version': 503,
  damaged: 503,
  stopping: 503,
};

type FileFault = keyof ServedWords['reportFiles'];

/** A request that is refused: thrown anywhere below a route, answered by `answerErrors`. A fault of a file is said in each language, other details in English. */
export class HttpRefusal extends Error {
  readonly code: HttpErrorCode;
  readonly fault: FileFault | undefined;
  constructor(code: HttpErrorCode, detail?: string | { fault: FileFault }) {
    super(typeof detail === 'object' ? reportFiles[detail.fault] : (detail ?? sentences[code]));
    this.code = code;
    this.fault = typeof detail === 'object' ? detail.fault : undefined;
  }
}

/** Errors of the body parser, by their `type`. Its own messages may repeat the body, so they are never passed on. */
const parserFaults: Record<string, HttpErrorCode> = {
  'entity.parse.failed': 'bad-json',
  'entity.too.large': 'too-large',
  'encoding.unsupported': 'wrong-type',
  'charset.unsupported': 'wrong-type',
  'request.size.invalid': 'bad-request',
  'request.aborted': 'bad-request',
};

function understood(error: unknown): HttpRefusal | undefined {
  if (error instanceof HttpRefusal) return error;
  if (error instanceof URIError) return new HttpRefusal('not-found');
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (typeof type === 'string' && parserFaults[type]) return new HttpRefusal(parserFaults[type]);
  return typeof status === 'number' && status >= 400 && status < 500 ? new HttpRefusal('bad-request') : undefined;
}

export function sendError(response: Response, code: HttpErrorCode, message = sentences[code]): void {
  const body: HttpError = { error: { code, message } };
  if (statuses[code] === 401) response.set('WWW-Authenticate', 'Bearer');
  if (code === 'too-fast' || code === 'too-busy' || code === 'not-saved' || code === 'stopping') response.set('Retry-After', '2');
  response.status(statuses[code]).set('Cache-Control', 'no-store').json(body);
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

/** Whether it is the store that failed: nothing was changed, and trying again may do. */
const isOfStore = (error: unknown): boolean => error instanceof NotSaved || codeOf(error) === 'ERR_SQLITE_ERROR' || codeOf(error) === 'outcome-unknown';

/** A person who followed a link gets a page instead of JSON, with only our own sentence in it. */
function sendErrorPage(response: Response, code: HttpErrorCode, language: Language, fault?: FileFault): void {
  const { http, reportFiles: files } = servedWords(language);
  const sentence = fault ? files[fault] : http[code];
  response
    .status(statuses[code])
    .set(plainHeaders)
    .type('html')
    .send(page(language, 'Rapporteur', false, `<h1>Rapporteur</h1><p>${sentence}</p>`));
}

/** Answers an error in the form its asker reads: a browser that follows a link to a file asks for a page before anything else. */
function answer(request: Request, response: Response, code: HttpErrorCode, message?: string, fault?: FileFault): void {
  const isPage = request.method === 'GET' && request.accepts(['json', 'html']) === 'html';
  if (isPage) sendErrorPage(response, code, languageOf(request) ?? 'en', fault);
  else sendError(response, code, message);
}

/** The code and, where it is not the code's own, the sentence for an error that no route refused. */
function faultOf(error: unknown): [HttpErrorCode, string?] {
  if (error instanceof NotYetSaved) return ['not-saved', notYetSaved];
  if (codeOf(error) === 'damaged') return ['damaged'];
  return [isOfStore(error) ? 'not-saved' : 'internal'];
}

/** The last handler: client errors are answered, our own errors are logged. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refused = understood(error);
    if (!refused) log.error({ err: error }, 'a request failed');
    if (refused) answer(request, response, refused.code, refused.message, refused.fault);
    else answer(request, response, ...faultOf(error));
  };
}

/** Answers what no route took. */
export const nothingHere: RequestHandler = (request, response) => answer(request, response, 'not-found');

/** The last of a route: says which methods the address takes. */
export const wrongMethod: RequestHandler = (request, response) => {
  const taken = Object.keys(request.route?.methods ?? {}).filter((method) => method !== '_all');
  response.set('Allow', taken.map((method) => method.toUpperCase()).join(', '));
  sendError(response, 'wrong-method');
};
