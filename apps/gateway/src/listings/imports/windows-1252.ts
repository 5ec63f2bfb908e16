/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has control characters nobody uses (WHATWG index). */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const FIRST = 0x80;
const high = /[\u0080-\u009f]/g;

/**
 * Text of Windows-1252 bytes.
 * Not by TextDecoder: some versions of Node read this label as plain Latin-1, which loses the euro sign.
 */
export const decodeWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(high, (character) => HIGH[character.charCodeAt(0) - FIRST] as string);
