import { Injectable } from '@nestjs/common';
import { vehicleProfileCreated, vehicleProfileUpdated } from '@rover/contracts';
import type { VehicleChange, VehicleSource } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { OutboxEvent, Transaction } from '@rover/persistence';
import type { MessageScope } from '@rover/platform';
import { AnalyticsCache } from '../analytics/analytics-cache.js';
import { VehicleIndex } from '../search/vehicle-index.service.js';
import { ChangeRepository } from '../history/change.repository.js';
import type { KnownVehicle } from './known-vehicle.js';
import type { Outcome } from './provenance.js';
import { vehicleOf } from './vehicle-columns.js';
import { VehicleIdTakenError } from './vehicle.errors.js';
import { VehicleRepository } from './vehicle.repository.js';

/** A change that was decided on: what the vehicle is after it, and why. */
export interface Recorded extends Pick<Outcome, 'changes' | 'outranked'> {
  readonly kind: VehicleChange['kind'];
  readonly vehicle: KnownVehicle;
  readonly source: VehicleSource;
  readonly mergedWith?: string;
}

/** Writes changes of vehicles: the rows, their history, and the events that tell of them, all in one transaction. */
@Injectable()
export class VehicleRecorder {
  constructor(
    private readonly vehicles: VehicleRepository,
    private readonly history: ChangeRepository,
    private readonly outbox: Outbox,
    private readonly index: VehicleIndex,
    private readonly analytics: AnalyticsCache,
  ) {}

  /** @throws VehicleIdTakenError, and what PostgreSQL throws when a VIN is taken */
  async record(tx: Transaction, all: readonly Recorded[], scope: MessageScope): Promise<void> {
    if (all.length === 0) return;
    const [created, changed] = [all.filter(isNew), all.filter((one) => !isNew(one))];
    if (changed.length > 0) await this.vehicles.update(tx, vehiclesOf(changed));
    if (created.length > 0) await this.#insert(tx, vehiclesOf(created));
    await this.history.add(tx, all, scope.caller?.sub);
    await this.outbox.addAll(tx, all.map(eventOf), scope);
    tx.onCommit(() => {
      this.index.take(vehiclesOf(all));
      this.analytics.outdate();
    });
  }

  async #insert(tx: Transaction, vehicles: readonly KnownVehicle[]): Promise<void> {
    if ((await this.vehicles.insert(tx, vehicles)) < vehicles.length) throw new VehicleIdTakenError();
  }
}

const isNew = ({ kind }: Recorded): boolean => kind === 'created';

const vehiclesOf = (all: readonly Recorded[]): KnownVehicle[] => all.map(({ vehicle }) => vehicle);

function eventOf({ kind, vehicle, changes }: Recorded): OutboxEvent {
  const { id: vehicleId, version, updatedAt: time, deletedAt, mergedInto } = vehicle;
  const told = deletedAt === undefined ? { vehicle: vehicleOf(vehicle) } : {};
  if (kind === 'created') return { contract: vehicleProfileCreated, data: { vehicleId, ...told, time } };
  const fields = changes.map(({ field }) => field);
  const data = { vehicleId, version, kind, fields, ...told, ...(mergedInto && { mergedInto }), time };
  return { contract: vehicleProfileUpdated, data };
}
