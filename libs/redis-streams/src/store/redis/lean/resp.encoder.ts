import type { Command } from '../command-port.js';

/** The commands as one text: a driver's command objects and their many small buffers cost more than Redis itself. */
export function encode(commands: readonly Command[]): string {
  let text = '';
  for (const { args } of commands) {
    text += `*${args.length}\r\n`;
    for (const arg of args) {
      const word = typeof arg === 'string' ? arg : String(arg);
      text += `$${Buffer.byteLength(word)}\r\n${word}\r\n`;
    }
  }
  return text;
}
