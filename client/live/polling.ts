// The second way to the server, where a proxy lets no WebSocket through. Most people never load it.
import { transports, XHR } from 'engine.io-client';

/** Makes long polling known to Engine.IO by its name. */
export function teachPolling(): void {
  transports.polling = XHR;
}
