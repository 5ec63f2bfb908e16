import { Decoder as BaseDecoder, Encoder } from 'socket.io-parser';

/** No message of ours has attachments: a packet that announces some is a parse error and ends its connection. */
class Decoder extends BaseDecoder {
  constructor() {
    super({ maxAttachments: 0 });
  }
}

/** Socket.IO's `parser` option. */
export const boundedParser = { Encoder, Decoder };
