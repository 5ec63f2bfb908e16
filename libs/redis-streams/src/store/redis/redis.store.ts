import { deadKey, fenceKey, janitorKey, leaseKey, positionKey, retryKey } from '../../keys.js';
import { compareIds } from '../../entry-id.js';
import type {
  Acknowledgement,
  Burial,
  Claimed,
  ConsumerRef,
  GroupRef,
  GroupStart,
  LeaseBeat,
  NewEntry,
  PendingEntry,
  Redrive,
  RetryState,
  StoredEntry,
  StoredLetter,
  StreamReader,
  StreamState,
  StreamStore,
  TrimOrder,
} from '../stream-store.js';
import { ackCommand } from './ack-command.js';
import type { Command, CommandPort } from './command-port.js';
import { inspectStream } from './inspect.js';
import { RedisReader } from './redis.reader.js';
import { throwRefusal, toEntry, toLetter, toRecord } from './replies.js';
import * as scripts from './scripts.js';
import type { Script } from './scripts.js';

const PAGE = 500;
/** Whole ones; they may be large. */
const ENTRIES_AT_ONCE = 100;
const EMPTY_CONSUMER_IDLE_MS = 3_600_000;

interface Call {
  readonly keys: readonly string[];
  readonly args: readonly (string | number)[];
}

/** The store in Redis, through whichever driver the port stands for. */
export class RedisStore implements StreamStore {
  readonly readsManyStreams: boolean;

  constructor(private readonly port: CommandPort) {
    this.readsManyStreams = port.spansSlots;
  }

  async append(entries: readonly NewEntry[]): Promise<(string | Error)[]> {
    return (await this.port.run(entries.map(appendCommand))) as (string | Error)[];
  }

  async lengths(streams: readonly string[]): Promise<number[]> {
    return (await this.each(streams, (stream) => ['XLEN', stream])) as number[];
  }

  async lastIds(streams: readonly string[]): Promise<string[]> {
    const replies = await this.port.run(streams.map((key) => ({ key, args: ['XINFO', 'STREAM', key] })));
    return replies.map((reply) =>
      reply instanceof Error ? '0-0' : String(toRecord(reply)['last-generated-id']),
    );
  }

  async firstIds(streams: readonly string[]): Promise<(string | null)[]> {
    const replies = await this.each(streams, (stream) => ['XRANGE', stream, '-', '+', 'COUNT', 1]);
    return (replies as [string][][]).map((entries) => entries[0]?.[0] ?? null);
  }

  async expireStream(stream: string, ttlMs: number): Promise<void> {
    await this.one(stream, ['PEXPIRE', stream, ttlMs]);
  }

  async createGroup({ stream, group }: GroupRef, start: GroupStart): Promise<void> {
    const at = typeof start === 'string' ? start : start.after;
    await this.script(scripts.createGroup, { keys: [stream, positionKey(stream, group)], args: [group, at] });
  }

  async acknowledge(acks: readonly Acknowledgement[]): Promise<void> {
    (await this.port.run(acks.map(ackCommand))).forEach(throwRefusal);
  }

  reader(stream: string): StreamReader {
    return new RedisReader(stream, this.port.blocking(stream));
  }

  async range(stream: string, from: string, count: number): Promise<StoredEntry[]> {
    const reply = await this.one(stream, ['XRANGE', stream, from, '+', 'COUNT', count]);
    return (reply as Parameters<typeof toEntry>[0][]).map(toEntry);
  }

  async claimIdle(ref: ConsumerRef, idleMs: number): Promise<Claimed> {
    const { stream, group, consumer } = ref;
    let cursor = '0-0';
    let claimed = 0;
    let lost = 0;
    do {
      const args = [group, consumer, idleMs, cursor, PAGE];
      const reply = await this.script(scripts.claimIdle, { keys: [stream], args });
      const [next, taken, gone] = reply as [string, number, number];
      cursor = next;
      claimed += taken;
      lost += gone;
    } while (cursor !== '0-0');
    return { claimed, lost, foreign: await this.foreignTo(ref) };
  }

  async pendingOf(ref: ConsumerRef, isKnown: (id: string) => boolean = () => false): Promise<PendingEntry[]> {
    const held = (await this.heldBy(ref)).filter(([id]) => !isKnown(id));
    const keys = [ref.stream, retryKey(ref.stream, ref.group)];
    const found: PendingEntry[] = [];
    for (let from = 0; from < held.length; from += ENTRIES_AT_ONCE) {
      const some = held.slice(from, from + ENTRIES_AT_ONCE);
      const page = await this.script(scripts.entriesOf, { keys, args: some.map(([id]) => id) });
      found.push(...(page as RawEntry[]).map((entry, i) => toPending(some[i] as Held, entry)));
    }
    return found.sort((a, b) => compareIds(a.id, b.id));
  }

  /** Ids and deliveries of what a consumer has not acknowledged. */
  private async heldBy({ stream, group, consumer }: ConsumerRef): Promise<Held[]> {
    const held: Held[] = [];
    for (let after = '-'; ; after = `(${held[held.length - 1]?.[0]}`) {
      const page = await this.one(stream, ['XPENDING', stream, group, after, '+', PAGE, consumer]);
      for (const [id, , , deliveries] of page as [string, string, number, number][])
        held.push([id, deliveries]);
      if ((page as unknown[]).length < PAGE) return held;
    }
  }

  async beat(beat: LeaseBeat): Promise<number> {
    const { stream, group, consumer, ttlMs, position, keepAlive } = beat;
    const keys = [leaseKey(stream, group), fenceKey(stream, group), stream, positionKey(stream, group)];
    const args = [group, consumer, ttlMs, position ?? '', ...keepAlive];
    return Number(await this.script(scripts.beat, { keys, args }));
  }

