import { createVehicle, getVehicle, searchVehicles, updateVehicle } from '@rover/contracts';
import type { Caller, NewVehicle, Vehicle, VehicleSearch } from '@rover/contracts';
import type { Bus } from '@rover/platform';
import { aCaller, startService, waitFor, type TestService } from '@rover/testing';
import { app } from '../../src/app.js';
import { database } from '../../src/database.js';

export const manager = aCaller('manager');
export const operator = (...fleets: string[]): Caller => ({ ...aCaller('fleetOperator'), fleets });
export const word = { source: 'person' as const, confidence: 1 };

interface Change {
  readonly version: number;
  readonly source: string;
  readonly caller: Caller;
}

/** The service of vehicles, for which time passes between what is done, and not while it is. */
export class Garage {
  private made = 0;

  private constructor(
    readonly service: TestService,
    private readonly clock: { time: number },
  ) {}

  static async open(): Promise<Garage> {
    const clock = { time: Date.UTC(2026, 5, 1) };
    const service = await startService(app, database, { clock: { now: () => clock.time } });
    const garage = new Garage(service, clock);
    await waitFor(async () => (await garage.search({})) !== undefined);
    return garage;
  }

  get bus(): Bus {
    return this.service.bus;
  }

  close(): Promise<void> {
    return this.service.close();
  }

  /** Days later: nobody drives far in a moment. */
  pass(days: number): void {
    this.clock.time += days * 86_400_000;
  }

  /** A second later. */
  time(): string {
    return new Date((this.clock.time += 1_000)).toISOString();
  }

  async create(
    vehicle: Partial<NewVehicle>,
    caller = manager,
    source: string = word.source,
  ): Promise<Vehicle> {
    this.made += 1;
    this.time();
    const given = { stockNumber: `stock-${this.made}`, ...vehicle };
    const request = { vehicle: given, ...word, source } as never;
    return (await this.bus.request(createVehicle, request, { caller })).data;
  }

  update(id: string, patch: object, { version, source = 'person', caller = manager }: Partial<Change> = {}) {
    this.time();
    return this.bus.request(updateVehicle, { id, patch, version, ...word, source } as never, { caller });
  }

  async get(id: string, query: object = {}, caller = manager): Promise<Vehicle> {
    return (await this.bus.request(getVehicle, { id, ...query }, { caller })).data;
  }

  search(asked: Partial<VehicleSearch>, caller = manager) {
    return this.bus.request(searchVehicles, { limit: 20, total: true, ...asked }, { caller });
  }

  async idsOf(asked: Partial<VehicleSearch>, caller = manager): Promise<string[]> {
    return (await this.search(asked, caller)).data.map(({ id }) => id);
  }
}
