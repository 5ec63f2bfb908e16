import type { Dtc, LeafCondition } from '@rover/contracts';
import type { Leaf } from '../leaf.js';
import { truthOf, UNKNOWN } from '../truth.js';
import { indexOf } from './signal.js';

type DtcCondition = Extract<LeafCondition, { type: 'dtc' }>;

/** `P03*` and `P0?01` as regular expressions: the contract lets through letters, digits, `?` and a last `*` alone. */
const patternOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll('?', '.').replace(/\*$/, '.*')}$`);

/**
 * Trouble codes: one is present, or there is one that was not in the list before. A code that went and comes back is
 * new again; what stood in the list when a rule began to watch is not.
 */
export function dtcLeaf({ is, pattern = '*', status }: DtcCondition): Leaf {
  const index = indexOf('dtcs');
  const fits = patternOf(pattern);
  const matches = (dtc: Dtc): boolean => fits.test(dtc.code) && (status?.includes(dtc.status) ?? true);
  const moment = is === 'new';
  return {
    signals: [index],
    moment,
    volatile: true,
    look(facts, _time, memory) {
      const all = facts.values[index] as Dtc[] | undefined;
      if (!all) return { truth: UNKNOWN, memory: moment ? [] : undefined };
      const codes = [...new Set(all.filter(matches).map(({ code }) => code))];
      if (!moment) return { truth: truthOf(codes.length > 0) };
      const before = (memory as string[] | undefined) ?? codes;
      const same = codes.length === before.length && codes.every((code) => before.includes(code));
      return {
        truth: truthOf(codes.some((code) => !before.includes(code))),
        memory: same && memory !== undefined ? memory : codes,
      };
    },
    changesAfter: () => Infinity,
  };
}
