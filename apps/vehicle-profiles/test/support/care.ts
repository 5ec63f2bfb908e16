import type {
  Caller,
  EventData,
  RequestContract,
  ReplyOf,
  RequestOf,
  vehicleMaintenanceUpdated,
} from '@rover/contracts';
import { topics } from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { aCaller } from '@rover/testing';
import { ExpiryService } from '../../src/maintenance/expiry/expiry.service.js';
import { PlanMembers } from '../../src/maintenance/plans/plan-members.service.js';
import { iso, startProfiles, type Profiles } from './profiles.js';

export const DAY_MS = 86_400_000;
export const manager = aCaller('manager');
export const operatorOf = (...fleets: string[]): Caller => ({ ...aCaller('fleetOperator'), fleets });

/** The service, vehicles in it, and what it says. */
export class Care {
  /** What was said of maintenance, in the order in which it was said. */
  readonly said: StreamMessage<EventData<typeof vehicleMaintenanceUpdated>>[] = [];
  #tail?: StreamTail;

  private constructor(readonly profiles: Profiles) {}

  static async start(env: Record<string, string> = {}): Promise<Care> {
    // The engine is swept by the tests themselves, unless they say otherwise.
    const care = new Care(await startProfiles({ ROVER_MAINTENANCE_SWEEP_SECONDS: '3600', ...env }));
    await care.#listen();
    return care;
  }

  get now(): number {
    return this.profiles.clock.time;
  }

  /** A moment so many days from the start of the test's time. */
  day = (days: number): string => iso(this.now + days * DAY_MS);

  ask = async <C extends RequestContract>(
    contract: C,
    request: RequestOf<C>,
    caller: Caller = manager,
  ): Promise<ReplyOf<C>> => this.profiles.bus.request(contract, request, { caller });

  async vehicle(id: string, facts: Record<string, string | number> = {}): Promise<string> {
    const columns = Object.keys(facts).map((name) => `, ${name}`);
    const values = Object.values(facts).map((value) => `, '${value}'`);
    await this.profiles.database.query(
      `INSERT INTO profiles.vehicle (id, created_at, updated_at${columns.join('')}) VALUES ('${id}', '${iso(this.now)}', '${iso(this.now)}'${values.join('')})`,
    );
    return id;
  }

  /** Tells an odometer that grew by so many metres a day, read each week, until now. */
  async use(
    vehicleId: string,
    { weeks = 20, perDay, odometer }: { weeks?: number; perDay: number; odometer: number },
  ) {
    const rows = Array.from({ length: weeks + 1 }, (_, i) => {
      const time = iso(this.now - i * 7 * DAY_MS);
      return `('${vehicleId}', '${time.slice(0, 10)}', '${time}', ${odometer - i * 7 * perDay})`;
    });
    await this.profiles.database.query(
      `INSERT INTO profiles.vehicle_usage (vehicle_id, day, time, odometer) VALUES ${rows.join()}`,
    );
  }

  /** What the sweeps do by themselves from time to time. */
  async sweep(): Promise<void> {
    const { app } = this.profiles.running;
    await app.get(PlanMembers).sweep();
    await app.get(ExpiryService).sweep();
  }

  async close(): Promise<void> {
    await this.#tail?.stop();
    await this.profiles.close();
  }

  async #listen(): Promise<void> {
    const options = this.profiles.running.app.get<StreamsOptions>(STREAMS);
    this.#tail = new StreamTail({
      ...options,
      topics: [topics.maintenance],
      onMessages: (messages) =>
        void this.said.push(...(messages as StreamMessage<EventData<typeof vehicleMaintenanceUpdated>>[])),
      from: 'beginning',
    });
    await this.#tail.start();
  }
}
