import {
  getVehicleState,
  telemetryTrends,
  vehicleTelemetryRecorded,
  type Reading,
  type RequestOf,
  type Trends,
  type VehicleState,
} from '@rover/contracts';
import { aCaller, bundlesOf, startService, waitFor, type TestService } from '@rover/testing';
import { app } from '../../src/app.js';
import { database } from '../../src/database.js';
import { Rollups } from '../../src/telemetry/rollups/rollup.service.js';

/** A moment in the middle of a day, so that tests are not about midnight unless they say so. */
export const NOON = Date.UTC(2026, 0, 15, 12);

/** The service at a time that tests move. */
export interface Profiles extends TestService {
  readonly clock: { time: number };
  /** Sends readings and waits until they are stored and shown. */
  record(...readings: Reading[]): Promise<void>;
  state(vehicleId: string): Promise<VehicleState>;
  trends(request: RequestOf<typeof telemetryTrends>): Promise<Trends>;
  /** Makes it this time, and waits until everything that has closed by then, or is due, is rolled up. */
  rollUpAt(time: number): Promise<void>;
}

const OPEN_ROLLUPS = `
  SELECT level FROM profiles.rollup_level WHERE done_until < closed_until
  UNION ALL SELECT level FROM profiles.rollup_due`;

export const caller = aCaller('manager');

export const iso = (ms: number): string => new Date(ms).toISOString();

/** A reading of a second after {@link NOON}, which came at once. */
export const reading = (vehicleId: string, second: number, measured: Partial<Reading> = {}): Reading => ({
  vehicleId,
  deviceTime: iso(NOON + second * 1_000),
  receivedAt: iso(NOON + second * 1_000 + 50),
  ...measured,
});

/** @param env settings beside those of the test's servers */
export async function startProfiles(
  env: Record<string, string> = {},
  time = NOON + 60_000,
): Promise<Profiles> {
  const clock = { time };
  const service = await startService(app, database, { env, clock: { now: () => clock.time } });
  const { bus } = service;
  let marks = 0;
  const state = async (vehicleId: string) =>
    (await bus.request(getVehicleState, { vehicleId }, { caller })).data;
  return {
    ...service,
    clock,
    state,
    trends: async (request) => (await bus.request(telemetryTrends, request, { caller })).data,
    async rollUpAt(time) {
      clock.time = time;
      // The service's own sweep may be at it, and hold what this one would do.
      await waitFor(async () => {
        await service.running.app.get(Rollups).sweep();
        return (await service.database.query(OPEN_ROLLUPS)).length === 0;
      }, 50_000);
    },
    async record(...readings) {
      const mark = ++marks;
      await bus.publish(vehicleTelemetryRecorded, bundlesOf(...readings));
      // Order holds within a partition: each vehicle's mark comes after its readings.
      const ids = [...new Set(readings.map(({ vehicleId }) => vehicleId))];
      const probes = ids.map((id) => ({ ...reading(id, -3_600 + mark), private: { mark } }));
      await bus.publish(vehicleTelemetryRecorded, bundlesOf(...probes));
      await waitFor(async () => {
        const states = await Promise.all(ids.map((vehicleId) => state(vehicleId).catch(() => undefined)));
        return states.every((one) => one?.signals['private.mark']?.value === mark);
      });
    },
  };
}
