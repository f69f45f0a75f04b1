// The limit line: no document, no disk; each frame goes to all others, once a window of 33 ms, made once.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const windowMs = 33;
const http = createServer((_request, response) => response.end());
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
let waiting: Buffer[] = [];
sockets.on('connection', (socket) => socket.on('message', (data: Buffer) => waiting.push(data)));
setInterval(() => {
  if (waiting.length === 0) return;
  const frame = Buffer.concat(waiting);
  waiting = [];
  for (const socket of sockets.clients) socket.send(frame);
}, windowMs);
http.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('listening\n'));
