import { Decoder as BaseDecoder, Encoder as BaseEncoder, PacketType, type Packet } from 'socket.io-parser';
import { RawEvent } from './raw-event.js';

/** Writes {@link RawEvent} payloads verbatim; all else as Socket.IO does. The protocol on the wire stays the same. */
class Encoder extends BaseEncoder {
  override encode(packet: Packet): unknown[] {
    const payload: unknown = packet.type === PacketType.EVENT ? packet.data?.[1] : undefined;
    if (!(payload instanceof RawEvent)) return super.encode(packet);
    const namespace = packet.nsp && packet.nsp !== '/' ? `${packet.nsp},` : '';
    return [`${packet.type}${namespace}[${JSON.stringify(packet.data[0])},${payload.json}]`];
  }
}

/** No message of ours has attachments: a packet that announces some is a parse error and ends its connection. */
class Decoder extends BaseDecoder {
  constructor() {
    super({ maxAttachments: 0 });
  }
}

/** Socket.IO's `parser` option. */
export const rawEventParser = { Encoder, Decoder };
