import { Injectable } from '@nestjs/common';
import { vehicleOwnershipTransferred } from '@rover/contracts';
import type { OwnershipTransfer } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import type { CallerScope } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { GrantRecorder } from '../access/grants/grant-recorder.service.js';
import { GrantRepository } from '../access/grants/grant.repository.js';
import { PersonalDocuments } from '../documents/personal-documents.service.js';
import { VehicleNotFoundError } from '../vehicles/vehicle.errors.js';
import { VehicleRepository } from '../vehicles/vehicle.repository.js';
import { TransferOverError } from './ownership.errors.js';
import { OwnershipRepository } from './ownership.repository.js';

/**
 * Makes a vehicle another's, all in one transaction: the ownership, the end of every grant that the former owner's side
 * gave, the grant of the new owner, and the seal on the former one's trips, locations, readings and personal
 * documents. What was serviced,
 * and the odometer, stay with the vehicle.
 */
@Injectable()
export class HandOver {
  constructor(
    private readonly repository: OwnershipRepository,
    private readonly vehicles: VehicleRepository,
    private readonly grants: GrantRepository,
    private readonly recorder: GrantRecorder,
    private readonly documents: PersonalDocuments,
    private readonly outbox: Outbox,
  ) {}

  /** @throws VehicleNotFoundError when it is gone, TransferOverError when somebody else owns it by now */
  async run(tx: Transaction, transfer: OwnershipTransfer, now: Date, scope: CallerScope): Promise<void> {
    const { id: transferId, vehicleId, from, to } = transfer;
    const vehicle = (await this.vehicles.lock(tx, [vehicleId])).get(vehicleId);
    if (!vehicle || vehicle.deletedAt !== undefined) throw new VehicleNotFoundError();
    if ((await this.repository.ownerOf(tx, vehicleId)) !== from) throw new TransferOverError('overtaken');
    const time = now.toISOString();
    const odometer = vehicle.facts.odometer ?? null;
    const owned = { id: uuidV7(), vehicleId, owner: to, from: time, until: null, transferId };
    await this.repository.change(tx, { ...owned, ...(odometer !== null && { odometerAtBegin: odometer }) });
    await this.documents.seal(tx, vehicleId);
    await this.#giveGrants(tx, { vehicleId, to }, now, scope);
    const data = { vehicleId, transferId, from: from ?? null, to, odometer, time };
    await this.outbox.add(tx, vehicleOwnershipTransferred, [data], scope);
  }

  async #giveGrants(
    tx: Transaction,
    { vehicleId, to }: { vehicleId: string; to: string },
    now: Date,
    scope: CallerScope,
  ): Promise<void> {
    await this.recorder.revoke(tx, await this.grants.lockOpen(tx, { vehicleId }, now), now, scope);
    const made = { from: now, until: null, createdBy: scope.caller.sub, createdAt: now };
    await this.recorder.add(tx, { id: uuidV7(), user: to, role: 'owner', vehicleId, ...made }, scope);
  }
}
