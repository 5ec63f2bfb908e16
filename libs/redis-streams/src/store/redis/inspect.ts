import { deadKey } from '../../keys.js';
import type { GroupState, StreamState } from '../stream-store.js';
import type { CommandPort } from './command-port.js';
import { throwRefusal, toRecord } from './replies.js';

/** Length and groups of one stream. A stream that is not there is an empty one. */
export async function inspectStream(port: CommandPort, stream: string): Promise<StreamState> {
  const commands = [
    ['XLEN', stream],
    ['XINFO', 'GROUPS', stream],
  ].map((args) => ({ key: stream, args }));
  const [length, groups] = await port.run(commands);
  if (groups instanceof Error) return { length: 0, groups: [] };
  const records = (groups as unknown[]).map(toRecord);
  return {
    length: Number(length),
    groups: await Promise.all(records.map((record) => groupState(port, stream, record))),
  };
}

async function groupState(
  port: CommandPort,
  stream: string,
  record: Record<string, unknown>,
): Promise<GroupState> {
  const group = String(record['name']);
  const dead = deadKey(stream, group);
  const replies = await port.run([
    { key: stream, args: ['XPENDING', stream, group] },
    { key: dead, args: ['XLEN', dead] },
  ]);
  const [pending, deadLetters] = replies.map(throwRefusal) as [[number, string | null], number];
  return {
    group,
    lag: record['lag'] === null ? null : Number(record['lag']),
    pending: pending[0],
    oldestPendingId: pending[1],
    consumers: Number(record['consumers']),
    deadLetters,
  };
}
