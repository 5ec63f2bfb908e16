import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { handOffCustomer, handoffRedeemers, redeemHandoff } from '@rover/contracts';
import type { customerChannel, HandoffContext, ReplyOf, RequestOf } from '@rover/contracts';
import { Database, Sweeps } from '@rover/persistence';
import { CLOCK, requireRole } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import type { z } from 'zod';
import { AccessAudit } from '../access/access-audit.service.js';
import { standingOf } from '../access/customer-access.js';
import { CustomerLog } from '../log/customer-log.service.js';
import type { OpenCustomer } from '../log/customer-log.service.js';
import { CustomerSeals } from '../log/customer-seals.js';
import { touched } from '../log/touched.js';
import { shown } from '../profile/customer-writer.service.js';
import { makeCode, readCode } from '../../common/code.js';
import { HandoffNotFoundError } from './handoff.errors.js';
import { HandoffRepository } from './handoff.repository.js';

type Handoff = ReplyOf<typeof handOffCustomer>['data'];

const HOUR_MS = 3_600_000;

/** Lets people go on elsewhere with what they did here. */
@Injectable()
export class HandoffService implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly repository: HandoffRepository,
    private readonly log: CustomerLog,
    private readonly seals: CustomerSeals,
    private readonly audit: AccessAudit,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const run = () => this.repository.removeExpired(new Date(this.clock.now()));
    this.sweeps.keep({ name: 'handoffs', everyMs: HOUR_MS, run });
  }

  /** The code is in this answer and nowhere else. @throws CustomerNotFoundError */
  async handOff({ id, handoff }: RequestOf<typeof handOffCustomer>, scope: CallerScope): Promise<Handoff> {
    const { channel, expiresInSeconds, note } = handoff;
    const made = {
      id: uuidV7(),
      code: makeCode(),
      until: new Date(this.clock.now() + expiresInSeconds * 1_000),
    };
    const customerId = await this.database.transaction(async (tx) => {
      const open = await this.log.open(tx, id);
      const source = standingOf(scope.caller, open.state);
      const { living } = open;
      const sealed = note === undefined ? null : this.seals.seal(living, note, made.id);
      const row = { id: made.id, customerId: living.id, channel, note: sealed };
      await this.repository.insert(tx, row, this.seals.hashOfCode(readCode(made.code)), made.until);
      const touch = { kind: 'handoff.offered', channel };
      const draft = touched(touch, { customerId: living.id, source }, this.clock.now());
      await this.log.write(tx, open, [draft], scope);
      return living.id;
    });
    await this.audit.note(scope.caller, handOffCustomer, [customerId]);
    return { id: made.id, code: made.code, expiresAt: made.until.toISOString() };
  }

  /** Whoever has the code goes on, once. @throws HandoffNotFoundError, ForbiddenError */
  async redeem({ code }: RequestOf<typeof redeemHandoff>, scope: CallerScope): Promise<HandoffContext> {
    requireRole(scope.caller, handoffRedeemers);
    const context = await this.database.transaction(async (tx) => {
      const hashes = this.seals.hashesOfCode(readCode(code));
      const row = await this.repository.redeem(tx, hashes, new Date(this.clock.now()));
      if (!row) throw new HandoffNotFoundError();
      const open = await this.log.open(tx, row.customerId);
      const of = open.members.find(({ id }) => id === row.customerId);
      const note = row.note && of ? this.seals.open<string>(of, row.note, row.id) : null;
      const channel = row.channel as z.infer<typeof customerChannel>;
      const by = { customerId: row.customerId, source: 'self' as const };
      const draft = touched({ kind: 'handoff.redeemed', channel }, by, this.clock.now());
      return contextOf(await this.log.write(tx, open, [draft], scope), note);
    });
    await this.audit.note(scope.caller, redeemHandoff, [context.customerId]);
    return context;
  }
}

function contextOf(open: OpenCustomer, note: string | null): HandoffContext {
  const { id: customerId, givenName, interests, preferences } = shown(open);
  const { viewed, openLeads } = open.state;
  return {
    ...{ customerId, givenName, language: preferences.language ?? null, interests, note },
    viewed: viewed.map(({ id, time }) => ({ id, time: new Date(time).toISOString() })),
    openLeads: [...openLeads],
  };
}
