import { distanceBetween, type Position } from '@rover/vehicle';

/** Where a vehicle was at a moment. */
export interface Fix {
  /** Epoch ms. */
  readonly time: number;
  readonly position: Position;
  /** Metres; 0 where nobody says. */
  readonly accuracy: number;
}

/** What is known of a vehicle's way: its newest fix that was believed, and fixes since that were not. */
export interface Track {
  readonly last: Fix;
  /** The newest of the fixes that were not believed, and how many of them agree with each other. */
  readonly doubted?: { readonly fix: Fix; readonly agreeing: number };
}

/** Why a fix is not believed. */
export type Doubt = 'impossibleJump' | 'swappedCoordinates';

/** A track with one more fix. */
export interface Followed {
  readonly track: Track;
  readonly doubt?: Doubt;
}

/** No road vehicle goes faster: 400 km/h, in m/s. */
const FASTEST = 400 / 3.6;
/** What receivers are wrong by without saying so, m. */
const SLACK = 100;
/** So many fixes that agree with each other are believed against the last one: it was wrong, or the vehicle was carried. */
const AGREEING = 3;

/** Whether a vehicle can have been at both. Late fixes are measured by the same speed, backwards. */
function plausible(a: Fix, b: Fix): boolean {
  const seconds = Math.max(1, Math.abs(a.time - b.time) / 1000);
  return distanceBetween(a.position, b.position) <= FASTEST * seconds + SLACK + a.accuracy + b.accuracy;
}

/** Judges a fix by where its vehicle was last. The first one is believed. */
export function follow(track: Track | undefined, fix: Fix): Followed {
  if (!track) return { track: { last: fix } };
  if (plausible(track.last, fix)) return { track: fix.time < track.last.time ? track : { last: fix } };
  if (isSwapped(track.last, fix)) return { track, doubt: 'swappedCoordinates' };
  const agreeing = track.doubted && plausible(track.doubted.fix, fix) ? track.doubted.agreeing + 1 : 1;
  if (agreeing >= AGREEING && fix.time > track.last.time) return { track: { last: fix } };
  return { track: { last: track.last, doubted: { fix, agreeing } }, doubt: 'impossibleJump' };
}

/** Whether latitude and longitude have changed places: the other way round the fix would be where it should be. */
function isSwapped(last: Fix, fix: Fix): boolean {
  const [longitude, latitude] = fix.position;
  if (Math.abs(longitude) > 90) return false;
  return plausible(last, { ...fix, position: [latitude, longitude] });
}