  async keepAlive({ stream, group, consumer }: ConsumerRef, ids: readonly string[]): Promise<void> {
    await this.script(scripts.keepAlive, { keys: [stream], args: [group, consumer, ...ids] });
  }

  async release({ stream, group, consumer }: ConsumerRef, unfinished: readonly string[]): Promise<void> {
    const keys = [leaseKey(stream, group), stream];
    await this.script(scripts.release, { keys, args: [group, consumer, ...unfinished] });
  }

  async removeConsumer({ stream, group, consumer }: ConsumerRef): Promise<boolean> {
    return (await this.script(scripts.removeConsumer, { keys: [stream], args: [group, consumer] })) === 1;
  }

  async meet(membersKey: string, member: string, ttlMs: number): Promise<string[]> {
    return (await this.script(scripts.meet, { keys: [membersKey], args: [member, ttlMs] })) as string[];
  }

  async saveRetry(states: readonly RetryState[]): Promise<void> {
    const commands = states.map(({ stream, group, id, failures, dueAt }) => {
      const key = retryKey(stream, group);
      return { key, args: ['HSET', key, id, `${failures}:${dueAt}`] };
    });
    (await this.port.run(commands)).forEach(throwRefusal);
  }

  async forgetRetry(acks: readonly Acknowledgement[]): Promise<void> {
    const commands = acks.map(({ stream, group, ids }) => {
      const key = retryKey(stream, group);
      return { key, args: ['HDEL', key, ...ids] };
    });
    (await this.port.run(commands)).forEach(throwRefusal);
  }

  async bury({ stream, group, id, header, payload, note }: Burial): Promise<void> {
    const keys = [stream, retryKey(stream, group), deadKey(stream, group)];
    await this.script(scripts.bury, { keys, args: [group, id, header, payload, note] });
  }

  async letters({ stream, group }: GroupRef, after: string, count: number): Promise<StoredLetter[]> {
    const key = deadKey(stream, group);
    const from = after === '' ? '-' : `(${after}`;
    const reply = await this.one(key, ['XRANGE', key, from, '+', 'COUNT', count]);
    return (reply as Parameters<typeof toLetter>[0][]).map(toLetter);
  }

  async letter({ stream, group }: GroupRef, letterId: string): Promise<StoredLetter | null> {
    const key = deadKey(stream, group);
    const reply = await this.one(key, ['XRANGE', key, letterId, letterId]);
    const found = (reply as Parameters<typeof toLetter>[0][])[0];
    return found ? toLetter(found) : null;
  }

  async redrive({ stream, group, letterId, header, payload }: Redrive): Promise<boolean> {
    const keys = [stream, deadKey(stream, group)];
    return (await this.script(scripts.redrive, { keys, args: [letterId, header, payload] })) === 1;
  }

  async discard({ stream, group }: GroupRef, letterId: string): Promise<boolean> {
    const key = deadKey(stream, group);
    return (await this.one(key, ['XDEL', key, letterId])) === 1;
  }

  async trim({ stream, everyMs, keepMs, relaxAt }: TrimOrder): Promise<number> {
    const keys = [stream, janitorKey(stream)];
    const args = [everyMs, keepMs, relaxAt, EMPTY_CONSUMER_IDLE_MS];
    return Number(await this.script(scripts.trim, { keys, args }));
  }

  inspect(stream: string): Promise<StreamState> {
    return inspectStream(this.port, stream);
  }

  close(): Promise<void> {
    return this.port.close();
  }

  private async foreignTo({ stream, group, consumer }: ConsumerRef): Promise<number> {
    const summary = (await this.one(stream, ['XPENDING', stream, group])) as [
      number,
      unknown,
      unknown,
      [string, string][] | null,
    ];
    const others = (summary[3] ?? []).filter(([name]) => name !== consumer);
    return others.reduce((sum, [, count]) => sum + Number(count), 0);
  }

  private async each(
    streams: readonly string[],
    args: (stream: string) => (string | number)[],
  ): Promise<unknown[]> {
    const replies = await this.port.run(streams.map((key) => ({ key, args: args(key) })));
    return replies.map(throwRefusal);
  }

  private async one(key: string, args: (string | number)[]): Promise<unknown> {
    return throwRefusal((await this.port.run([{ key, args }]))[0]);
  }

  private async script({ sha, text }: Script, { keys, args }: Call): Promise<unknown> {
    const key = keys[0] as string;
    const rest = [keys.length, ...keys, ...args];
    const [reply] = await this.port.run([{ key, args: ['EVALSHA', sha, ...rest] }]);
    if (!(reply instanceof Error && reply.message.startsWith('NOSCRIPT'))) return throwRefusal(reply);
    return this.one(key, ['EVAL', text, ...rest]);
  }
}

type Held = readonly [id: string, deliveries: number];
type RawEntry = [state: string, fields: string[] | null];

function toPending([id, deliveries]: Held, [state, fields]: RawEntry): PendingEntry {
  const [failures = '0', dueAt = '0'] = state === '' ? [] : state.split(':');
  return { ...toEntry([id, fields]), deliveries, failures: Number(failures), dueAt: Number(dueAt) };
}

function appendCommand({ stream, header, payload, capAt }: NewEntry): Command {
  const fields = ['*', 'h', header, 'd', payload];
  if (capAt === undefined) return { key: stream, args: ['XADD', stream, ...fields] };
  return { key: stream, args: ['XADD', stream, 'MAXLEN', '~', capAt, ...fields] };
}
