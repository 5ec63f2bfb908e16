import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Database } from '@rover/persistence';
import { ConfigError, keyedHash, MasterKey } from '@rover/platform';
import { HashingKeyRepository, type StoredHashingKey } from './hashing-key.repository.js';

const OWNER = 'hashing key';
/** Without the keys nobody is recognised, so the start waits for PostgreSQL, as long as it may need to come up itself. */
const PATIENCE_MS = 60_000;

/** A hash, and by which key. */
export interface DatedHash {
  readonly hash: Buffer;
  readonly generation: number;
}

interface OpenKey {
  readonly generation: number;
  readonly key: Buffer;
  readonly retired: boolean;
}

/**
 * The keys by which identifiers are recognised, stored wrapped. Each master key brings a new one; until all hashes have been
 * made anew, everything is found by either and kept by both, so that replicas that know one of them find each other's.
 */
@Injectable()
export class HashingKey implements OnModuleInit {
  /** The newest first. */
  #keys: readonly OpenKey[] = [];

  constructor(
    private readonly master: MasterKey,
    private readonly repository: HashingKeyRepository,
    private readonly database: Database,
  ) {}

  /** @throws ConfigError when the master key is changed before its hashing key was ever kept, SealBrokenError, UnavailableError */
  async onModuleInit(): Promise<void> {
    await this.database.connected(PATIENCE_MS);
    const stored = await this.#stored();
    for (const key of stored) {
      const anew = this.master.rewrapped(key.wrapped, OWNER);
      if (anew) await this.repository.replace(key, anew);
    }
    this.#keys = stored
      .map(({ generation, wrapped, retired }) => {
        return { generation, retired, key: this.master.unwrap(wrapped, OWNER) };
      })
      .reverse();
  }

  /** The key that stays when all hashes are made anew. */
  get newest(): number {
    return this.#inUse[0]!.generation;
  }

  /** By each key in use, the newest first: what is looked for may be there by any of them. @throws Error before the start */
  hashes(purpose: string, text: string): readonly [DatedHash, ...DatedHash[]] {
    const [newest, ...others] = this.#inUse.map(({ generation, key }) => ({
      generation,
      hash: keyedHash(key, purpose, text),
    }));
    return [newest!, ...others];
  }

  /** By the one key that all replicas know, for what does not live long. */
  hash(purpose: string, text: string): Buffer {
    return this.hashes(purpose, text).at(-1)!.hash;
  }

  /** By every key that there ever was: what people were sent is good for long. */
  everyHash(purpose: string, text: string): Buffer[] {
    return this.#keys.map(({ key }) => keyedHash(key, purpose, text));
  }

  /** From now on nothing is found by the others. */
  async retireOthers(): Promise<void> {
    const { newest } = this;
    await this.repository.retireBefore(newest);
    this.#keys = this.#keys.map((key) => ({ ...key, retired: key.generation !== newest }));
  }

  get #inUse(): readonly OpenKey[] {
    const keys = this.#keys.filter(({ retired }) => !retired);
    if (keys.length === 0) throw new Error('Nothing is hashed before the service has started.');
    return keys;
  }

  async #stored(): Promise<StoredHashingKey[]> {
    let stored = await this.repository.all();
    if (stored.length === 0) {
      await this.#keepFirst();
      stored = await this.repository.all();
    }
    const [first] = stored as [StoredHashingKey];
    const { fingerprint } = this.master;
    const isOurs = first.madeBy === null && !this.master.rewrapped(first.wrapped, OWNER);
    if (isOurs) await this.repository.signFirst(fingerprint);
    const isNew = !isOurs && !stored.some(({ madeBy }) => madeBy?.equals(fingerprint));
    if (!isNew || !this.master.isChanging) return stored;
    const generation = stored.at(-1)!.generation + 1;
    await this.repository.keepFurther(generation, this.master.makeKey(OWNER).wrapped, fingerprint);
    return this.repository.all();
  }

  /** Which of several keys made the hashes that are there, nobody could tell. */
  async #keepFirst(): Promise<void> {
    if (this.master.isChanging && (await this.repository.hasHashes()))
      throw new ConfigError([
        'ROVER_MASTER_KEY_PREVIOUS is set too early: start this version once with the key in use alone',
      ]);
    await this.repository.keepFirst(this.master.firstHashingKey(OWNER), this.master.fingerprint);
  }
}
