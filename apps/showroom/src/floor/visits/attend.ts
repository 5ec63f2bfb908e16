import type { VisitStep } from '@rover/contracts';
import { visitSteps } from '@rover/contracts';
import {
  distance,
  isOnFloor,
  matched,
  zoneAt,
  type FloorMap,
  type PlacedUnit,
  type Point,
} from '../plan/floor-map.js';
import {
  interestOf,
  isNewer,
  LONGEST_GAP_MS,
  type Attention,
  type Sighting,
  type VisitState,
} from './visit-state.js';
import { walked } from './visit-path.js';

/** What is told of a visit that went on. */
export type Finding =
  | {
      readonly kind: 'near';
      readonly unitId: string;
      readonly metres: number;
      readonly matched: string[];
      readonly at: Point;
    }
  | {
      readonly kind: 'interested' | 'high';
      readonly unitId: string;
      readonly interest: number;
      readonly ms: number;
    };

/** A visit after a sighting, and what came of it. */
export interface Attended {
  readonly visit: VisitState;
  readonly findings: readonly Finding[];
}

const NEAR_M = 5;
/** Whoever steps to and fro at the edge does not come near again and again. */
const FAR_M = 6;
const NEAR_AGAIN_MS = 5 * 60_000;
/** So long near one unit is a look at it. */
const LOOK_MS = 10_000;
const INTERESTED = 0.5;
const HIGH = 0.7;

/** Goes on with an open visit. What lies outside the floor is not believed; what comes late tells of the arrival alone. */
export function attend(visit: VisitState, sighting: Sighting, map: FloorMap): Attended {
  if (!isNewer(sighting, visit)) return { visit: withLateArrival(visit, sighting), findings: [] };
  if (sighting.at && !isOnFloor(map, sighting.at)) return { visit, findings: [] };
  const stayed = stay(visit, sighting.time);
  const { kind, time } = sighting;
  const zone = zoneOf(stayed, sighting, map);
  const moved = sighting.at
    ? moveTo(stayed, { at: sighting.at, time }, map)
    : { visit: stayed, findings: [] };
  const risen = rise(moved.visit, map);
  return {
    visit: {
      ...risen.visit,
      ...{ lastKind: kind, lastTime: time, zone },
      exitedAt: kind === 'exited' ? time : null,
      step: furthest(risen.visit, kindOf(map, zone)),
    },
    findings: [...moved.findings, ...risen.findings],
  };
}

/** "Entered" that comes after "moved" still tells since when, unless it is that of the visit before. */
function withLateArrival(visit: VisitState, { kind, time }: Sighting): VisitState {
  const isOfThis = time < visit.enteredAt && time > (visit.endedBefore ?? -Infinity);
  return kind === 'entered' && isOfThis ? { ...visit, enteredAt: time } : visit;
}

/** The time until a moment was spent where they were seen last. */
function stay(visit: VisitState, until: number): VisitState {
  const ms = Math.min(until - visit.lastTime, LONGEST_GAP_MS);
  if (ms <= 0) return visit;
  const { zone } = visit;
  return {
    ...visit,
    zones: zone === null ? visit.zones : { ...visit.zones, [zone]: (visit.zones[zone] ?? 0) + ms },
    units: mapValues(visit.units, (one) => (one.near ? { ...one, ms: one.ms + ms } : one)),
  };
}

function zoneOf({ zone }: VisitState, sighting: Sighting, map: FloorMap): string | null {
  if (sighting.at) return zoneAt(map, sighting.at)?.name ?? null;
  return sighting.zone ?? (sighting.kind === 'moved' ? zone : null);
}

const kindOf = ({ zones }: FloorMap, name: string | null): string | undefined =>
  zones.find((zone) => zone.name === name)?.kind;

function moveTo(visit: VisitState, { at, time }: { at: Point; time: number }, map: FloorMap): Attended {
  const units: Record<string, Attention> = { ...visit.units };
  const findings: Finding[] = [];
  for (const unit of map.units) {
    const known = units[unit.unitId];
    const metres = distance(unit.at, at);
    const near = metres <= (known?.near ? FAR_M : NEAR_M);
    if (!near && !known?.near) continue;
    const finding = near && !known?.near ? cameNear(visit, unit, { at, time, metres }) : undefined;
    if (finding) findings.push(finding);
    units[unit.unitId] = { ms: 0, ...known, near, ...(finding && { nearToldAt: time }) };
  }
  return { visit: { ...visit, at, units, path: walked(visit.path, [...at, time]) }, findings };
}

/** Told for what they look for, and not twice within some minutes. */
function cameNear(
  { interests, units }: VisitState,
  unit: PlacedUnit,
  { at, time, metres }: { at: Point; time: number; metres: number },
): Finding | undefined {
  const toldAt = units[unit.unitId]?.nearToldAt ?? -Infinity;
  const reasons = matched(unit, interests);
  if (reasons.length === 0 || time - toldAt < NEAR_AGAIN_MS) return undefined;
  return { kind: 'near', unitId: unit.unitId, metres: Math.round(metres * 10) / 10, matched: reasons, at };
}

/** Who stays with a unit wants it more and more; both thresholds are told once each. */
function rise(visit: VisitState, map: FloorMap): Attended {
  const findings: Finding[] = [];
  const units = mapValues(visit.units, (one, unitId): Attention => {
    const interest = interestOf(one.ms, isLookedFor(visit, map, unitId));
    const told = interest >= HIGH ? 'high' : interest >= INTERESTED ? 'interested' : undefined;
    if (told === undefined || told === one.told || one.told === 'high') return one;
    if (one.told === undefined) findings.push({ kind: 'interested', unitId, interest, ms: one.ms });
    if (told === 'high') findings.push({ kind: 'high', unitId, interest, ms: one.ms });
    return { ...one, told };
  });
  return { visit: { ...visit, units }, findings };
}

/** Whether a unit answers what a visitor looks for. */
export function isLookedFor({ interests }: VisitState, { units }: FloorMap, unitId: string): boolean {
  const unit = interests.length > 0 ? units.find((one) => one.unitId === unitId) : undefined;
  return unit !== undefined && matched(unit, interests).length > 0;
}

function furthest({ step, units }: VisitState, zoneKind: string | undefined): VisitStep {
  const looked = Object.values(units).some(({ ms }) => ms >= LOOK_MS);
  const reached: VisitStep = zoneKind === 'desk' ? 'desk' : looked ? 'vehicle' : 'door';
  return visitSteps.indexOf(reached) > visitSteps.indexOf(step) ? reached : step;
}

const mapValues = <T>(
  all: Readonly<Record<string, T>>,
  change: (one: T, key: string) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one, key)]));
