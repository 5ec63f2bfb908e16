import { setImmediate as turn } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller, dryRunAlertRule, DryRunReport, RequestOf } from '@rover/contracts';
import { CLOCK, type Clock } from '@rover/platform';
import { WatchList } from '@rover/vehicle';
import { AlertAccess } from '../alert-access.js';
import { compileOrRefuse } from '../rules/compile.js';
import { ruleTellsPlace } from '../rules/tells-place.js';
import { settingsOf } from '../watch/vehicle-directory.repository.js';
import { PastFences } from './past-fences.service.js';
import { PastRepository, type PastVehicle } from './past.repository.js';
import { Replay, signalsOf } from './replay.js';

const DAY_MS = 86_400_000;
const MOST_VEHICLES = 2_000;
const MOST_READINGS = 5_000_000;
const MOST_SHOWN = 200;
const MOST_TIMES = 50;
/** Well within the time that the door waits. */
const LONGEST_MS = 20_000;

/** What one dry run does and has found. */
interface Run {
  readonly list: WatchList;
  readonly fenceIds: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly vehicles: DryRunReport['vehicles'];
  readings: number;
  watched: number;
}

/** Says how a rule would have rung. It reads a portion at a time, so that those who are served meanwhile do not wait. */
@Injectable()
export class DryRunService {
  constructor(
    private readonly past: PastRepository,
    private readonly fences: PastFences,
    private readonly access: AlertAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Over the vehicles of the scope that the caller may see, as far back as they may. @throws AlertRuleSenselessError */
  async run(
    { definition, scope, days }: RequestOf<typeof dryRunAlertRule>,
    caller: Caller,
  ): Promise<DryRunReport> {
    const list = new WatchList([compileOrRefuse({ id: 'dry-run', version: 1 }, definition)]);
    const to = this.clock.now();
    const fenceIds = fencesOf(list);
    const unknown = await this.unknownTo(list, fenceIds);
    const run: Run = { list, fenceIds, from: to - days * DAY_MS, to, vehicles: [], readings: 0, watched: 0 };
    const sight = await this.access.past(caller, list.rules.some(ruleTellsPlace));
    const found = await this.past.vehicles(scope, sight, run.from, MOST_VEHICLES + 1);
    const complete =
      (await this.replayAll(run, found.slice(0, MOST_VEHICLES))) && found.length <= MOST_VEHICLES;
    return reportOf(run, complete, unknown);
  }

  /** Kinds of conditions of whose past nothing is known. */
  private async unknownTo(
    { rules }: WatchList,
    fenceIds: readonly string[],
  ): Promise<DryRunReport['unknown']> {
    const foretold = rules.some(({ leaves }) => leaves.some(({ maintenance }) => maintenance));
    return [
      ...((await this.fences.areKnown(fenceIds)) ? [] : ['geofence' as const]),
      ...(foretold ? ['maintenance' as const] : []),
    ];
  }

  /** Answers whether all was done within the limits. */
  private async replayAll(run: Run, vehicles: readonly PastVehicle[]): Promise<boolean> {
    const end = performance.now() + LONGEST_MS;
    for (const vehicle of vehicles) {
      if (run.readings > MOST_READINGS || performance.now() > end) return false;
      await this.replay(run, vehicle);
    }
    return true;
  }

  private async replay(run: Run, { vehicleId, no, since, speedLimit }: PastVehicle): Promise<void> {
    const from = Math.max(run.from, since);
    const passages = await this.fences.of(vehicleId, run.fenceIds, { after: from, until: run.to });
    const replay = new Replay(run.list, passages, settingsOf({ speedLimit }));
    const places = run.list.rules.some(({ schedule }) => schedule);
    const question = { no, from, to: run.to, signals: signalsOf(run.list), places };
    for await (const observations of this.past.readings(question)) {
      replay.feed(observations);
      await turn();
    }
    replay.end(run.to);
    run.watched += 1;
    run.readings += replay.readings;
    if (replay.rings.length === 0) return;
    const times = replay.rings.slice(0, MOST_TIMES).map(({ from, to, severity }) => ({
      from: new Date(from).toISOString(),
      to: to === null ? null : new Date(to).toISOString(),
      severity,
    }));
    run.vehicles.push({ vehicleId, rang: replay.rings.length, times });
  }
}

const reportOf = (
  { vehicles, watched, readings, from, to }: Run,
  complete: boolean,
  unknown: DryRunReport['unknown'],
): DryRunReport => ({
  rang: vehicles.reduce((sum, { rang }) => sum + rang, 0),
  vehicles: vehicles.sort((a, b) => b.rang - a.rang).slice(0, MOST_SHOWN),
  watched,
  readings,
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
  complete,
  unknown,
});

const fencesOf = ({ rules }: WatchList): string[] => [
  ...new Set(rules.flatMap(({ leaves }) => leaves.flatMap(({ geofence }) => geofence ?? []))),
];
