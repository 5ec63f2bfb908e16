import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A TCP proxy that passes all on, until it is told to break off as soon as the server answers again. */
export class LossyProxy {
  private readonly sockets = new Set<Socket>();
  private losing = false;

  private constructor(
    private readonly server: Server,
    public target: number,
  ) {
    server.on('connection', (socket) => this.join(socket));
  }

  static async start(target = 0): Promise<LossyProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new LossyProxy(server, target);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** The server's next answer, on whichever connection, is lost with the connection. */
  loseNextAnswer(): void {
    this.losing = true;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.sockets.forEach((socket) => socket.destroy());
    await closed;
  }

  private join(client: Socket): void {
    const server = connect(this.target, '127.0.0.1');
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => (this.sockets.delete(socket), other.destroy()));
    }
    client.on('data', (bytes) => server.write(bytes));
    server.on('data', (bytes) => (this.losing ? this.breakOff(client) : client.write(bytes)));
  }

  private breakOff(client: Socket): void {
    this.losing = false;
    client.destroy();
  }
}
