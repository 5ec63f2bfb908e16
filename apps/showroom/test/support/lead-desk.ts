import { createLead, createRep, createShowroom } from '@rover/contracts';
import type { Caller, Lead, NewRep, ReplyOf, RequestContract, RequestOf } from '@rover/contracts';
import { compileSchema, ManualClock } from '@rover/platform';
import { startService, type TestService } from '@rover/testing';
import { app } from '../../src/app.js';
import { database } from '../../src/database.js';

export const MINUTE = 60_000;
const admin: Caller = { sub: 'root', roles: ['admin'] };
let made = 0;

/** Where leads are taken and worked on, on a Friday in New York, ten in the morning. */
export class LeadDesk {
  private constructor(
    readonly service: TestService,
    readonly clock: ManualClock,
  ) {}

  static async open(): Promise<LeadDesk> {
    const clock = new ManualClock(Date.parse('2026-11-27T15:00:00Z'));
    return new LeadDesk(await startService(app, database, { clock }), clock);
  }

  close(): Promise<void> {
    return this.service.close();
  }

  /** Asks as a door does: with the defaults of the contract. */
  async ask<C extends RequestContract>(
    contract: C,
    request: object,
    caller: Caller = admin,
  ): Promise<ReplyOf<C>> {
    const parsed = compileSchema(contract.request).parse(request) as RequestOf<C>;
    return this.service.bus.request(contract, parsed, { caller, deadlineMs: 200_000 });
  }

  async showroom(facts: object = {}): Promise<string> {
    const given = { name: 'North', timeZone: 'America/New_York', region: 'US', currency: 'USD', ...facts };
    return (await this.ask(createShowroom, { showroom: given })).data.id;
  }

  async rep(showroomId: string, facts: Partial<NewRep> = {}) {
    return (await this.ask(createRep, { showroomId, rep: { name: `Rep ${++made}`, ...facts } })).data;
  }

  async reps(showroomId: string, count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) ids.push((await this.rep(showroomId)).id);
    return ids;
  }

  /** A lead of somebody new. */
  async take(showroomId: string, facts: object = {}) {
    const customer = { emails: [{ value: `customer-${++made}@example.com` }] };
    const lead = { showroomId, source: 'website', customer, ...facts };
    return (await this.ask(createLead, { lead })).data;
  }

  async lead(showroomId: string, facts: object = {}): Promise<Lead> {
    return (await this.take(showroomId, facts)).lead;
  }
}

/** How a request is refused. */
export const refused = (status: number, code: string) => expect.objectContaining({ status, code });
