import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP proxy that can stop passing anything on, without closing: what a hung server looks like. */
export class BlackHole {
  private readonly sockets = new Set<Socket>();
  private swallowing = false;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async open(target: URL): Promise<BlackHole> {
    const server = createServer();
    const proxy = new BlackHole(server, target);
    server.on('connection', (socket) => proxy.pass(socket, connect(Number(target.port), target.hostname)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The target's address, credentials and all, by way of the proxy. */
  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return Object.assign(new URL(this.target), { host: `127.0.0.1:${port}` }).href;
  }

  hang(hanging: boolean): void {
    this.swallowing = hanging;
    for (const socket of this.sockets) {
      if (hanging) socket.pause();
      else socket.resume();
    }
  }

  /** Cuts every connection. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private pass(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (data) => void to.write(data));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      if (this.swallowing) from.pause();
    }
  }
}
