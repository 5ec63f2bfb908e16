import { LEAST_TOLD, visitSteps, type FloorFunnel, type VisitStep } from '@rover/contracts';
import { median } from '@rover/scoring';
import { toSeconds, type VisitState } from './visit-state.js';

type Told = Omit<FloorFunnel, 'showroomId' | 'from' | 'to'>;

/** What visits came to, without anything that fewer than five of them did. */
export function funnelOf(visits: readonly VisitState[]): Told {
  const reached = (step: VisitStep): number =>
    visits.filter((visit) => visitSteps.indexOf(visit.step) >= visitSteps.indexOf(step)).length;
  const of = (kind: VisitState['kind']): number => visits.filter((visit) => visit.kind === kind).length;
  const [fresh, beBack] = apart(of('fresh'), of('beBack'));
  return {
    steps: {
      door: told(reached('door')),
      vehicle: told(reached('vehicle')),
      desk: told(reached('desk')),
      sold: told(reached('sold')),
    },
    ...{ fresh, beBack },
    medianDwellSeconds: toldMedian(visits.map(({ enteredAt, lastTime }) => lastTime - enteredAt)),
    zones: staysOf(visits.map(({ zones }) => zones)),
    units: staysOf(visits.map(({ units }) => mapped(units, ({ ms }) => ms))),
  };
}

/** How many stayed where, and how long, of the milliseconds of each visit by place. */
function staysOf(visits: readonly Readonly<Record<string, number>>[]): Told['zones'] {
  const places = [...new Set(visits.flatMap((stays) => Object.keys(stays)))].sort();
  return Object.fromEntries(
    places.map((place) => {
      const times = visits.flatMap((stays) => stays[place] ?? []);
      return [place, { visits: told(times.length), medianSeconds: toldMedian(times) }];
    }),
  );
}

/** Of two parts of what is told as a whole: neither, where one of them would be told by the other. */
function apart(one: number, other: number): [number | null, number | null] {
  const counts: [number | null, number | null] = [told(one), told(other)];
  return counts.includes(null) && one > 0 && other > 0 ? [null, null] : counts;
}

const mapped = <A, B>(of: Readonly<Record<string, A>>, value: (a: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(of).map(([name, a]) => [name, value(a)]));

/** None is no one's secret. */
const told = (count: number): number | null => (count > 0 && count < LEAST_TOLD ? null : count);

/** Seconds, of milliseconds. */
function toldMedian(times: readonly number[]): number | null {
  if (times.length < LEAST_TOLD) return null;
  return toSeconds(median(times));
}
