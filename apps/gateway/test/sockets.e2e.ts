import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { freePort, createTestApp, createTestRedis, waitFor, type TestRedis } from '@rover/testing';
import type { RunningApp } from '@rover/platform';
import { Server as SocketServer } from 'socket.io';
import { io, type Socket as Client } from 'socket.io-client';
import { gateway } from '../src/gateway.app.js';
import { GatewayClient } from './support/gateway-client.js';

describe('/socket.io', () => {
  let redis: TestRedis;
  let running: RunningApp;
  let behind: Server;
  let sockets: SocketServer;
  const forwarded: (string | undefined)[] = [];

  beforeAll(async () => {
    redis = await createTestRedis();
    behind = createServer();
    sockets = new SocketServer(behind);
    sockets.on('connection', (socket) => {
      forwarded.push(socket.handshake.headers['x-forwarded-for'] as string);
      socket.on('echo', (text: string, answer: (text: string) => void) => answer(text));
    });
    await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
    const { port } = behind.address() as AddressInfo;
    running = await createTestApp(gateway, {
      redis,
      env: { ROVER_REALTIME_GATEWAY_URL: `http://127.0.0.1:${port}` },
    });
  });

  afterAll(async () => {
    await running.close();
    await sockets.close();
    await redis.drop();
  });

  it.each(['websocket', 'polling'])('is forwarded by %s, both ways, of any size', async (transport) => {
    const client: Client = io(running.url, {
      transports: [transport],
      extraHeaders: { 'x-forwarded-for': '6.6.6.6' },
    });
    const text = 'é'.repeat(200_000);
    expect(await client.timeout(10_000).emitWithAck('echo', text)).toBe(text);
    expect(forwarded.at(-1)).toBe('127.0.0.1');
    client.disconnect();
    await waitFor(() => sockets.sockets.sockets.size === 0);
  });

  it('ends the one end when the other goes', async () => {
    const client = io(running.url, { transports: ['websocket'], reconnection: false });
    await waitFor(() => client.connected);
    const gone = new Promise((resolve) => client.once('disconnect', resolve));
    sockets.sockets.sockets.forEach((socket) => socket.conn.close());
    await gone;
  });

  it('upgrades nothing else', async () => {
    const socket: Socket = connect(Number(new URL(running.url).port), '127.0.0.1');
    socket.write(
      'GET /api/v1/deals HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
    );
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(text).toMatch(/^HTTP\/1.1 404 /);
  });

  it('is a clear 503 while nobody is behind it', async () => {
    const env = { ROVER_REALTIME_GATEWAY_URL: `http://127.0.0.1:${await freePort()}` };
    const alone = await createTestApp(gateway, { redis, env });
    const { status, headers, json } = await new GatewayClient(alone.url).send(
      'GET /socket.io/?EIO=4&transport=polling',
    );
    expect([status, headers.get('retry-after'), json.code]).toEqual([503, '1', 'UNAVAILABLE']);
    const client = io(alone.url, { transports: ['websocket'], reconnection: false });
    await new Promise((resolve) => client.once('connect_error', resolve));
    await alone.close();
  });
});
