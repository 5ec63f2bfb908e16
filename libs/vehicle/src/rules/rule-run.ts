import type { Memory } from './leaf.js';
import type { CompiledRule, Level } from './rule.js';
import type { RuleOutcome, RuleState } from './rule-state.js';
import { FALSE, TRUE, type Truth } from './truth.js';
import type { VehicleFacts } from './vehicle-facts.js';

/** Where a run goes on. */
export interface RunStart {
  /** As {@link RuleRun.save} gave it; absent at the beginning, and of another version of the rule it is ignored. */
  readonly state?: RuleState;
  /** Until when everything has been looked at, epoch ms; default: nothing has. */
  readonly clock?: number;
}

/** What holds at one moment. */
interface View {
  readonly truth: Truth;
  /** Whether the schedule lets the rule ring. */
  readonly on: boolean;
  /** Whether what clears an alert holds. */
  readonly ends: boolean;
}

/**
 * One rule for one vehicle. It is looked at when something came that it reads, or when its time has come
 * ({@link dueAt}); when it is looked at more often than that makes no difference.
 */
export class RuleRun {
  /** When it must be looked at although nothing came; Infinity for never. */
  dueAt = Infinity;
  /** Whether its state has changed since this was last reset, as far as it cannot be made anew of what is known. */
  dirty = false;
  private readonly state: RuleState;
  private readonly memory: Memory[] = [];
  private readonly truths: Truth[];
  private lookedAt: number;

  constructor(
    readonly rule: CompiledRule,
    private readonly facts: VehicleFacts,
    { state, clock = -Infinity }: RunStart = {},
  ) {
    this.lookedAt = clock;
    this.state = state?.version === rule.version ? { ...state } : { version: rule.version };
    for (const [number, memory] of Object.entries(this.state.memory ?? {}))
      this.memory[Number(number)] = memory;
    this.truths = rule.leaves.map(() => FALSE);
    // What is so when a rule begins to watch is no moment.
    this.lookAtLeaves(clock);
    this.dirty = false;
    if (clock > -Infinity) this.dueAt = this.firstDue(clock);
  }

  /** The state as JSON; undefined when it is as at the beginning. */
  save(): RuleState | undefined {
    const { memory: _, ...state } = this.state;
    const entries = Object.entries(this.memory).filter(([, memory]) => memory !== undefined);
    const memory = this.isIdle
      ? entries.filter(([number]) => !this.rule.leaves[Number(number)]?.volatile)
      : entries;
    if (this.isIdle && memory.length === 0 && !state.hits) return undefined;
    return { ...state, ...(memory.length > 0 && { memory: Object.fromEntries(memory) }) };
  }

  /** The severity of the open alert; undefined when none is open. */
  get level(): Level | undefined {
    return this.state.level === undefined ? undefined : this.rule.levels[this.state.level];
  }

  /** Looks at everything as it is known now. Time never runs backwards: an earlier one counts as that of the last look. */
  look(at: number): RuleOutcome[] {
    const time = Math.max(at, this.lookedAt);
    const outcomes: RuleOutcome[] = [];
    const momentary = this.lookAtLeaves(time);
    this.judge(time, outcomes);
    // A moment is over as soon as it was seen: without it things may stand otherwise.
    if (momentary) {
      this.lookAtLeaves(time);
      this.judge(time, outcomes);
    }
    this.lookedAt = time;
    this.dueAt = this.nextDue(time);
    return outcomes;
  }

  /** A person cleared the alert: from here on it is as if it had never been; it rings anew when it comes to that again. */
  clearByHand(): void {
    this.close();
    this.dueAt = this.nextDue(this.lookedAt);
  }

  private get isIdle(): boolean {
    return this.state.level === undefined && this.state.held === undefined;
  }

  /** Answers whether one of them saw a moment. */
  private lookAtLeaves(time: number): boolean {
    let momentary = false;
    const { leaves } = this.rule;
    for (let i = 0; i < leaves.length; i++) {
      const leaf = leaves[i] as (typeof leaves)[number];
      const { truth, memory } = leaf.look(this.facts, time, this.memory[i]);
      this.truths[i] = truth;
      if (leaf.moment && truth === TRUE) momentary = true;
      if (memory !== this.memory[i]) {
        this.memory[i] = memory;
        if (!leaf.volatile) this.dirty = true;
      }
    }
    return momentary;
  }

  private judge(time: number, outcomes: RuleOutcome[]): void {
    const view = this.view(time);
    this.hold(view, time);
    if (this.state.level === undefined) {
      if (!this.endsByTree(view) && this.reaches(0, time) && this.isEnough(time)) this.open(time, outcomes);
    } else if (this.reaches(0, time)) {
      this.state.counted = this.dirty = true;
      outcomes.push({ kind: 'recurred', time });
    }
    if (this.state.level !== undefined) this.judgeOpen(view, time, outcomes);
  }

