import type { FloorFunnel } from '@rover/contracts';
import { csvLine } from '../edge/csv.js';

/** What a funnel tells, as lines of CSV. What is not told is empty. */
export function funnelFile(funnel: FloorFunnel): string {
  const { steps, fresh, beBack, medianDwellSeconds, zones, units } = funnel;
  const stays = (kind: string, of: FloorFunnel['zones']) =>
    Object.entries(of).map(([name, { visits, medianSeconds }]) => [kind, name, visits, medianSeconds]);
  const lines = [
    ['kind', 'name', 'visits', 'medianSeconds'],
    ['visit', 'all', steps.door, medianDwellSeconds],
    ...Object.entries(steps).map(([step, visits]) => ['step', step, visits, null]),
    ...[
      ['visit', 'fresh', fresh, null],
      ['visit', 'beBack', beBack, null],
    ],
    ...stays('zone', zones),
    ...stays('unit', units),
  ];
  return lines.map((line) => csvLine(line)).join('');
}
