// Word documents that people send. They are large and wait for their turn in memory, so there are few at once.
import express, { type Request, type Response } from 'express';
import { mostBytes } from '../../documents/returned/bounds.ts';
import { HttpRefusal } from './errors.ts';

/** At once: in all, and for one meeting, so that no meeting takes the places of all others. */
const bounds = { all: 8, meeting: 2 };

const raw = express.raw({ type: () => true, limit: mostBytes.file });

export class Uploads {
  readonly #ofMeeting = new Map<string, number>();
  #all = 0;

  /** The bytes of the body; undefined where there is none. The place is given back once the request is answered or given up. Throws `too-busy` where there is none. */
  async take(request: Request, response: Response, meeting: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const here = this.#ofMeeting.get(meeting) ?? 0;
    // The response is already closed: nobody waits for it, and its place would never be freed.
    if (this.#all >= bounds.all || here >= bounds.meeting || response.destroyed) throw new HttpRefusal('too-busy');
    this.#all += 1;
    this.#ofMeeting.set(meeting, here + 1);
    response.once('close', () => this.#giveBack(meeting));
    await new Promise<void>((resolve, reject) => raw(request, response, (error?: unknown) => (error ? reject(error) : resolve())));
    const body: unknown = request.body;
    request.body = undefined;
    return Buffer.isBuffer(body) ? new Uint8Array(body) : undefined;
  }

  #giveBack(meeting: string): void {
    this.#all -= 1;
    const left = (this.#ofMeeting.get(meeting) ?? 1) - 1;
    if (left > 0) this.#ofMeeting.set(meeting, left);
    else this.#ofMeeting.delete(meeting);
  }
}
