const DECLARED =
  /^[^<]{0,4}(?:<\?[^>]{0,200}\?>\s*){0,3}?<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/**
 * The text of bytes whose charset is told by a byte order mark, the XML declaration or the media type, in this order.
 * Where nothing tells, or what tells is wrong, it is UTF-8 if it can be, else Windows-1252, which anything can be.
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const marked = ofMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 1_000)).toString('latin1'))?.[1];
  for (const label of [declared, charset, 'utf-8']) {
    const text = label && tryDecode(bytes, label);
    if (text !== undefined && text !== '') return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function ofMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Undefined for a charset that nobody knows, or that the bytes are not in. */
function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  // Whoever could be read so far as to say that it is UTF-16 is not in UTF-16.
  if (/^(utf-?16|ucs-?2|iso-10646)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
