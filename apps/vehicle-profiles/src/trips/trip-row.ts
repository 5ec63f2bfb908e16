import type { Trip, TripPath } from '@rover/contracts';
import type { Mark, MotionState, Trip as Drive } from '@rover/vehicle';

/** What the figures of a trip are stored as: the part of it that was measured. */
export type TripFigures = Omit<
  Trip,
  'id' | 'vehicleId' | 'status' | 'label' | 'note' | 'late' | 'edited' | 'version'
>;

/** A row of `trip`, without its path and origin. */
export interface TripRow {
  readonly id: string;
  readonly vehicle_id: string;
  readonly status: Trip['status'];
  readonly figures: TripFigures;
  readonly label: Trip['label'];
  readonly note: string | null;
  readonly late: boolean;
  readonly edited: Trip['edited'];
  readonly version: number;
}

export const TRIP_COLUMNS = 'id, vehicle_id, status, figures, label, note, late, edited, version';

/** Positions with their times, as paths are stored. */
export type Course = readonly (readonly [longitude: number, latitude: number, time: number])[];

/** A trip to be written. */
export interface NewTrip {
  readonly id: string;
  readonly vehicleId: string;
  readonly status: Trip['status'];
  readonly figures: TripFigures;
  readonly label?: Trip['label'];
  readonly note?: string | null;
  readonly late?: boolean;
  readonly edited?: Trip['edited'];
  readonly path?: Course | null;
  readonly origin?: MotionState | null;
}

export const tripOfRow = (row: TripRow): Trip => ({
  id: row.id,
  vehicleId: row.vehicle_id,
  status: row.status,
  ...row.figures,
  label: row.label,
  note: row.note,
  late: row.late,
  edited: row.edited,
  version: row.version,
});

export const figuresOf = ({ start, end, ...figures }: Drive): TripFigures =>
  JSON.parse(JSON.stringify({ start: endOf(start), end: endOf(end), ...figures })) as TripFigures;

const endOf = ({ time, place, odometer }: Mark): TripFigures['start'] => ({
  time: new Date(time).toISOString(),
  ...(place && { location: { type: 'Point' as const, coordinates: [...place] as [number, number] } }),
  ...(odometer !== undefined && { odometer }),
});

export const pathOf = (course: Course | null): TripPath | null =>
  course && {
    type: 'LineString',
    coordinates: course.map(([longitude, latitude]) => [longitude, latitude]),
    times: course.map(([, , time]) => new Date(time).toISOString()),
  };

export const spanOf = ({ start, end }: TripFigures) => ({
  from: Date.parse(start.time),
  to: Date.parse(end.time),
});
