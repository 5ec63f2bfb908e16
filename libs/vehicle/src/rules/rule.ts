import { severities, type AlertDefinition, type Severity } from '@rover/contracts';
import { contradictions } from './contradictions.js';
import type { Leaf } from './leaf.js';
import { scheduleComplaint, scheduleOf, type Schedule } from './schedule.js';
import { TreeCompiler, type Evaluate, type TreeComplaint } from './tree.js';

/** A step of the ladder, in ms. */
export interface Level {
  readonly severity: Severity;
  readonly afterMs: number;
}

/** A rule made ready to be evaluated for any number of vehicles. */
export interface CompiledRule {
  readonly id: string;
  /** State of another version means nothing. */
  readonly version: number;
  /** When it began to watch, epoch ms. */
  readonly since: number;
  readonly leaves: readonly Leaf[];
  readonly when: Evaluate;
  readonly clearWhen?: Evaluate;
  readonly levels: readonly Level[];
  readonly repeat?: { readonly count: number; readonly withinMs: number };
  readonly schedule?: Schedule;
  readonly clearAfterMs: number;
  readonly quietMs: number;
  /** It rings at moments: that they are over clears nothing. */
  readonly momentary: boolean;
  /** Numbers of the leaves that may begin to hold by time alone. */
  readonly wakes: readonly number[];
}

/** What a rule is named by. */
export interface RuleIdentity {
  readonly id: string;
  readonly version: number;
  /** When it began to watch, epoch ms; default: always. What time alone brought about before rings then. */
  readonly since?: number;
}

/** Compiles a rule, or answers what is wrong with it, each complaint with its path in the definition. */
export function compileRule(
  identity: RuleIdentity,
  definition: AlertDefinition,
): CompiledRule | readonly TreeComplaint[] {
  const compiler = new TreeCompiler();
  const when = compiler.compile(definition.when, 'when');
  const watched = compiler.leaves.length;
  const clearWhen = definition.clear?.when && compiler.compile(definition.clear.when, 'clear.when');
  const { leaves } = compiler;
  const momentary = leaves.slice(0, watched).some(({ moment }) => moment);
  const complaints = [
    ...compiler.complaints,
    ...ladderComplaints(definition, momentary),
    ...clearComplaints(definition),
  ];
  if (complaints.length > 0) return complaints;
  const { repeat, schedule, clear, levels } = definition;
  return {
    since: -Infinity,
    ...identity,
    leaves,
    when,
    clearWhen,
    levels: levels.map(({ severity, afterSeconds }) => ({ severity, afterMs: afterSeconds * 1000 })),
    repeat: repeat && { count: repeat.count, withinMs: repeat.withinSeconds * 1000 },
    schedule: schedule && scheduleOf(schedule),
    clearAfterMs: (clear?.afterSeconds ?? 0) * 1000,
    quietMs: (clear?.quietSeconds ?? Infinity) * 1000,
    momentary,
    wakes: leaves.flatMap(({ wakes }, number) => (wakes ? [number] : [])),
  };
}

export const isCompiled = (made: CompiledRule | readonly TreeComplaint[]): made is CompiledRule =>
  'leaves' in made;

function ladderComplaints({ levels, schedule }: AlertDefinition, momentary: boolean): TreeComplaint[] {
  const found: TreeComplaint[] = [];
  levels.forEach(({ severity, afterSeconds }, i) => {
    const before = levels[i - 1];
    const path = `levels.${i}`;
    if (before && afterSeconds <= before.afterSeconds)
      found.push({ path, message: 'must come later than the level before' });
    if (before && severities.indexOf(severity) <= severities.indexOf(before.severity))
      found.push({ path, message: 'must be more severe than the level before' });
    if (momentary && afterSeconds > 0)
      found.push({ path, message: 'a moment lasts for no time: afterSeconds must be 0' });
  });
  const message = schedule && scheduleComplaint(schedule);
  return message ? [...found, { path: 'schedule', message }] : found;
}

function clearComplaints({ when, clear }: AlertDefinition): TreeComplaint[] {
  if (!clear?.when) return [];
  return contradictions(when, clear.when).map((message) => ({ path: 'clear.when', message }));
}
