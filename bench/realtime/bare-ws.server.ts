import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import type { BroadcastOrder } from './socket-io.server.js';

const TURN = 50;

/**
 * The limit: `ws` with as much of Socket.IO's protocol as the clients of the bench ask for, and each event made text once
 * for all of a room.
 */
async function main(): Promise<void> {
  const http = createServer();
  const rooms = new Map<string, WebSocket[]>();
  const server = new WebSocketServer({ server: http, perMessageDeflate: false });
  server.on('connection', (socket) => {
    socket.send('0{"sid":"","upgrades":[],"pingInterval":600000,"pingTimeout":600000,"maxPayload":1000000}');
    socket.on('message', (data: Buffer) => answer(socket, data.toString(), rooms));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  process.on('message', (order: BroadcastOrder) => void broadcast(rooms, order));
  process.send?.({ port: (http.address() as AddressInfo).port });
}

function answer(socket: WebSocket, text: string, rooms: Map<string, WebSocket[]>): void {
  if (text.startsWith('40')) return socket.send('40{"sid":""}');
  const [, { room }] = JSON.parse(text.slice(text.indexOf('['))) as [string, { room: string }];
  rooms.set(room, [...(rooms.get(room) ?? []), socket]);
  socket.send(`43${text.slice(2, text.indexOf('['))}[{}]`);
}

async function broadcast(
  sockets: ReadonlyMap<string, readonly WebSocket[]>,
  { rooms, events, payload }: BroadcastOrder,
): Promise<void> {
  for (let n = 0; n < events; n++) {
    const packet = Buffer.from(`42${JSON.stringify(['e', payload])}`);
    for (const socket of sockets.get(`telemetry:v${n % rooms}`) ?? []) socket.send(packet, { binary: false });
    if (n % TURN === TURN - 1) await new Promise(setImmediate);
  }
}

await main();
