import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { scoreLeads } from '@rover/contracts';
import type { Caller, StandingScore } from '@rover/contracts';
import { Database, Sweeps } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { Bus, LOGGER, RoverError } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { LeadRepository } from './lead.repository.js';
import { LeadTeller } from './lead-teller.service.js';
import { factsOf } from './stored-lead.js';
import type { StoredLead } from './stored-lead.js';

const EVERY_MS = 2_000;
const AT_ONCE = 200;
/** Nobody waits for it, and a service that ends does not either. */
const DEADLINE_MS = 3_000;
/** The platform asks on nobody's behalf: a score is the same whoever wrote the lead. */
const platform: Caller = { sub: 'showroom', roles: ['manager'] };

/**
 * Has leads scored that changed: as soon as the change is committed, and again for as long as scoring is away. Until then
 * a lead has a score by points, labelled `fallback`.
 */
@Injectable()
export class LeadScoring implements OnApplicationBootstrap {
  #running: Promise<void> | undefined;
  #again = false;

  constructor(
    private readonly database: Database,
    private readonly leads: LeadRepository,
    private readonly teller: LeadTeller,
    private readonly bus: Bus,
    private readonly sweeps: Sweeps,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'lead scores', everyMs: EVERY_MS, run: () => this.wake() });
  }

  /** Scores what is to be scored; a run that is under way looks once more. */
  wake(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#again) {
        this.#again = false;
        if ((await this.#scoreSome()) === AT_ONCE) this.#again = true;
      }
    } catch (err) {
      const level = err instanceof RoverError ? 'debug' : 'warn';
      this.logger[level]({ err }, 'Leads wait for their scores');
    }
  }

  async #scoreSome(): Promise<number> {
    const stale = await this.leads.stale(AT_ONCE);
    if (stale.length === 0) return 0;
    const asked = stale.map((lead) => {
      const { id: leadId, customerId, showroomId } = lead;
      return { leadId, customerId, showroomId, facts: factsOf(lead) };
    });
    const { data } = await this.bus.request(
      scoreLeads,
      { leads: asked, persist: true },
      { caller: platform, deadlineMs: DEADLINE_MS },
    );
    for (const [index, lead] of stale.entries()) {
      const { leadId: _id, ...score } = data[index]!;
      await this.database.transaction((tx) => this.#keep(tx, lead, score));
    }
    return stale.length;
  }

  async #keep(tx: Transaction, lead: StoredLead, score: StandingScore): Promise<void> {
    if (await this.leads.scored(tx, lead, score)) await this.teller.tell(tx, { ...lead, score });
  }
}
