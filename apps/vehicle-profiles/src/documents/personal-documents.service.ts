import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { ExpiryService } from '../maintenance/expiry/expiry.service.js';
import { DocumentRepository } from './document.repository.js';
import { kindOf } from './stored-document.js';

/** Documents of persons, when the vehicle becomes another's. */
@Injectable()
export class PersonalDocuments {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly expiries: ExpiryService,
  ) {}

  /** Nobody is warned of them any more; who still sees them, the seal of the vehicle says. */
  async seal(tx: Transaction, vehicleId: string): Promise<void> {
    for (const { id, facts } of await this.documents.personal(tx, vehicleId))
      await this.expiries.remove(tx, { kind: kindOf(facts), sourceId: id });
  }
}
