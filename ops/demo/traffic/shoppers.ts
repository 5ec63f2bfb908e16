import type { Random } from '../inventory/random.js';
import type { Activity } from './activity.js';
import type { Door } from './door.js';
import type { Stock, StockUnit } from './stock.js';
import { Tally } from './tally.js';

interface DealAnswer {
  data: { listing: StockUnit }[];
}

const makes = ['Toyota', 'Ford', 'Honda', 'Chevrolet', 'BMW', 'Audi', 'Subaru'] as const;
const bodies = ['SUV', 'Sedan', 'Pickup', 'Hatchback', 'Wagon'] as const;
const tolerances = ['conservative', 'moderate', 'aggressive'] as const;
const afterwards = [
  ['ADD_TO_WISHLIST', 3],
  ['ADD_TO_CART', 2],
  ['SHARE_VEHICLE', 1],
  ['SAVE', 2],
] as const;

/** People who look for a car: they ask for deals, open some, and keep a few of them. */
export class Shoppers {
  private readonly deals = new Tally('deal searches');
  private readonly events = new Tally('interactions');
  private readonly recommendations = new Tally('recommendations');

  /** `tokens` are those of customers. */
  constructor(
    private readonly door: Door,
    private readonly tokens: readonly string[],
    private readonly stock: Stock,
    private readonly random: Random,
  ) {}

  activities(): Activity[] {
    return [
      { tally: this.deals, everyMs: 150, calm: true, step: () => this.search() },
      { tally: this.events, everyMs: 200, calm: true, step: () => this.interact() },
      { tally: this.recommendations, everyMs: 1_000, calm: true, step: () => this.askForRecommendations() },
    ];
  }

  private async search(): Promise<void> {
    const token = this.random.pick(this.tokens);
    const path = `/api/v1/deals?${this.wish()}`;
    const answer = await this.door.ask<DealAnswer>(this.deals, { method: 'GET', path, token });
    for (const { listing } of answer?.data ?? []) this.stock.meet(listing);
  }

  /** A search as somebody would make it: some criteria, some preferences. */
  private wish(): URLSearchParams {
    const { random } = this;
    const wish = new URLSearchParams({ limit: '20', riskTolerance: random.pick(tolerances) });
    if (random.chance(0.4)) wish.set('make', random.pick(makes));
    else wish.set('preferredMakes', random.pick(makes));
    if (random.chance(0.3)) wish.set('bodyClass', random.pick(bodies));
    if (random.chance(0.6)) wish.set('maxPrice', String(random.int(8, 40) * 100_000));
    if (random.chance(0.2)) wish.set('prioritizeRoi', 'true');
    return wish;
  }

  private async interact(): Promise<void> {
    const unit = this.stock.at(this.random.next());
    if (!unit) return;
    const actions: string[] = ['VIEW_VEHICLE'];
    if (this.random.chance(0.3)) actions.push(this.random.weighted(afterwards));
    const time = new Date().toISOString();
    const events = actions.map((action) => ({ action, entityId: unit.id, time }));
    const token = this.random.pick(this.tokens);
    await this.door.ask(this.events, { method: 'POST', path: '/api/v1/events', token, body: { events } });
  }

  private async askForRecommendations(): Promise<void> {
    const token = this.random.pick(this.tokens);
    const path = `/api/v1/recommendations?limit=${this.random.int(5, 20)}`;
    const answer = await this.door.ask<DealAnswer>(this.recommendations, { method: 'GET', path, token });
    const first = answer?.data[0];
    if (!first || !this.random.chance(0.5)) return;
    const interaction = { action: 'CLICK_RECOMMENDATION', entityId: first.listing.id };
    const body = { interaction, context: 'PRODUCT_DETAIL', listingId: [first.listing.id] };
    await this.door.ask(this.recommendations, {
      method: 'POST',
      path: '/api/v1/recommendations',
      token,
      body,
    });
  }
}
