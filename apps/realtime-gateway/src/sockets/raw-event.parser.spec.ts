import fc from 'fast-check';
import { Decoder, PacketType, type Packet } from 'socket.io-parser';
import { RawEvent } from './raw-event.js';
import { rawEventParser } from './raw-event.parser.js';

function decoded(packets: unknown[]): Packet {
  const seen: Packet[] = [];
  const decoder = new Decoder();
  decoder.on('decoded', (packet) => seen.push(packet));
  for (const packet of packets) decoder.add(packet);
  return seen[0] as Packet;
}
const encoder = new rawEventParser.Encoder();
const packet = (nsp: string, data: unknown[]): Packet => ({ type: PacketType.EVENT, nsp, data });

describe('the raw event parser', () => {
  it('writes what any Socket.IO client reads', () => {
    fc.assert(
      fc.property(fc.constantFrom('/', '/staff'), fc.string(), fc.jsonValue(), (nsp, type, payload) => {
        const ours = encoder.encode(packet(nsp, [type, new RawEvent(JSON.stringify(payload))]));
        const read = decoded(encoder.encode(packet(nsp, ['x', payload])));
        expect(decoded(ours)).toMatchObject({ type: PacketType.EVENT, nsp, data: [type, read.data[1]] });
      }),
    );
  });

  it('leaves every other packet to Socket.IO', () => {
    const connect = { type: PacketType.CONNECT, nsp: '/', data: { sid: 'a' } };
    expect(encoder.encode(connect)).toEqual(['0{"sid":"a"}']);
    expect(encoder.encode({ type: PacketType.ACK, nsp: '/', id: 3, data: [{ ok: true }] })).toEqual([
      '33[{"ok":true}]',
    ]);
  });

  it('takes no attachments', () => {
    expect(() => new rawEventParser.Decoder().add('51-["x",{"_placeholder":true,"num":0}]')).toThrow(
      'too many attachments',
    );
  });
});
