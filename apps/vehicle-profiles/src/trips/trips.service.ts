import { Injectable } from '@nestjs/common';
import type {
  Caller,
  getTrip,
  listTripEdits,
  listTrips,
  RequestOf,
  Trip,
  TripEdit,
  TripWithPath,
} from '@rover/contracts';
import { Database, type Page } from '@rover/persistence';
import { MotionAccess } from '../motion/motion-access.service.js';
import { CourseRepository } from './course.repository.js';
import { TripEditRepository } from './trip-edit.repository.js';
import { TripNotFoundError } from './trip.errors.js';
import { pathOf, spanOf, tripOfRow, type Course, type TripRow } from './trip-row.js';
import { TripRepository } from './trip.repository.js';

/** Trips as they are asked for. */
@Injectable()
export class TripsService {
  constructor(
    private readonly trips: TripRepository,
    private readonly edits: TripEditRepository,
    private readonly courses: CourseRepository,
    private readonly database: Database,
    private readonly access: MotionAccess,
  ) {}

  /** @throws NotFoundError, CursorInvalidError */
  async list(request: RequestOf<typeof listTrips>, caller: Caller): Promise<Page<Trip>> {
    const since = await this.access.see(caller, request.vehicleId);
    const page = await this.trips.page({ ...request, since: since.toISOString() });
    return { ...page, data: page.data.map(tripOfRow) };
  }

  /** @throws TripNotFoundError */
  async get({ id }: RequestOf<typeof getTrip>, caller: Caller): Promise<TripWithPath> {
    const row = await this.trips.find(id);
    if (!row) throw new TripNotFoundError();
    const trip = tripOfRow(row);
    await this.access.see(caller, row.vehicle_id, Date.parse(trip.start.time));
    return { ...trip, path: pathOf(row.status === 'ongoing' ? await this.courseSoFar(row) : row.path) };
  }

  /** Kept when a trip has ended, which corrects it; until then as it was measured. */
  private courseSoFar({ vehicle_id: vehicleId, figures }: TripRow): Promise<Course | null> {
    return this.courses.course(this.database, vehicleId, spanOf(figures));
  }

  /** @throws TripNotFoundError, CursorInvalidError */
  async listEdits(request: RequestOf<typeof listTripEdits>, caller: Caller): Promise<Page<TripEdit>> {
    await this.get(request, caller);
    return this.edits.page(request.id, request);
  }
}
