import { round } from '../trips/trip.js';
import { drivingKinds, type DrivingKind, type Severity } from './driving-options.js';

/** How often something harsh happened. */
export interface DrivingCount {
  readonly kind: DrivingKind;
  readonly severity: Severity;
  readonly count: number;
}

/** What one kind of event takes from the score, and why. */
export interface DrivingPart {
  readonly kind: DrivingKind;
  readonly count: number;
  /** Per 100 km. */
  readonly rate: number;
  /** Points that it takes from 100. */
  readonly penalty: number;
  readonly text: string;
}

export interface DrivingScore {
  /** 0–100; higher is calmer. */
  readonly score: number;
  /** 0–1: half at 200 km, since a short drive says little. */
  readonly confidence: number;
  /** m */
  readonly distance: number;
  readonly parts: readonly DrivingPart[];
}

/** Each severity in low ones: three of the light are as bad as one of the middle kind. */
const weights: Record<Severity, number> = { low: 1, medium: 3, high: 8 };
/** The most that each kind can take; together 100. */
const most: Record<DrivingKind, number> = {
  braking: 35,
  acceleration: 20,
  cornering: 25,
  overspeed: 15,
  overRevving: 5,
};
/** Weighted events per 100 km that take about two thirds of the most. */
const SCALE = 10;
/** Kilometres of usual driving that every score begins with, and usual weighted events per 100 km of one kind. */
const PRIOR_KM = 50;
const PRIOR_RATE = 1;
const HALF_CONFIDENT_KM = 200;
const words: Record<DrivingKind, string> = {
  braking: 'hard braking',
  acceleration: 'hard acceleration',
  cornering: 'hard cornering',
  overspeed: 'speed above the limit',
  overRevving: 'engine above the redline',
};

/**
 * A score that adds up: 100 less what each kind takes. A kind takes `most × (1 − e^(−r / 10))` of weighted events r per
 * 100 km, where 50 km of usual driving are mixed in, so that one event in the first kilometre is no verdict.
 * @param distance m driven
 */
export function drivingScore(counts: readonly DrivingCount[], distance: number): DrivingScore {
  const km = distance / 1000;
  const parts = drivingKinds.map((kind) => partOf(kind, counts, km));
  const penalties = parts.reduce((sum, { penalty }) => sum + penalty, 0);
  return {
    score: round(100 - penalties, 1),
    confidence: round(km / (km + HALF_CONFIDENT_KM), 3),
    distance: Math.round(distance),
    parts: parts.filter(({ count }) => count > 0),
  };
}

function partOf(kind: DrivingKind, counts: readonly DrivingCount[], km: number): DrivingPart {
  const own = counts.filter((each) => each.kind === kind);
  const count = own.reduce((sum, each) => sum + each.count, 0);
  const weighted = own.reduce((sum, each) => sum + each.count * weights[each.severity], 0);
  const usual = count > 0 ? (PRIOR_RATE * PRIOR_KM) / 100 : 0;
  const expected = ((weighted + usual) / (km + PRIOR_KM)) * 100;
  const penalty = count > 0 ? round(most[kind] * (1 - Math.exp(-expected / SCALE)), 1) : 0;
  const rate = km > 0 ? round((count / km) * 100, 2) : 0;
  return { kind, count, rate, penalty, text: `${count} × ${words[kind]}, ${rate} per 100 km: −${penalty}` };
}
