import { LEAST_TOLD, visitSteps, type FloorFunnel, type VisitStep } from '@rover/contracts';
import { median } from '@rover/scoring';
import { toSeconds, type VisitState } from './visit-state.js';

type Told = Omit<FloorFunnel, 'showroomId' | 'from' | 'to'>;

/** What visits came to, without anything that fewer than five of them did. */
export function funnelOf(visits: readonly VisitState[]): Told {
  const reached = (step: VisitStep): number =>
    visits.filter((visit) => visitSteps.indexOf(visit.step) >= visitSteps.indexOf(step)).length;
  const of = (kind: VisitState['kind']): number => visits.filter((visit) => visit.kind === kind).length;
  const names = [...new Set(visits.flatMap(({ zones }) => Object.keys(zones)))].sort();
  return {
    steps: {
      door: told(reached('door')),
      vehicle: told(reached('vehicle')),
      desk: told(reached('desk')),
      sold: told(reached('sold')),
    },
    fresh: told(of('fresh')),
    beBack: told(of('beBack')),
    medianDwellSeconds: toldMedian(visits.map(({ enteredAt, lastTime }) => lastTime - enteredAt)),
    zones: Object.fromEntries(
      names.map((name) => {
        const times = visits.flatMap(({ zones }) => zones[name] ?? []);
        return [name, { visits: told(times.length), medianSeconds: toldMedian(times) }];
      }),
    ),
  };
}

/** None is no one's secret. */
const told = (count: number): number | null => (count > 0 && count < LEAST_TOLD ? null : count);

/** Seconds, of milliseconds. */
function toldMedian(times: readonly number[]): number | null {
  if (times.length < LEAST_TOLD) return null;
  return toSeconds(median(times));
}
