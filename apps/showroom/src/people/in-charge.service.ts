import { Injectable } from '@nestjs/common';
import type { Caller } from '@rover/contracts';
import type { Sql } from '@rover/persistence';
import { RepNotFoundError } from '../reps/rep.errors.js';
import { RepRepository } from '../reps/rep.repository.js';

/** The rep who looks after something; `repUser` is the `sub` of their token. */
export interface RepInCharge {
  readonly repId?: string;
  readonly repName?: string;
  readonly repUser?: string;
}

/** Says who looks after something: the rep that is named, else the caller where they are one. */
@Injectable()
export class InCharge {
  constructor(private readonly reps: RepRepository) {}

  /** @throws RepNotFoundError when the showroom has no such rep */
  async of(
    tx: Sql,
    { showroomId, repId }: { showroomId: string; repId?: string },
    { sub }: Caller,
  ): Promise<RepInCharge> {
    const named = repId !== undefined;
    const rep = named
      ? await this.reps.find(showroomId, repId, tx)
      : await this.reps.ofUser(showroomId, sub, tx);
    if (!rep && named) throw new RepNotFoundError();
    return rep
      ? { repId: rep.id, repName: rep.name, ...(rep.userId !== null && { repUser: rep.userId }) }
      : {};
  }
}
