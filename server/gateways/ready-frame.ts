// A message framed once for all who get it: where a thousand get the same, framing it for each would cost as much as sending it.
import * as ws from 'ws';

/** The part of ws that frames and sends; it has no types for it. Socket.IO sends its broadcasts by the same way. */
interface Sender {
  sendFrame(list: Buffer[]): void;
}
type Frame = (data: Uint8Array, options: { fin: boolean; opcode: number; mask: boolean; rsv1: boolean; readOnly: boolean }) => Buffer[];

const frameOf = (ws as unknown as { Sender: { frame: Frame } }).Sender.frame;
const binary = { fin: true, opcode: 2, mask: false, rsv1: false, readOnly: true };
const framed = new WeakMap<Uint8Array, Buffer>();

/** The bytes of a whole WebSocket frame around a message, made at its first use. */
export function readyFrame(bytes: Uint8Array): Buffer {
  const known = framed.get(bytes);
  if (known) return known;
  const made = Buffer.concat(frameOf(bytes, binary));
  framed.set(bytes, made);
  return made;
}

/** Sends a binary message; nothing where the line is closing. Only for sockets without compression: their sender never holds anything back. */
export function sendReady(socket: ws.WebSocket, bytes: Uint8Array): void {
  if (socket.readyState !== socket.OPEN) return;
  (socket as unknown as { _sender: Sender })._sender.sendFrame([readyFrame(bytes)]);
}
