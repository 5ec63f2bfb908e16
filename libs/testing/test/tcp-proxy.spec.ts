import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { once } from 'node:events';
import { TcpProxy, waitFor } from '../src/index.js';

/** A server that says back what it hears. */
async function echo(): Promise<Server> {
  const server = createServer((socket) => socket.on('error', () => undefined).pipe(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('TcpProxy', () => {
  let server: Server;
  let proxy: TcpProxy;

  beforeAll(async () => {
    server = await echo();
    proxy = await TcpProxy.to({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  });

  afterEach(() => proxy.heal());

  afterAll(async () => {
    await proxy.close();
    server.close();
  });

  function dial() {
    const socket: Socket = connect(proxy.port, '127.0.0.1');
    const link = { socket, heard: '', closed: false };
    socket.on('data', (chunk) => (link.heard += String(chunk)));
    socket.on('error', () => undefined);
    socket.on('close', () => (link.closed = true));
    return link;
  }

  it('passes bytes in both directions', async () => {
    const link = dial();
    link.socket.write('hello');
    await waitFor(() => link.heard === 'hello');
    link.socket.destroy();
  });

  it('keeps the order of bytes when the latency falls', async () => {
    const link = dial();
    proxy.latency = 50;
    link.socket.write('first ');
    await once(link.socket, 'connect');
    await new Promise(setImmediate);
    proxy.latency = 0;
    link.socket.write('second');
    await waitFor(() => link.heard === 'first second');
    link.socket.destroy();
  });

  it('cuts what is open and takes what comes', async () => {
    const link = dial();
    link.socket.write('a');
    await waitFor(() => link.heard === 'a');
    proxy.cut();
    await waitFor(() => link.closed);
    const next = dial();
    next.socket.write('b');
    await waitFor(() => next.heard === 'b');
    next.socket.destroy();
  });

  it('refuses until it is healed', async () => {
    proxy.refuse();
    const link = dial();
    await waitFor(() => link.closed);
    proxy.heal();
    const next = dial();
    next.socket.write('b');
    await waitFor(() => next.heard === 'b');
    next.socket.destroy();
  });

  it('lets nothing pass as a black hole, and cuts those links when it is healed', async () => {
    const link = dial();
    link.socket.write('a');
    await waitFor(() => link.heard === 'a');
    proxy.blackhole();
    link.socket.write('lost');
    proxy.heal();
    await waitFor(() => link.closed);
    expect(link.heard).toBe('a');
  });
});
