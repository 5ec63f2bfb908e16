import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '@rover/testing';

/** One metric as `ops/metrics.md` describes it. */
export interface Documented {
  readonly name: string;
  readonly labels: readonly string[];
  /** Whether it has samples only after something went wrong. */
  readonly onFault: boolean;
}

const row = /^\| `(rover_\w+)`\s+\| ([^|]*)\| ([^|]*)\|/;

/** Every metric of ours, from the tables of `ops/metrics.md`. */
export function documentedMetrics(): Documented[] {
  const text = readFileSync(join(checkout, 'ops', 'metrics.md'), 'utf8');
  return text.split('\n').flatMap((line) => {
    const [, name, labels = '', when = ''] = row.exec(line) ?? [];
    if (!name) return [];
    return [
      {
        name,
        labels: [...labels.matchAll(/`(\w+)`/g)].map(([, label]) => label as string),
        onFault: /fault/.test(when),
      },
    ];
  });
}
