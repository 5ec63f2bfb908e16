import { EventEmitter } from 'node:events';
import { Backlog, type Outgoing } from './backlog.js';

function watched(limit = 100) {
  const transport = { writable: true };
  const connection = Object.assign(new EventEmitter(), { transport });
  const calls: string[] = [];
  new Backlog(limit, {
    lagging: (bytes) => calls.push(`lagging ${bytes}`),
    full: (bytes) => calls.push(`full ${bytes}`),
  }).watch(connection as Outgoing);
  const flush = () => {
    transport.writable = false;
    connection.emit('flush');
  };
  const send = (bytes: number) => {
    connection.emit('packetCreate', { data: 'x'.repeat(bytes) });
    if (transport.writable) flush();
  };
  /** The transport is done with what it had. */
  const sent = () => {
    transport.writable = true;
    flush();
  };
  return { calls, send, sent, taken: () => (transport.writable = true) };
}

describe('the backlog of a connection', () => {
  it('says nothing while what is sent is taken', () => {
    const { calls, send, taken } = watched();
    for (let i = 0; i < 100; i++) {
      send(40);
      taken();
    }
    expect(calls).toEqual([]);
  });

  it('counts what is on its way as well as what waits, and warns once', () => {
    const { calls, send } = watched();
    send(45);
    send(10);
    send(10);
    send(40);
    expect(calls).toEqual(['lagging 55', 'full 105']);
  });

  it('warns again only after it was sent', () => {
    const { calls, send, sent } = watched();
    send(10);
    send(45);
    send(5);
    sent();
    sent();
    send(10);
    send(45);
    expect(calls).toEqual(['lagging 55', 'lagging 55']);
  });

  it('counts bytes of buffers and nothing for packets without data', () => {
    const connection = Object.assign(new EventEmitter(), { transport: { writable: false } });
    const full: number[] = [];
    new Backlog(10, { lagging: () => undefined, full: (bytes) => full.push(bytes) }).watch(
      connection as Outgoing,
    );
    connection.emit('packetCreate', {});
    connection.emit('packetCreate', { data: Buffer.alloc(11) });
    expect(full).toEqual([11]);
  });
});
