import { type Position } from './position.js';
import { depthIn, pathMeets, type Shape } from './shape.js';

/** A geofence as a vehicle is compared with it. */
export interface Fence {
  readonly id: string;
  readonly shape: Shape;
  /** Metres that a vehicle must be outside before it has left: what fixes waver by at a border. */
  readonly margin: number;
  /** Seconds that a visit, or an absence, must last before it counts; 0 for at once. */
  readonly minimumDwell: number;
  /** Seconds inside after which `dwelled` is told, once a visit; undefined for never. */
  readonly dwell?: number;
}

/** Where a vehicle stands with one fence. What is not kept is outside, for good. */
export interface Visit {
  /** Whether it counts as inside. */
  readonly inside: boolean;
  /** Since when it has looked otherwise than it counts, epoch ms. */
  readonly doubted?: number;
  /** When it came in, epoch ms. */
  readonly since?: number;
  readonly dwelled?: boolean;
}

/** By fence. Small: a vehicle is in few fences at once. */
export type Visits = Readonly<Record<string, Visit>>;

export const transitionKinds = ['entered', 'exited', 'dwelled', 'crossed'] as const;
export type TransitionKind = (typeof transitionKinds)[number];

/** What happened between a vehicle and a fence, and when, epoch ms. */
export interface Transition {
  readonly fenceId: string;
  readonly kind: TransitionKind;
  readonly time: number;
  readonly place?: Position;
}

/** A fix and the one before it. */
export interface Step {
  readonly time: number;
  readonly place: Position;
  /** m; a fix that may be this far off does not prove that a border nearer than that was passed. */
  readonly accuracy?: number;
  readonly before?: { readonly time: number; readonly place: Position };
}

/** Between fixes that lie further apart in time nobody knows the way, s. */
const LONGEST_STRETCH = 300;

/**
 * Takes one step with the fences that are near it or were visited. A border is passed inwards by a fix inside and
 * outwards by one that is `margin` outside, so that wavering at a border is one event; a fence that lies wholly between
 * two fixes, or whose visit was shorter than `minimumDwell`, was `crossed`.
 */
export function track(
  visits: Visits,
  step: Step,
  fences: readonly Fence[],
): { readonly visits: Visits; readonly transitions: Transition[] } {
  const next: Record<string, Visit> = { ...visits };
  const transitions: Transition[] = [];
  for (const fence of fences) {
    const known = visits[fence.id] ?? { inside: false };
    const moved = move(known, step, fence);
    keep(next, fence.id, moved.visit);
    for (const { kind, time } of moved.told)
      transitions.push({ fenceId: fence.id, kind, time, place: step.place });
  }
  return { visits: next, transitions };
}

/** Lets time pass without a fix: what was only waiting for its time to come is told. */
export function waitAt(
  visits: Visits,
  time: number,
  fences: readonly Fence[],
): { readonly visits: Visits; readonly transitions: Transition[] } {
  const next: Record<string, Visit> = { ...visits };
  const transitions: Transition[] = [];
  for (const fence of fences) {
    const known = visits[fence.id];
    if (!known) continue;
    const settled = settle(known, time, fence);
    keep(next, fence.id, settled.visit);
    for (const told of settled.told) transitions.push({ fenceId: fence.id, ...told });
  }
  return { visits: next, transitions };
}

/** The next moment, epoch ms, at which time alone changes something. */
export function nextSettling(visits: Visits, fences: readonly Fence[]): number | undefined {
  const moments = fences.flatMap((fence) => {
    const visit = visits[fence.id];
    if (!visit) return [];
    if (visit.doubted !== undefined) return [visit.doubted + fence.minimumDwell * 1000];
    const dwelling = visit.inside && !visit.dwelled && fence.dwell !== undefined;
    return dwelling ? [(visit.since as number) + (fence.dwell as number) * 1000] : [];
  });
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

type Told = { readonly kind: TransitionKind; readonly time: number };
interface Moved {
  readonly visit: Visit;
  readonly told: readonly Told[];
}

function move(known: Visit, step: Step, fence: Fence): Moved {
  // What the time before this fix has settled comes first, whether or not anybody has waited for it.
  const { visit, told } = settle(known, step.time, fence);
  const seems = seemsInside(visit, step, fence);
  if (seems === visit.inside && visit.doubted === undefined) return passedBy(visit, told, step, fence, seems);
  const { doubted: _doubted, ...sure } = visit;
  if (seems === visit.inside) {
    const wasVisit = !visit.inside;
    return { visit: sure, told: wasVisit ? [...told, { kind: 'crossed', time: step.time }] : told };
  }
  const doubted = settle({ ...visit, doubted: visit.doubted ?? step.time }, step.time, fence);
  return { visit: doubted.visit, told: [...told, ...doubted.told] };
}

function passedBy(visit: Visit, told: readonly Told[], step: Step, fence: Fence, inside: boolean): Moved {
  const { before } = step;
  if (inside || !before || step.time - before.time > LONGEST_STRETCH * 1000) return { visit, told };
  if (!pathMeets(fence.shape, before.place, step.place) || depthIn(fence.shape, before.place) >= 0)
    return { visit, told };
  return { visit, told: [...told, { kind: 'crossed', time: step.time }] };
}

function seemsInside(
  { inside, doubted }: Visit,
  { place, accuracy = 0 }: Step,
  { shape, margin }: Fence,
): boolean {
  const depth = depthIn(shape, place);
  const counted = doubted === undefined ? inside : !inside;
  return counted ? depth >= -Math.max(margin, accuracy) : depth >= 0;
}

/** What the passing of time makes certain. */
function settle(visit: Visit, time: number, fence: Fence): Moved {
  const told: Told[] = [];
  let now = visit;
  if (now.doubted !== undefined && time - now.doubted >= fence.minimumDwell * 1000) {
    told.push({ kind: now.inside ? 'exited' : 'entered', time: now.doubted });
    now = now.inside ? { inside: false } : { inside: true, since: now.doubted };
  }
  const dwellEnd = (now.since ?? 0) + (fence.dwell ?? Infinity) * 1000;
  if (now.inside && now.doubted === undefined && !now.dwelled && time >= dwellEnd) {
    told.push({ kind: 'dwelled', time: dwellEnd });
    now = { ...now, dwelled: true };
  }
  return { visit: now, told };
}

function keep(visits: Record<string, Visit>, id: string, visit: Visit): void {
  if (visit.inside || visit.doubted !== undefined) visits[id] = visit;
  else delete visits[id];
}
