import type { Writable } from 'node:stream';
import type { Frame } from './frame.js';
import type { RoverSocket } from './session.js';

type Connection = RoverSocket['conn'];

/** The parts of Engine.IO's and ws's objects that their types do not tell. */
interface Inside {
  readonly upgrading?: boolean;
  readonly writeBuffer: readonly { readonly data?: unknown }[];
  readonly transport: { readonly name: string; readonly socket?: WebSocketInside };
}
interface WebSocketInside {
  readonly readyState: number;
  readonly _socket?: Writable | null;
}

const OPEN = 1;

/**
 * The TCP stream under a connection, where frames may be written straight to it: over WebSocket, once it is open. What
 * Engine.IO writes goes to the same stream at once, so that the order is that of the calls as long as it keeps nothing
 * back (`writeBuffer`).
 */
export function streamOf(connection: Connection): Writable | undefined {
  const { upgrading, transport } = connection as unknown as Inside;
  if (connection.readyState !== 'open' || upgrading || transport.name !== 'websocket') return undefined;
  const { socket } = transport;
  return socket?.readyState === OPEN ? (socket._socket ?? undefined) : undefined;
}

/** What Engine.IO keeps back, in UTF-16 units, which is nearly bytes. */
export function queuedBytes(connection: Connection): number {
  let bytes = 0;
  for (const { data } of bufferOf(connection)) bytes += typeof data === 'string' ? data.length : 0;
  return bytes;
}

export const keepsBack = (connection: Connection): boolean => bufferOf(connection).length > 0;

/** Hands a packet to Engine.IO, which sends the frame as it is where it can. */
export const writePacket = (connection: Connection, { packet, websocket }: Frame): void =>
  void connection.write(packet, { wsPreEncodedFrame: [websocket] } as object);

const bufferOf = (connection: Connection): readonly { readonly data?: unknown }[] =>
  (connection as unknown as Inside).writeBuffer;