  private view(time: number): View {
    const { rule, truths } = this;
    const truth = rule.when(truths);
    const on = rule.schedule?.at(time, this.facts.timeZone).on ?? true;
    const ends = rule.clearWhen ? rule.clearWhen(truths) === TRUE : truth === FALSE && !rule.momentary;
    return { truth, on, ends };
  }

  private endsByTree({ ends }: View): boolean {
    return this.rule.clearWhen !== undefined && ends;
  }

  private hold({ truth, on }: View, time: number): void {
    const holds = truth === TRUE && on;
    if (holds === (this.state.held !== undefined)) return;
    this.dirty = true;
    this.state.held = holds ? time : undefined;
    this.state.counted = undefined;
  }

  /** Whether the condition has held for as long as a level wants; the first one is reached once each time. */
  private reaches(level: number, time: number): boolean {
    const { held, counted } = this.state;
    const wanted = this.rule.levels[level];
    if (held === undefined || !wanted || (level === 0 && counted)) return false;
    return time - held >= wanted.afterMs;
  }

  /** Counts that the first level was reached, and answers whether that is often enough. */
  private isEnough(time: number): boolean {
    const { repeat } = this.rule;
    this.state.counted = this.dirty = true;
    if (!repeat) return true;
    const hits = [...(this.state.hits ?? []), time].filter((hit) => time - hit <= repeat.withinMs);
    this.state.hits = hits.slice(-repeat.count);
    return hits.length >= repeat.count;
  }

  private open(time: number, outcomes: RuleOutcome[]): void {
    this.state.level = 0;
    this.state.hits = undefined;
    outcomes.push({ kind: 'triggered', time, level: 0 });
  }

  private judgeOpen(view: View, time: number, outcomes: RuleOutcome[]): void {
    while (this.reaches((this.state.level as number) + 1, time)) {
      this.state.level = (this.state.level as number) + 1;
      this.dirty = true;
      outcomes.push({ kind: 'escalated', time, level: this.state.level });
    }
    this.since('ending', view.ends, time);
    this.since('quiet', view.truth !== TRUE, time);
    const { ending, quiet } = this.state;
    if (ending !== undefined && time - ending >= this.rule.clearAfterMs)
      this.clear('condition', time, outcomes);
    else if (quiet !== undefined && time - quiet >= this.rule.quietMs) this.clear('quiet', time, outcomes);
  }

  private since(what: 'ending' | 'quiet', is: boolean, time: number): void {
    if (is === (this.state[what] !== undefined)) return;
    this.state[what] = is ? time : undefined;
    this.dirty = true;
  }

  private clear(by: 'condition' | 'quiet', time: number, outcomes: RuleOutcome[]): void {
    this.close();
    outcomes.push({ kind: 'cleared', time, by });
  }

  private close(): void {
    this.state.level = this.state.ending = this.state.quiet = undefined;
    this.dirty = true;
  }

  /** What holds by time alone since before the rule began is seen when it begins. */
  private firstDue(clock: number): number {
    const { since, wakes } = this.rule;
    return wakes.length > 0 && since > clock ? since : this.nextDue(clock);
  }

  /**
   * The first moment after `time` at which something may change by itself. That a value becomes too old can only make
   * less known, which matters while a condition holds or an alert is open; only leaves that wake can make it hold.
   */
  private nextDue(time: number): number {
    const { rule, state } = this;
    const leaves = this.isIdle ? rule.wakes : rule.leaves.keys();
    let due = Infinity;
    for (const number of leaves) due = Math.min(due, this.leafDue(number, time));
    if (rule.schedule && rule.when(this.truths) === TRUE)
      due = Math.min(due, rule.schedule.at(time, this.facts.timeZone).until);
    if (this.isIdle) return due;
    const next = rule.levels[state.level === undefined ? 0 : state.level + 1];
    if (state.held !== undefined && next) due = earliest(due, state.held + next.afterMs, time);
    const [first] = rule.levels as [Level];
    if (state.held !== undefined && !state.counted) due = earliest(due, state.held + first.afterMs, time);
    if (state.ending !== undefined) due = earliest(due, state.ending + rule.clearAfterMs, time);
    return state.quiet === undefined ? due : earliest(due, state.quiet + rule.quietMs, time);
  }

  private leafDue(number: number, time: number): number {
    const at = this.rule.leaves[number]?.changesAfter(this.facts, time, this.memory[number]) ?? Infinity;
    return at > time ? at : Infinity;
  }
}

const earliest = (due: number, at: number, after: number): number => (at > after ? Math.min(due, at) : due);
