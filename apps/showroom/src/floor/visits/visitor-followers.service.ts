import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import type { VisitState } from './visit-state.js';

/** Something that goes by who a visitor is, in the transaction in which that becomes known. */
export interface VisitorFollower {
  identified(tx: Transaction, visit: VisitState): Promise<void>;
}

/** Who is told that a visitor is known. Modules add their followers before the service handles messages. */
@Injectable()
export class VisitorFollowers {
  private readonly followers: VisitorFollower[] = [];

  add(follower: VisitorFollower): void {
    this.followers.push(follower);
  }

  async identified(tx: Transaction, visit: VisitState): Promise<void> {
    for (const follower of this.followers) await follower.identified(tx, visit);
  }
}
