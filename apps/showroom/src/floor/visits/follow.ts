import type { FloorMap } from '../plan/floor-map.js';
import { attend, type Finding } from './attend.js';
import { inOrder, isNewer, isOpen, newVisit, type Sighting, type VisitState } from './visit-state.js';

/** What is told of a visit. */
export interface Found {
  readonly visit: VisitState;
  readonly finding: Finding;
  readonly time: number;
}

/** Visits that sightings changed, by id, and what is told of them. */
export interface Followed {
  readonly changed: ReadonlyMap<string, VisitState>;
  readonly found: readonly Found[];
}

/** What following needs to know besides the sightings. */
export interface Known {
  /** The latest visit of each visitor, by {@link visitorKey}. */
  readonly visits: ReadonlyMap<string, VisitState>;
  mapOf(showroomId: string): FloorMap;
  newId(): string;
}

export const visitorKey = ({ showroomId, visitorId }: Pick<Sighting, 'showroomId' | 'visitorId'>): string =>
  `${showroomId} ${visitorId}`;

/** Goes on with visits by sightings in any order. */
export function follow({ visits, mapOf, newId }: Known, sightings: readonly Sighting[]): Followed {
  const latest = new Map(visits);
  const changed = new Map<string, VisitState>();
  const found: Found[] = [];
  for (const sighting of [...sightings].sort(inOrder)) {
    const key = visitorKey(sighting);
    const before = latest.get(key);
    const visit = before && (isOpen(before) || !isNewer(sighting, before)) ? before : undefined;
    const after = visit
      ? attend(visit, sighting, mapOf(sighting.showroomId))
      : begin(newId(), sighting, { before, map: mapOf(sighting.showroomId) });
    if (!after || after.visit === visit) continue;
    latest.set(key, after.visit);
    changed.set(after.visit.id, after.visit);
    for (const finding of after.findings) found.push({ visit: after.visit, finding, time: sighting.time });
  }
  return { changed, found };
}

/** The first sighting of a visit is newer than nothing: it happened a moment after the visit began. */
function begin(
  id: string,
  sighting: Sighting,
  { before, map }: { before: VisitState | undefined; map: FloorMap },
) {
  const blank = {
    ...newVisit(id, sighting),
    lastTime: sighting.time - 1,
    endedBefore: before?.exitedAt ?? null,
  };
  const after = attend(blank, sighting, map);
  return after.visit === blank ? undefined : after;
}
