import type { Random } from '../inventory/random.js';
import { Builder } from '../world/builder.js';
import { somebody } from '../world/people.js';
import { leadFor, SHOWROOM } from '../world/showroom-world.js';
import type { Activity } from './activity.js';
import type { Door } from './door.js';
import type { Stock } from './stock.js';
import { Tally } from './tally.js';

interface UpListEntry {
  readonly repId: string;
  readonly state: 'waiting' | 'called' | 'withCustomer';
}

/** A visit, or a lead. */
interface OfCustomer {
  readonly id: string;
  readonly customerId: string | null;
}

/** Leads that are worked on at a time; of older ones nobody thinks any more. */
const OPEN = 40;

/** Those who sell: leads come in and are called back, visitors are recognised, greeted and taken leave of. */
export class SalesPeople {
  private readonly leads = new Tally('leads');
  private readonly calls = new Tally('calls and letters');
  private readonly recognitions = new Tally('visitors recognised');
  private readonly greetings = new Tally('greetings');
  private open: string[] = [];

  constructor(
    private readonly door: Door,
    private readonly token: string,
    private readonly stock: Stock,
    private readonly random: Random,
  ) {}

  activities(): Activity[] {
    return [
      { tally: this.leads, everyMs: 15_000, step: () => this.welcome() },
      { tally: this.calls, everyMs: 6_000, step: () => this.answer() },
      { tally: this.recognitions, everyMs: 20_000, step: () => this.recognise() },
      { tally: this.greetings, everyMs: 3_000, step: () => this.greet() },
    ];
  }

  private async welcome(): Promise<void> {
    const lead = leadFor(this.stock.at(this.random.next()), somebody(this.random), this.random);
    const made = await this.by(this.leads).ask<{ lead?: { id: string }; id?: string }>('POST /leads', lead);
    const id = made?.lead?.id ?? made?.id;
    if (id) this.open = [...this.open, id].slice(-OPEN);
  }

  private async answer(): Promise<void> {
    if (this.open.length === 0) return;
    const id = this.random.pick(this.open);
    const kind = this.random.weighted([
      ['call', 4],
      ['email', 3],
      ['appointment', 1],
      ['visit', 1],
    ] as const);
    const soon = new Date(Date.now() + this.random.int(1, 72) * 3_600_000).toISOString();
    await this.by(this.calls).ask(`POST /leads/${id}/activities`, {
      ...(kind === 'appointment'
        ? { kind, appointment: { at: soon } }
        : kind === 'visit'
          ? { kind }
          : { kind, direction: 'outbound', reached: this.random.chance(0.6) }),
    });
  }

  /** Somebody on the floor says who they are: one of those who have asked for a vehicle. */
  private async recognise(): Promise<void> {
    const builder = this.by(this.recognitions);
    const visits = await builder.ask<OfCustomer[]>(`GET /showrooms/${SHOWROOM}/visits?open=true&limit=50`);
    const leads = await builder.ask<OfCustomer[]>(`GET /leads?showroomId=${SHOWROOM}&open=true&limit=50`);
    const here = new Set(visits?.map(({ customerId }) => customerId));
    const stranger = visits?.find(({ customerId }) => customerId === null);
    const absent = leads?.filter(({ customerId }) => !here.has(customerId)) ?? [];
    if (!stranger || absent.length === 0) return;
    const { customerId } = this.random.pick(absent);
    await builder.ask(`POST /showrooms/${SHOWROOM}/visits/${stranger.id}/identify`, { customerId });
  }

  private async greet(): Promise<void> {
    const builder = this.by(this.greetings);
    const list = await builder.ask<{ entries: UpListEntry[] }>(`GET /showrooms/${SHOWROOM}/up-list`);
    for (const { repId, state } of list?.entries ?? []) {
      const step = this.nextStep(state);
      if (step) await builder.ask(`POST /showrooms/${SHOWROOM}/up-list/${repId}/${step}`);
    }
  }

  private nextStep(state: UpListEntry['state']): 'greet' | 'finish' | undefined {
    if (state === 'called') return this.random.chance(0.4) ? 'greet' : undefined;
    return state === 'withCustomer' && this.random.chance(0.05) ? 'finish' : undefined;
  }

  private by(tally: Tally): Builder {
    return new Builder(this.door, this.token, tally);
  }
}
