import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  Geofence,
  GeofenceTransition,
  listGeofences,
  listGeofenceTransitions,
  NewGeofence,
  removeGeofence,
  RequestOf,
  updateGeofence,
} from '@rover/contracts';
import { Database, type Page, type Transaction } from '@rover/persistence';
import { CLOCK, type Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { readShape, toFeature } from '@rover/vehicle';
import { FenceAccess } from './fence-access.js';
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
    private readonly access: FenceAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws GeofenceOwnerError, GeofenceShapeError, VehicleNotFoundError, FleetNotFoundError, ForbiddenError */
  async create({ feature, ...rest }: NewGeofence, caller: Caller): Promise<Geofence> {
    const { fleetId = null, vehicleId = null } = rest;
    if ((fleetId === null) === (vehicleId === null)) throw new GeofenceOwnerError();
    await this.access.requireDrawing({ fleetId, vehicleId }, caller);
    const values: FenceValues = { id: uuidV7(), ...rest, fleetId, vehicleId, feature: tidied(feature) };
    const row = await this.repository.insert(values, this.now());
    await this.book.refresh();
    return geofenceOf(row);
  }

  /** @throws CursorInvalidError */
  async list(request: RequestOf<typeof listGeofences>, caller: Caller): Promise<Page<Geofence>> {
    const page = await this.repository.page(request, await this.access.visible(caller));
    return { ...page, data: page.data.map(geofenceOf) };
  }

  /** @throws GeofenceNotFoundError */
  async get(id: string, caller: Caller): Promise<Geofence> {
    const row = await this.repository.find(id, await this.access.visible(caller));
    if (!row) throw new GeofenceNotFoundError();
    return geofenceOf(row);
  }

  /** @throws GeofenceNotFoundError, GeofenceChangedError, GeofenceShapeError, ForbiddenError */
  update({ patch, ...which }: RequestOf<typeof updateGeofence>, caller: Caller): Promise<Geofence> {
    return this.change(which, caller, (tx, known) => {
      const feature = patch.feature ? tidied(patch.feature) : known.feature;
      return this.repository.update(tx, { ...known, ...patch, feature }, this.now());
    });
  }

  /** @throws GeofenceNotFoundError, GeofenceChangedError, ForbiddenError */
  remove(which: RequestOf<typeof removeGeofence>, caller: Caller): Promise<Geofence> {
    return this.change(which, caller, (tx) => this.repository.remove(tx, which.id, this.now()));
  }

  /** @throws GeofenceNotFoundError, CursorInvalidError */
  async transitions(
    request: RequestOf<typeof listGeofenceTransitions>,
    caller: Caller,
  ): Promise<Page<GeofenceTransition>> {
    await this.get(request.id, caller);
    return this.repository.transitions(request, await this.access.passages(caller));
  }

  private async change(
    { id, version }: RequestOf<typeof removeGeofence>,
    caller: Caller,
    work: (tx: Transaction, known: Geofence) => Promise<FenceRow>,
  ): Promise<Geofence> {
    const row = await this.database.transaction(async (tx) => {
      const found = await this.repository.lock(tx, id, await this.access.visible(caller));
      if (!found) throw new GeofenceNotFoundError();
      const known = geofenceOf(found);
      await this.access.requireDrawing(known, caller);
      if (version !== undefined && version !== known.version) throw new GeofenceChangedError();
      return work(tx, known);
    });
    await this.book.refresh();
    return geofenceOf(row);
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
