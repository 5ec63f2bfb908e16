import {
  appNames,
  type AppName,
  type ReplicaHealth,
  type ServiceHealth,
  type ServiceStatus,
} from '@rover/contracts';
import { TELL_EVERY_MS, type HealthBeat } from '@rover/platform';

/** Three words that did not come. */
const SILENT_MS = 3 * TELL_EVERY_MS;
/** How long one that is gone is shown beside those that are there, ms. */
const REMEMBERED_MS = 10 * 60_000;

/** Each service with its processes, from the last word of each. */
export const serviceStates = (beats: readonly HealthBeat[], now: number): ServiceHealth[] =>
  appNames.map((service) => stateOf(service, beats, now));

function stateOf(service: AppName, beats: readonly HealthBeat[], now: number): ServiceHealth {
  const own = beats.filter(({ app }) => app === service).sort((one, other) => other.at - one.at);
  const isThere = ({ at }: HealthBeat): boolean => now - at < SILENT_MS;
  const there = own.filter(isThere);
  const shown = there.length === 0 ? own.slice(0, 1) : own.filter(({ at }) => now - at < REMEMBERED_MS);
  return {
    service,
    status: statusOf(there),
    awaySince: there.length === 0 && own[0] ? instantOf(own[0].at) : null,
    replicas: shown.map((beat) => replicaOf(beat, isThere(beat))),
  };
}

/** One that is well serves in the place of one that is not. */
function statusOf(there: readonly HealthBeat[]): ServiceStatus {
  const statuses = new Set(there.map(({ status }) => status));
  if (statuses.size === 0) return 'away';
  return statuses.size === 1 ? [...statuses][0]! : 'degraded';
}

const instantOf = (at: number): string => new Date(at).toISOString();

const replicaOf = ({ app: _app, at, ...beat }: HealthBeat, isThere: boolean): ReplicaHealth => ({
  ...beat,
  status: isThere ? beat.status : 'away',
  heardAt: instantOf(at),
});
