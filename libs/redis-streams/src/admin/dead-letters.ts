import { readHeader, writeHeader, type EntryHeader } from '../entry.codec.js';
import type { ErrorDescription } from '../error-codec.js';
import { StreamKeys } from '../keys.js';
import type { StreamsOptions } from '../options.js';
import { openStore, type OpenedStore } from '../store/open-store.js';
import type { GroupRef, StoredLetter } from '../store/stream-store.js';
import type { StreamTopic } from '../topic.js';

/** A message that a group could not handle. */
export interface DeadLetter {
  /** `partition.entry`; unique within topic and group. */
  readonly id: string;
  readonly topic: string;
  readonly group: string;
  readonly partition: number;
  /** RFC 3339. */
  readonly at: string;
  readonly cause: ErrorDescription;
  readonly attempts: number;
  /** The consumer that gave up. */
  readonly consumer: string;
  /** The original; fields are empty when it could not be read as a message. */
  readonly message: {
    readonly id: string;
    readonly type: string;
    readonly key: string;
    readonly source: string;
    readonly time: string;
    readonly subject?: string;
    readonly entryId: string;
    /** The payload's text. */
    readonly raw: string;
  };
}

/** One page of dead letters. */
export interface DeadLetterPage {
  readonly letters: DeadLetter[];
  /** Hand it to the next call; absent at the end. */
  readonly next?: string;
}

/** Whose dead letters. */
export interface DeadLetterBox {
  readonly topic: StreamTopic;
  readonly group: string;
}

/** What to list. */
export interface DeadLetterQuery extends DeadLetterBox {
  /** From a page before. */
  readonly cursor?: string;
  /** Default 50. */
  readonly limit?: number;
}

/** How many dead letters a group has. */
export interface DeadLetterCount {
  readonly topic: string;
  readonly group: string;
  readonly count: number;
}

/** Dead letters can be seen, sent back to their group, or thrown away; each by its id. */
export class DeadLetters {
  private readonly opened: OpenedStore;
  private readonly keys: StreamKeys;

  constructor(options: StreamsOptions) {
    this.opened = openStore(options.connection);
    this.keys = new StreamKeys(options.prefix ?? 'rover');
  }

  /** Which groups of the topics have how many. Groups without any are left out. */
  async count(topics: readonly StreamTopic[]): Promise<DeadLetterCount[]> {
    const counts = await Promise.all(topics.map((topic) => this.countTopic(topic)));
    return counts.flat();
  }

  /** Oldest first, partition by partition. */
  async list({ topic, group, cursor, limit = 50 }: DeadLetterQuery): Promise<DeadLetterPage> {
    const letters: DeadLetter[] = [];
    const start = cursor === undefined ? { partition: 0, entry: '' } : parseId(cursor);
    for (let { partition, entry } = start; partition < topic.partitions; partition++, entry = '') {
      const ref = this.refOf({ topic, group }, partition);
      const found = await this.opened.store.letters(ref, entry, limit - letters.length);
      letters.push(...found.map((letter) => toDeadLetter({ topic, group }, partition, letter)));
      if (letters.length >= limit) return { letters, next: letters[letters.length - 1]?.id };
    }
    return { letters };
  }

  /** Null when it is not there (any more). */
  async show(box: DeadLetterBox, id: string): Promise<DeadLetter | null> {
    const { partition, entry } = parseId(id);
    const letter = await this.find(box, id);
    return letter && toDeadLetter(box, partition, { ...letter, id: entry });
  }

  /**
   * Puts the message back at the end of its partition, with all its attempts, for this group alone.
   * False when the letter is not there, or holds nothing that could be read as a message.
   */
  async redrive(box: DeadLetterBox, id: string): Promise<boolean> {
    const { partition, entry } = parseId(id);
    const letter = await this.find(box, id);
    const header = letter && headerOf(letter);
    if (!letter || !header) return false;
    const only = writeHeader({ ...header, only: box.group });
    const ref = this.refOf(box, partition);
    return this.opened.store.redrive({
      ...ref,
      letterId: entry,
      header: only,
      payload: letter.payload ?? '',
    });
  }

  /** Removes the letter for good. False when it was not there. */
  async discard(box: DeadLetterBox, id: string): Promise<boolean> {
    const { partition, entry } = parseId(id);
    return partition < box.topic.partitions && this.opened.store.discard(this.refOf(box, partition), entry);
  }

  async close(): Promise<void> {
    if (this.opened.owned) await this.opened.store.close();
  }

  private async find(box: DeadLetterBox, id: string): Promise<StoredLetter | null> {
    const { partition, entry } = parseId(id);
    return partition < box.topic.partitions
      ? this.opened.store.letter(this.refOf(box, partition), entry)
      : null;
  }

  private async countTopic(topic: StreamTopic): Promise<DeadLetterCount[]> {
    const counts = new Map<string, number>();
    const states = await Promise.all(
      this.keys.streams(topic).map((stream) => this.opened.store.inspect(stream)),
    );
    for (const { group, deadLetters } of states.flatMap(({ groups }) => groups))
      if (deadLetters > 0) counts.set(group, (counts.get(group) ?? 0) + deadLetters);
    return Array.from(counts, ([group, count]) => ({ topic: topic.name, group, count }));
  }

  private refOf({ topic, group }: DeadLetterBox, partition: number): GroupRef {
    return { stream: this.keys.stream(topic, partition), group };
  }
}

/** Anything malformed names a letter that cannot exist. */
function parseId(id: string): { partition: number; entry: string } {
  const match = /^(\d{1,6})\.(\d{1,20}-\d{1,20})$/.exec(id);
  if (!match) return { partition: Number.MAX_SAFE_INTEGER, entry: '0-0' };
  return { partition: Number(match[1]), entry: match[2] as string };
}

interface Note {
  cause: ErrorDescription;
  attempts: number;
  entryId: string;
  consumer: string;
  at: string;
}

function toDeadLetter({ topic, group }: DeadLetterBox, partition: number, letter: StoredLetter): DeadLetter {
  const { cause, attempts, entryId, consumer, at } = JSON.parse(letter.note ?? '{}') as Note;
  const header = headerOf(letter);
  const { id = '', type = '', key = '', source = '', time = '', subject } = header ?? {};
  const message = { id, type, key, source, time, subject, entryId, raw: letter.payload ?? '' };
  return {
    id: `${partition}.${letter.id}`,
    topic: topic.name,
    group,
    partition,
    at,
    cause,
    attempts,
    consumer,
    message,
  };
}

function headerOf(letter: StoredLetter): EntryHeader | undefined {
  try {
    return readHeader(letter.header ?? '');
  } catch {
    return undefined;
  }
}
