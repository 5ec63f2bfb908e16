import type { Point, Severity } from '@rover/contracts';
import {
  VehicleFacts,
  VehicleWatch,
  type Observation,
  type VehicleSettings,
  type WatchList,
  type WatchOutcome,
} from '@rover/vehicle';
import { ZoneFinder } from '../watch/time-zones.js';

/** A time during which a rule would have held an alert open; epoch ms. */
export interface Ring {
  readonly ruleId: string;
  readonly from: number;
  to: number | null;
  severity: Severity;
}

/** Rules over a vehicle's past, from nothing, as they would have judged it when it happened. */
export class Replay {
  readonly rings: Ring[] = [];
  readings = 0;
  private readonly watch: VehicleWatch;
  private readonly open = new Map<string, Ring>();
  private readonly zones = new ZoneFinder();
  private passed = 0;

  /** @param passages of geofences, in order @param settings as they are now */
  constructor(
    list: WatchList,
    private readonly passages: readonly Observation[] = [],
    settings: VehicleSettings = {},
  ) {
    const facts = new VehicleFacts();
    facts.settings = settings;
    this.watch = new VehicleWatch(list, facts);
  }

  feed(observations: readonly Observation[]): void {
    for (const observation of observations) {
      this.readings += 1;
      this.passUntil(observation.time);
      const [, place] = observation.signals?.find(([name]) => name === 'location') ?? [];
      const timeZone = place ? this.zones.at(place as Point) : undefined;
      this.take(this.watch.observe({ ...observation, timeZone }));
    }
  }

  /** Lets time pass until the end. */
  end(time: number): void {
    this.passUntil(time);
    this.take(this.watch.advance(time));
  }

  /** Where a vehicle is, is known before what is measured there. */
  private passUntil(time: number): void {
    for (
      let next = this.passages[this.passed];
      next && next.time <= time;
      next = this.passages[this.passed]
    ) {
      this.passed += 1;
      this.take(this.watch.observe(next));
    }
  }

  private take(outcomes: readonly WatchOutcome[]): void {
    for (const { run, outcome } of outcomes) {
      const { id, levels } = run.rule;
      if (outcome.kind === 'triggered') this.ring(id, outcome.time, levels[0]?.severity as Severity);
      const ring = this.open.get(id);
      if (outcome.kind === 'escalated' && ring) ring.severity = levels[outcome.level]?.severity as Severity;
      if (outcome.kind === 'cleared' && ring) {
        ring.to = outcome.time;
        this.open.delete(id);
      }
    }
  }

  private ring(ruleId: string, from: number, severity: Severity): void {
    const ring: Ring = { ruleId, from, to: null, severity };
    this.rings.push(ring);
    this.open.set(ruleId, ring);
  }
}

/** Indices of the signals that rules read. */
export const signalsOf = (list: WatchList): number[] => [
  ...new Set(list.rules.flatMap(({ leaves }) => leaves.flatMap((leaf) => leaf.signals))),
];
