/** What a sensor saw of a visitor. */
export type SightingKind = 'entered' | 'moved' | 'exited';

/** One thing that a visitor did; times in epoch ms. */
export interface Sighting {
  readonly showroomId: string;
  readonly visitorId: string;
  readonly kind: SightingKind;
  readonly zone?: string;
  readonly time: number;
}

/** What is known of a visitor in a showroom; times in epoch ms. */
export interface Presence {
  readonly showroomId: string;
  readonly visitorId: string;
  readonly lastKind: SightingKind;
  readonly lastTime: number;
  readonly zone: string | null;
  /** Since when on the floor. */
  readonly since: number;
  /** When they left the last time. */
  readonly leftAt: number | null;
}

/** What happens at one moment happens in this order. */
const order: Record<SightingKind, number> = { entered: 0, moved: 1, exited: 2 };

/** Sensors report late and out of order: only what is newer than the last word changes where somebody is. */
export function after(presence: Presence | undefined, sighting: Sighting): Presence {
  if (presence && !isNewer(sighting, presence)) return withLateArrival(presence, sighting);
  const { showroomId, visitorId, kind, time } = sighting;
  const here = presence && presence.lastKind !== 'exited' ? presence : undefined;
  return {
    showroomId,
    visitorId,
    lastKind: kind,
    lastTime: time,
    zone: sighting.zone ?? (kind === 'moved' ? (here?.zone ?? null) : null),
    since: here?.since ?? time,
    leftAt: kind === 'exited' ? time : (presence?.leftAt ?? null),
  };
}

/** The floor's visitors after sightings in any order, by showroom and visitor. */
export function follow(
  known: ReadonlyMap<string, Presence>,
  sightings: readonly Sighting[],
): Map<string, Presence> {
  const changed = new Map<string, Presence>();
  for (const sighting of [...sightings].sort((a, b) => a.time - b.time || order[a.kind] - order[b.kind])) {
    const key = presenceKey(sighting);
    const before = changed.get(key) ?? known.get(key);
    const now = after(before, sighting);
    if (now !== before) changed.set(key, now);
  }
  return changed;
}

export const presenceKey = ({ showroomId, visitorId }: Pick<Sighting, 'showroomId' | 'visitorId'>): string =>
  `${showroomId} ${visitorId}`;

const isNewer = (sighting: Sighting, { lastTime, lastKind }: Presence): boolean =>
  sighting.time > lastTime || (sighting.time === lastTime && order[sighting.kind] > order[lastKind]);

/** "Entered" that comes after "moved" still tells since when. */
function withLateArrival(presence: Presence, { kind, time }: Sighting): Presence {
  const ofThisVisit = kind === 'entered' && time < presence.since && time > (presence.leftAt ?? -Infinity);
  return ofThisVisit ? { ...presence, since: time } : presence;
}
