export { decodePayload } from './devices/decode-payload.js';
export type { DeviceReading, Measured } from './devices/device-reading.js';
export { readGpx } from './devices/read-gpx.js';
export type { ReadGpx, TrackPoint } from './devices/read-gpx.js';
export { readTime } from './devices/read-time.js';
export { toReading } from './devices/to-reading.js';
export type { ConvertedReading, RefusalReason, RefusedValue } from './devices/to-reading.js';
export * from './maintenance/index.js';
export { detectDriving, type DrivingEvent } from './driving/detect-driving.js';
export {
  drivingDefaults,
  drivingKinds,
  severities,
  type DrivingKind,
  type DrivingOptions,
  type Severity,
} from './driving/driving-options.js';
export { drivingScore, type DrivingCount, type DrivingScore } from './driving/driving-score.js';
export { emissionOf, fuelOf, type Emission, type EmissionBasis } from './emissions/emissions.js';
export { distanceBetween, distanceFrom, latitudesWithin } from './geo/distance.js';
export { holds, isInBuilding, type FloorPoint } from './geo/outline.js';
export { FenceIndex } from './geo/fence-index.js';
export { transitionKinds, type Fence, type Transition, type TransitionKind } from './geo/fence-tracker.js';
export { readShape, toFeature, type ReadShape, type ShapeProblem } from './geo/geojson.js';
export type { Position } from './geo/position.js';
export { contains, pathMeets, type Shape } from './geo/shape.js';
export { outline } from './geo/simplify.js';
export { dtcOf, dtcsOf } from './obd/dtc.js';
export type { DtcCode, DtcStatus } from './obd/dtc.js';
export { readObd } from './obd/read-obd.js';
export type { ObdDtc, ObdValue, ReadObd } from './obd/read-obd.js';
export { compileRule, isCompiled, type CompiledRule, type Level, type RuleIdentity } from './rules/rule.js';
export type { RuleRun } from './rules/rule-run.js';
export type { RuleOutcome, RuleState } from './rules/rule-state.js';
export type { TreeComplaint } from './rules/tree.js';
export { normalQuantile } from './rules/leaves/maintenance.js';
export {
  signalIndex,
  VehicleFacts,
  type DueFact,
  type Observation,
  type VehicleSettings,
} from './rules/vehicle-facts.js';
export { VehicleWatch, WatchList, type WatchOutcome } from './rules/vehicle-watch.js';
export { motionOf, type Motion } from './trips/motion.js';
export { tripSoFar } from './trips/detect-trips.js';
export { tripOfStretch } from './trips/stretch.js';
export type { Mark, Trip } from './trips/trip.js';
export { tripDefaults, type TripOptions } from './trips/trip-options.js';
export {
  comesTooLate,
  move,
  nextDue,
  unmoved,
  wait,
  type FenceLookup,
  type MotionContext,
  type MotionState,
  type MotionTold,
} from './trips/vehicle-motion.js';
export { convert, isUnit } from './units/units.js';
export { checkDigit, hasCheckDigit } from './vin/check-digit.js';
export type { VinRegion } from './vin/country.js';
export { decodeVin } from './vin/decode-vin.js';
export type { DecodedVin } from './vin/decode-vin.js';
export type { VehicleKind } from './vin/maker.js';
export type { VinModelYear } from './vin/model-year.js';
export { readVin } from './vin/read-vin.js';
export type { ReadVin, RefusedVin } from './vin/read-vin.js';
