/** The part of an Engine.IO connection that tells when it hands packets over, all of them in one turn. */
export interface Flushing {
  on(event: 'flush' | 'drain', listener: () => void): unknown;
  /** What opened the connection: over WebSocket, its stream carries the packets too. */
  readonly request: { readonly socket?: Corkable | null };
}

interface Corkable {
  cork(): void;
  uncork(): void;
}

/** Packets that are handed over together leave in one write. Each write of its own wakes the other side for one event. */
export function corkFlushes(connection: Flushing): void {
  const { socket } = connection.request;
  if (!socket) return;
  connection.on('flush', () => socket.cork());
  connection.on('drain', () => socket.uncork());
}
