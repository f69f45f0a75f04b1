// A line to a server on a port that stays, whatever server is behind it. It can go silent without closing, as a phone in a tunnel does, or be cut.
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export class TcpLine {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** The URL of the server behind it. Undefined while there is none: new connections are refused. */
  target: string | undefined;
  /** The answer to a request for a WebSocket. */
  upgrades: 'taken' | 'refused' | 'unanswered' = 'taken';
  #silent = false;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(target: string): Promise<TcpLine> {
    const server = createServer();
    const line = new TcpLine(server);
    line.target = target;
    server.on('connection', (socket) => line.#relay(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Takes nothing and gives nothing from now on. No connection is closed. */
  goSilent(): void {
    this.#silent = true;
    for (const socket of this.#sockets) socket.pause();
  }

  speakAgain(): void {
    this.#silent = false;
    for (const socket of this.#sockets) socket.resume();
  }

  /** Cuts every connection. New ones go through, as long as there is a target. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #relay(near: Socket): void {
    if (this.target === undefined) {
      near.destroy();
      return;
    }
    const far = connect(Number(new URL(this.target).port), '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      if (this.#silent) from.pause();
      from.on('data', (data) => {
        if (this.upgrades === 'taken' || from !== near || !/^upgrade: websocket/im.test(data.toString('latin1'))) to.write(data);
        else if (this.upgrades === 'refused') near.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}
