import PostalMime from 'postal-mime';
import { decodeText } from './decode-text.js';

const NESTED = 20;
const HEADERS = 256 * 1024;
const ADF = /<(?:[\w.-]{1,40}:)?adf[\s>/]|&lt;adf/i;

/**
 * The ADF text of an e-mail: an attachment or a part that has one, else the plain text, else the HTML. Transfer encodings
 * and charsets are undone. What has none is handed on as it is, for whoever reads it to say so.
 */
export async function adfOfMail(bytes: Uint8Array): Promise<string> {
  const {
    text = '',
    html = '',
    attachments,
  } = await PostalMime.parse(bytes, {
    maxNestingDepth: NESTED,
    maxHeadersSize: HEADERS,
    attachmentEncoding: 'arraybuffer',
  });
  const attached = attachments.map(({ content }) => decodeText(bytesOf(content)));
  return [...attached, text, html].find((candidate) => ADF.test(candidate)) ?? text;
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
