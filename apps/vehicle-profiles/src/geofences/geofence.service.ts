import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  Geofence,
  GeofenceTransition,
  listGeofences,
  listGeofenceTransitions,
  NewGeofence,
  RequestOf,
  updateGeofence,
} from '@rover/contracts';
import { Database, type Page } from '@rover/persistence';
import { CLOCK, type Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { readShape, toFeature } from '@rover/vehicle';
import { MotionAccess } from '../motion/motion-access.service.js';
import { FenceBook } from './fence-book.service.js';
import {
  GeofenceChangedError,
  GeofenceNotFoundError,
  GeofenceOwnerError,
  GeofenceShapeError,
} from './geofence.errors.js';
import { geofenceOf, GeofenceRepository, type FenceRow, type FenceValues } from './geofence.repository.js';

/** Geofences as people draw them. */
@Injectable()
export class GeofenceService {
  constructor(
    private readonly database: Database,
    private readonly repository: GeofenceRepository,
    private readonly book: FenceBook,
    private readonly access: MotionAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws GeofenceOwnerError, GeofenceShapeError, ForbiddenError */
  async create({ feature, ...rest }: NewGeofence, caller: Caller): Promise<Geofence> {
    const { fleetId = null, vehicleId = null } = rest;
    if ((fleetId === null) === (vehicleId === null)) throw new GeofenceOwnerError();
    await this.assertOwner({ fleetId, vehicleId }, caller);
    const values: FenceValues = { id: uuidV7(), ...rest, fleetId, vehicleId, feature: tidied(feature) };
    const row = await this.repository.insert(values, this.now());
    await this.book.refresh();
    return geofenceOf(row);
  }

  /** @throws CursorInvalidError, ForbiddenError */
  async list(request: RequestOf<typeof listGeofences>, caller: Caller): Promise<Page<Geofence>> {
    const { fleetId = null, vehicleId = null } = request;
    await this.assertOwner({ fleetId, vehicleId }, caller);
    const page = await this.repository.page(request);
    return { ...page, data: page.data.map(geofenceOf) };
  }

  /** @throws GeofenceNotFoundError */
  async get(id: string, caller: Caller): Promise<Geofence> {
    return this.seen(await this.repository.find(id), caller);
  }

  /** @throws GeofenceNotFoundError, GeofenceChangedError, GeofenceShapeError */
  async update({ id, patch, version }: RequestOf<typeof updateGeofence>, caller: Caller): Promise<Geofence> {
    const row = await this.database.transaction(async (tx) => {
      const known = await this.seen(await this.repository.lock(tx, id), caller);
      if (version !== undefined && version !== known.version) throw new GeofenceChangedError();
      const feature = patch.feature ? tidied(patch.feature) : known.feature;
      return this.repository.update(tx, { ...known, ...patch, feature }, this.now());
    });
    await this.book.refresh();
    return geofenceOf(row);
  }

  /** @throws GeofenceNotFoundError */
  async remove(id: string, caller: Caller): Promise<Geofence> {
    const known = await this.get(id, caller);
    const row = await this.repository.remove(id, this.now());
    await this.book.refresh();
    return row ? geofenceOf(row) : known;
  }

  /** @throws GeofenceNotFoundError, CursorInvalidError */
  async transitions(
    request: RequestOf<typeof listGeofenceTransitions>,
    caller: Caller,
  ): Promise<Page<GeofenceTransition>> {
    await this.get(request.id, caller);
    return this.repository.transitions(request);
  }

  private async seen(row: FenceRow | undefined, caller: Caller): Promise<Geofence> {
    if (!row) throw new GeofenceNotFoundError();
    await this.assertOwner({ fleetId: row.fleet_id, vehicleId: row.vehicle_id }, caller);
    return geofenceOf(row);
  }

  private async assertOwner(
    { fleetId, vehicleId }: Pick<Geofence, 'fleetId' | 'vehicleId'>,
    caller: Caller,
  ): Promise<void> {
    if (vehicleId !== null) await this.access.see(caller, vehicleId);
    if (fleetId !== null || vehicleId === null) await this.access.seeFleet(caller, fleetId);
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

/** The feature as it is kept: rings wound and cut as RFC 7946 wants them. @throws GeofenceShapeError */
function tidied(feature: Geofence['feature']): Geofence['feature'] {
  const read = readShape(feature);
  if ('problems' in read) throw new GeofenceShapeError(read.problems);
  return toFeature(read.shape);
}
