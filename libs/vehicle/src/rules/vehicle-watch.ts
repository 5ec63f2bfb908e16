import type { CompiledRule } from './rule.js';
import { RuleRun } from './rule-run.js';
import type { RuleOutcome, RuleState } from './rule-state.js';
import { takeIn, type Observation, type VehicleFacts } from './vehicle-facts.js';

/** What came of one rule. */
export interface WatchOutcome {
  readonly run: RuleRun;
  readonly outcome: RuleOutcome;
}

/**
 * Which rules read what, for all vehicles that the same rules watch: made once, so that a reading touches only what
 * concerns it.
 */
export class WatchList {
  /** Places of rules in `rules`, by signal. */
  readonly bySignal: readonly (readonly number[])[];
  readonly byReading: readonly number[];
  readonly byMaintenance: readonly number[];
  /** The pasts of signals that the rules look at: they are fed with {@link VehicleFacts.trace} when a watch is loaded. */
  readonly trails: readonly { readonly index: number; readonly windowMs: number }[];
  private readonly byGeofence = new Map<string, number[]>();

  constructor(readonly rules: readonly CompiledRule[]) {
    const bySignal: number[][] = [];
    rules.forEach(({ leaves }, place) => {
      for (const index of new Set(leaves.flatMap(({ signals }) => signals)))
        (bySignal[index] ??= []).push(place);
      for (const id of new Set(leaves.map(({ geofence }) => geofence)))
        if (id !== undefined) this.byGeofence.set(id, [...this.ofGeofence(id), place]);
    });
    this.bySignal = bySignal;
    this.trails = rules.flatMap(({ leaves }) => leaves.flatMap(({ trail }) => trail ?? []));
    this.byReading = this.placesWith(({ anyReading }) => anyReading === true);
    this.byMaintenance = this.placesWith(({ maintenance }) => maintenance === true);
  }

  ofGeofence(id: string): readonly number[] {
    return this.byGeofence.get(id) ?? [];
  }

  private placesWith(reads: (leaf: CompiledRule['leaves'][number]) => boolean): number[] {
    return this.rules.flatMap(({ leaves }, place) => (leaves.some(reads) ? [place] : []));
  }
}

/** Where a watch goes on: as {@link VehicleWatch.save} gave it, the states by the ids of rules. */
export interface WatchStart {
  readonly states?: Readonly<Record<string, RuleState>>;
  readonly clock?: number;
}

/** All rules that watch one vehicle, fed with what is new of it in the order of its time. */
export class VehicleWatch {
  readonly runs: readonly RuleRun[];
  /** When something must be looked at although nothing came, epoch ms; Infinity for never. */
  dueAt: number;
  /** Until when everything has been looked at, epoch ms. */
  clock: number;
  private readonly touched: boolean[] = [];

  constructor(
    private readonly list: WatchList,
    readonly facts: VehicleFacts,
    { states = {}, clock }: WatchStart = {},
  ) {
    this.clock = clock ?? -Infinity;
    this.runs = list.rules.map((rule) => new RuleRun(rule, facts, { state: states[rule.id], clock }));
    this.dueAt = this.earliestDue();
  }

  /** What is to be kept of it, as JSON. */
  save(): { readonly states: Record<string, RuleState>; readonly clock: number } {
    const states: Record<string, RuleState> = {};
    for (const run of this.runs) {
      const state = run.save();
      if (state) states[run.rule.id] = state;
      run.dirty = false;
    }
    return { states, clock: this.clock };
  }

  /** Whether something has changed since the last {@link save} that could not be made anew. */
  get dirty(): boolean {
    return this.runs.some(({ dirty }) => dirty);
  }

  /** What had to happen before it happens first; then only rules that read what is new are looked at. */
  observe(observation: Observation): WatchOutcome[] {
    const outcomes = this.advance(observation.time);
    const zone = this.facts.timeZone;
    const measured = takeIn(this.facts, observation);
    const { list, touched } = this;
    for (const index of measured) this.touch(list.bySignal[index]);
    if (observation.signals) this.touch(list.byReading);
    if (observation.due) this.touch(list.byMaintenance);
    if (observation.geofence) this.touch(list.ofGeofence(observation.geofence.id));
    const moved = this.facts.timeZone !== zone;
    for (let place = 0; place < this.runs.length; place++) {
      if (!touched[place] && !(moved && list.rules[place]?.schedule)) continue;
      touched[place] = false;
      this.look(this.runs[place] as RuleRun, observation.time, outcomes);
    }
    this.dueAt = this.earliestDue();
    return outcomes;
  }

  /** Lets time pass: everything that is due until then happens, each at its time. */
  advance(to: number): WatchOutcome[] {
    const outcomes: WatchOutcome[] = [];
    while (this.dueAt <= to) {
      const time = this.dueAt;
      for (const run of this.runs) if (run.dueAt <= time) this.look(run, time, outcomes);
      this.dueAt = this.earliestDue();
    }
    return outcomes;
  }

  /** Looks at every rule, also at those that nothing touches: when it is not known what has changed. */
  review(time: number): WatchOutcome[] {
    const outcomes = this.advance(time);
    for (const run of this.runs) this.look(run, time, outcomes);
    this.dueAt = this.earliestDue();
    return outcomes;
  }

  /** The pasts of signals that its rules look at. */
  get trails(): WatchList['trails'] {
    return this.list.trails;
  }

  runOf(ruleId: string): RuleRun | undefined {
    return this.runs.find(({ rule }) => rule.id === ruleId);
  }

  private touch(places: readonly number[] | undefined): void {
    if (places) for (const place of places) this.touched[place] = true;
  }

  private look(run: RuleRun, time: number, outcomes: WatchOutcome[]): void {
    if (time > this.clock) this.clock = time;
    for (const outcome of run.look(time)) outcomes.push({ run, outcome });
  }

  private earliestDue(): number {
    let due = Infinity;
    for (const run of this.runs) if (run.dueAt < due) due = run.dueAt;
    return due;
  }
}
