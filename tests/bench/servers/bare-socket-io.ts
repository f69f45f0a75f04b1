// The limit line for the floor: Socket.IO alone. Each command goes to all as it is, and is acknowledged.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer((_request, response) => response.end());
const io = new Server(http, { perMessageDeflate: false, serveClient: false });
io.on('connection', (socket) => {
  socket.emit('snapshot', {});
  socket.on('command', (message: { size: number }, ack: (answer: unknown) => void) => {
    io.emit('events', { from: 0, events: ['x'.repeat(message.size)] });
    ack({ ok: true });
  });
});
http.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('listening\n'));
