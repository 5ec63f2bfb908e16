import type { Positions } from '../feeds/positions.js';
import { eventText, type RoomEvent, type RoomPart, type Telling } from '../feeds/room-event.js';

/** A Socket.IO packet as text, and as the WebSocket frame that carries it: made once for all who get it. */
export class Frame {
  private bytes?: Buffer;

  constructor(readonly packet: string) {}

  /** Unmasked, whole, text: as every WebSocket client reads it. */
  get websocket(): Buffer {
    return (this.bytes ??= webSocketFrame(`${MESSAGE}${this.packet}`));
  }
}

/** Engine.IO's type of a packet that carries one of Socket.IO. */
const MESSAGE = 4;
/** Socket.IO's type of a packet that is an event. */
const EVENT = 2;

export const eventFrame = (event: RoomEvent, part: RoomPart, telling: Telling): Frame =>
  new Frame(`${EVENT}[${JSON.stringify(event.type)},${eventText(event, part, telling)}]`);

/** An event as it goes to sockets, one frame for all that are in the same of its rooms. */
export class Frames {
  private readonly made = new Map<string, AddressedFrame>();

  constructor(
    private readonly event: RoomEvent,
    private readonly part: RoomPart,
    private readonly positions: Positions,
  ) {}

  of(joined: readonly { readonly room: string }[]): AddressedFrame {
    const key = joined.length === 1 ? (joined[0]?.room ?? '') : joined.map(({ room }) => room).join();
    let frame = this.made.get(key);
    if (!frame) this.made.set(key, (frame = this.make(joined.map(({ room }) => room))));
    return frame;
  }

  private make(rooms: readonly string[]): AddressedFrame {
    const { event, part, positions } = this;
    let frame: Frame | undefined;
    // Not everybody wants it as it is.
    return {
      rooms,
      frame: () => (frame ??= eventFrame(event, part, { cursor: positions.cursorOf(rooms), rooms })),
    };
  }
}

/** A frame for sockets that are in exactly these of an event's rooms. */
export interface AddressedFrame {
  readonly rooms: readonly string[];
  frame(): Frame;
}

const FINAL_TEXT = 0x81;
const LENGTH_IN_16_BITS = 126;
const LENGTH_IN_64_BITS = 127;

/** RFC 6455, section 5.2. */
function webSocketFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const head = length < LENGTH_IN_16_BITS ? 2 : length < 2 ** 16 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = FINAL_TEXT;
  if (head === 2) frame[1] = length;
  else if (head === 4) frame.writeUInt16BE(length, frame.writeUInt8(LENGTH_IN_16_BITS, 1));
  else frame.writeBigUInt64BE(BigInt(length), frame.writeUInt8(LENGTH_IN_64_BITS, 1));
  frame.write(text, head);
  return frame;
}
