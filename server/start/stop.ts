// ST3: asked to stop, tell, write, exit; and never hang.
import type { Logger } from 'pino';

const bound = 8000;

export interface Stopping {
  log: Logger;
  /** Tells those connected, writes what is left, and closes. */
  close(): Promise<void>;
}

/** Stops the process on SIGTERM, SIGINT, and where an error leaves it in doubt; at the latest after eight seconds. Asked twice, it stops at once. */
export function stopOnSignals({ log, close }: Stopping): void {
  let asked = false;
  const stop = (code: number): void => {
    if (asked) process.exit(code || 1);
    asked = true;
    setTimeout(() => {
      log.error('stopping took too long; what was acknowledged is on disk');
      process.exit(1);
    }, bound).unref();
    close().then(
      () => process.exit(code),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed; what was acknowledged is on disk');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      log.info({ signal }, 'stopping');
      stop(0);
    });
  }
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was left rejected'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error nobody caught; stopping');
    stop(1);
  });
}
