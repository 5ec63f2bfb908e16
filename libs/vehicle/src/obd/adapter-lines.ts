/** One line of what an adapter printed, told apart by its shape. */
export type AdapterLine =
  /** `014`: how many bytes the numbered lines that follow bring together. */
  | { readonly kind: 'length'; readonly length: number }
  /** `1: 47 50 …`: a numbered part of a long answer, headers off. */
  | { readonly kind: 'part'; readonly index: number; readonly bytes: readonly number[] }
  /** A CAN frame with its header, 11 or 29 bits. */
  | { readonly kind: 'can'; readonly ecu: string; readonly bytes: readonly number[] }
  /** A whole answer, headers off or taken off. */
  | { readonly kind: 'answer'; readonly bytes: readonly number[] }
  /** Neither: the prompt, what was asked, `SEARCHING...`, `NO DATA`. */
  | { readonly kind: 'said' }
  /** Hexadecimal that is no frame of a standard we know. */
  | { readonly kind: 'unread'; readonly text: string };

const HEX = /^[0-9A-F]+$/;
const CAN_11 = /^7E[89A-F]/;
const CAN_29 = /^18DAF1[0-9A-F]{2}/;
/** J1850 and ISO 9141-2: priority, target, source, then the answer and a checksum. */
const THREE_BYTE_HEADER = /^48[67][0-9A-F]{3}4[1-9A]/;
/** ISO 14230-4: format with the length, tester, source, then the answer and a checksum. */
const KWP_HEADER = /^[8C][0-9A-F]F1[0-9A-F]{2}4[1-9A]/;
const ANSWER = /^4[1-9A]/;
const REFUSAL = /^7F[0-9A-F]{4}$/;
const ASKED = /^0[1-9A]/;

/** Reads one line as an ELM327 prints it, with spaces or without, headers on or off. */
export function readLine(line: string): AdapterLine {
  const text = line.toUpperCase().replace(/\s/g, '');
  const part = /^([0-9A-F]):([0-9A-F]*)$/.exec(text);
  if (part)
    return { kind: 'part', index: Number.parseInt(part[1] as string, 16), bytes: bytesOf(part[2] as string) };
  if (!HEX.test(text) || ASKED.test(text) || REFUSAL.test(text)) return said(text);
  if (CAN_11.test(text)) return { kind: 'can', ecu: text.slice(0, 3), bytes: bytesOf(text.slice(3)) };
  if (CAN_29.test(text)) return { kind: 'can', ecu: text.slice(0, 8), bytes: bytesOf(text.slice(8)) };
  if (THREE_BYTE_HEADER.test(text) || KWP_HEADER.test(text))
    return { kind: 'answer', bytes: bytesOf(text.slice(6, -2)) };
  return ANSWER.test(text) && text.length % 2 === 0
    ? { kind: 'answer', bytes: bytesOf(text) }
    : { kind: 'unread', text: line };
}

/** `014` looks like a question; both are three digits or an even number of them, and only the first is odd. */
const said = (text: string): AdapterLine =>
  text.length === 3 && HEX.test(text)
    ? { kind: 'length', length: Number.parseInt(text, 16) }
    : { kind: 'said' };

export const bytesOf = (hex: string): number[] =>
  (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
