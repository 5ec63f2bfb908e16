import { Injectable } from '@nestjs/common';
import type { CustomerIdentifiers } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { InTurn } from '../../common/in-turn.js';
import { identifierKey } from './identifier.js';
import { readIdentifiers } from './read-identifiers.js';
import { RegionRepository } from './region.repository.js';

/**
 * Transactions about whoever has some identifiers, one after the other. Many who bring the same at once would otherwise
 * hold all connections of the service, waiting for one row. Who is right is for the database to say, not for this.
 */
@Injectable()
export class IdentityTurns {
  readonly #turns = new InTurn();

  constructor(
    private readonly database: Database,
    private readonly regions: RegionRepository,
  ) {}

  /** @param showroomId of which phones without a country are */
  async run<T>(
    identifiers: CustomerIdentifiers,
    showroomId: string | undefined,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    const read = readIdentifiers(identifiers, await this.regions.forPhones(identifiers, showroomId));
    return this.#turns.run(read.identifiers.map(identifierKey), () => this.database.transaction(work));
  }
}
