import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ConfigError, keyedHash, MasterKey } from '@rover/platform';
import { SealingRepository } from './sealing.repository.js';

const OWNER = 'hashing key';

/**
 * The key by which identifiers are recognised. It is stored wrapped and stays when the master key changes: a hash cannot be
 * made anew where its text is not known, and replicas before and after the change must find each other's.
 */
@Injectable()
export class HashingKey implements OnModuleInit {
  #key?: Buffer;

  constructor(
    private readonly master: MasterKey,
    private readonly keys: SealingRepository,
  ) {}

  /** @throws ConfigError when the master key is changed before its hashing key was ever kept, SealBrokenError */
  async onModuleInit(): Promise<void> {
    const wrapped = (await this.keys.hashingKey()) ?? (await this.#first());
    this.#key = this.master.unwrap(wrapped, OWNER);
    const anew = this.master.rewrapped(wrapped, OWNER);
    if (anew) await this.keys.replaceHashingKey(wrapped, anew);
  }

  /** @throws Error before the service has started */
  hash(purpose: string, text: string): Buffer {
    if (!this.#key) throw new Error('Nothing is hashed before the service has started.');
    return keyedHash(this.#key, purpose, text);
  }

  /** Which of several keys made the hashes that are there, nobody could tell. */
  async #first(): Promise<Buffer> {
    if (this.master.isChanging && (await this.keys.hasHashes()))
      throw new ConfigError([
        'ROVER_MASTER_KEY_PREVIOUS is set too early: start this version once with the key in use alone',
      ]);
    await this.keys.keepFirst(this.master.firstHashingKey(OWNER));
    return (await this.keys.hashingKey()) as Buffer;
  }
}
