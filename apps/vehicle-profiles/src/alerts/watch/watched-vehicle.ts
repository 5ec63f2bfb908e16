import type { Point } from '@rover/contracts';
import { signalIndex, VehicleFacts, VehicleWatch, type DueFact, type RuleState } from '@rover/vehicle';
import type { WatchList, WatchOutcome } from '@rover/vehicle';
import { forEachSignal } from '../../telemetry/each-signal.js';
import { timeOf, type KnownState } from '../../telemetry/state/vehicle-state.js';
import type { TimedReading } from '../../telemetry/timed-reading.js';
import { ZoneFinder } from './time-zones.js';
import { settingsOf, type KnownVehicle } from './vehicle-directory.repository.js';

/** An alert that a rule holds open. */
export interface OpenAlert {
  readonly id: string;
  /** Nobody was told since it was long past when it was found. */
  readonly untold?: true;
}

/** What is kept of a vehicle's watch in PostgreSQL. Times are epoch ms; 0 is the version of what is not stored yet. */
export interface StoredWatch {
  readonly version: number;
  readonly clock: number | null;
  readonly dueAt: number | null;
  readonly states: Record<string, RuleState>;
  readonly open: Record<string, OpenAlert>;
  readonly facts: { readonly due?: DueFact[]; readonly geofences?: Record<string, boolean> };
}

export const nothingStored: StoredWatch = {
  version: 0,
  clock: null,
  dueAt: null,
  states: {},
  open: {},
  facts: {},
};

/** One vehicle with the rules that watch it, in memory. */
export class WatchedVehicle {
  readonly watch: VehicleWatch;
  /** The alerts that rules hold open, by rule. */
  open: Record<string, OpenAlert>;
  /** Alerts that were held open by rules that do not watch it any more. */
  readonly orphans: readonly string[];
  /** Whether something is to be stored besides what the rules say themselves. */
  touched = false;
  private readonly zones = new ZoneFinder();
  private version: number;
  private storedDueAt: number;

  constructor(
    readonly vehicle: KnownVehicle,
    readonly list: WatchList,
    /** The vehicle's latest state when this was so: a later batch must begin with the very same. */
    public seen: KnownState | undefined,
    private stored: StoredWatch,
  ) {
    this.version = stored.version;
    this.storedDueAt = stored.dueAt ?? Infinity;
    const state = seen;
    const facts = factsOf(state, stored, this.zones);
    facts.settings = settingsOf(vehicle);
    const clock = Math.max(
      stored.clock ?? -Infinity,
      state && state.version > 0 ? state.deviceTime : -Infinity,
    );
    this.watch = new VehicleWatch(list, facts, {
      states: stored.states,
      clock: clock > -Infinity ? clock : undefined,
    });
    const held = Object.entries(stored.open).filter(([ruleId]) => this.watch.runOf(ruleId)?.level);
    this.open = Object.fromEntries(held);
    this.orphans = Object.entries(stored.open).flatMap(([ruleId, { id }]) => (this.open[ruleId] ? [] : [id]));
  }

  get vehicleId(): string {
    return this.vehicle.vehicleId;
  }

  get storedVersion(): number {
    return this.version;
  }

  /** Whether others may have changed it: a timer that came, or a person who cleared an alert. */
  get isShared(): boolean {
    return this.storedDueAt < Infinity || Object.keys(this.open).length > 0;
  }

  observe({ reading, measuredAt, receivedAt }: TimedReading): WatchOutcome[] {
    const signals: [string, unknown][] = [];
    forEachSignal(reading, (name, value) => void signals.push([name, value]));
    const timeZone = reading.location && this.zones.at(reading.location);
    return this.watch.observe({ time: measuredAt, heardAt: receivedAt, signals, timeZone });
  }

  /** Its alert was cleared by other means: the rule may ring anew when it comes to that again. */
  release(ruleId: string): void {
    this.watch.runOf(ruleId)?.clearByHand();
    const { [ruleId]: _, ...open } = this.open;
    this.open = open;
    this.touched = true;
  }

  /** Whether it must be stored: something changed, or it must be looked at sooner than is stored. */
  get isToBeStored(): boolean {
    return this.touched || this.watch.dirty || this.watch.dueAt < this.storedDueAt;
  }

  /** What is to be stored as the next version; from here on it counts as stored. */
  store(): StoredWatch {
    const { states, clock } = this.watch.save();
    const { dueAt } = this.watch;
    this.touched = false;
    this.storedDueAt = dueAt;
    this.version += 1;
    return {
      version: this.version,
      clock: Number.isFinite(clock) ? clock : null,
      dueAt: dueAt < Infinity ? dueAt : null,
      states,
      open: this.open,
      facts: this.stored.facts,
    };
  }

  /** It is in a geofence or out of it: kept here, since rules ask for it with every reading. */
  pass(geofenceId: string, inside: boolean, time: number): WatchOutcome[] {
    const outcomes = this.watch.observe({ time, geofence: { id: geofenceId, inside } });
    this.keep({ geofences: { ...this.stored.facts.geofences, [geofenceId]: inside } });
    return outcomes;
  }

  /** When its components come due, as it is foretold at a time; whatever was foretold before is forgotten. */
  foretell(due: DueFact[], time: number): WatchOutcome[] {
    const outcomes = this.watch.observe({ time, due });
    this.keep({ due });
    return outcomes;
  }

  private keep(facts: StoredWatch['facts']): void {
    this.stored = { ...this.stored, facts: { ...this.stored.facts, ...facts } };
    this.touched = true;
  }
}

function factsOf(state: KnownState | undefined, stored: StoredWatch, zones: ZoneFinder): VehicleFacts {
  const facts = new VehicleFacts();
  facts.due = stored.facts.due ?? [];
  for (const [id, inside] of Object.entries(stored.facts.geofences ?? {})) facts.geofences.set(id, inside);
  if (!state || state.version === 0) return facts;
  facts.heardAt = state.receivedAt;
  for (const [name, value] of Object.entries(state.values)) {
    const index = signalIndex.get(name);
    const time = timeOf(state, name);
    if (index === undefined || time === undefined) continue;
    facts.values[index] = value;
    facts.times[index] = time;
    facts.heard[index] = time;
  }
  const location = state.values['location'] as Point | undefined;
  facts.timeZone = (location && zones.at(location)) ?? facts.timeZone;
  return facts;
}
