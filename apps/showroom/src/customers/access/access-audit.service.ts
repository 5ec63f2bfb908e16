import { Inject, Injectable } from '@nestjs/common';
import type { Caller, CustomerAccess, RequestContract } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { AccessRepository } from './access.repository.js';

/**
 * Notes every access to a customer before it is answered, so that none is without a trace. Those that come while some are
 * being written share the next statement.
 */
@Injectable()
export class AccessAudit {
  #waiting: CustomerAccess[] = [];
  #writing: Promise<void> = Promise.resolve();
  #next?: Promise<void>;

  constructor(
    private readonly accesses: AccessRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Resolves when it is written. @param door the query or command that shows or changes them @throws DatabaseUnavailableError */
  note(
    { sub: reader, roles }: Caller,
    { name: door }: RequestContract,
    customerIds: readonly string[],
  ): Promise<void> {
    const time = new Date(this.clock.now()).toISOString();
    this.#waiting.push(...customerIds.map((customerId) => ({ customerId, reader, roles, door, time })));
    return (this.#next ??= this.#writing.then(
      () => this.#write(),
      () => this.#write(),
    ));
  }

  #write(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#next = undefined;
    this.#writing = batch.length > 0 ? this.accesses.add(batch) : Promise.resolve();
    return this.#writing;
  }
}
