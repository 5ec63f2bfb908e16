import { type ComponentPrior, type Limits, components } from './components.js';
import type { ComponentForecast, Evidence, NoForecast } from './forecast.js';
import { type LimitedLife, type Remaining, firstOf, remainingOf } from './remaining.js';
import { strainOf } from './strain.js';
import { trendOf } from './trend.js';
import { DISTANCE_PRIOR, HOURS_PRIOR, type UsageRate, usageRate } from './usage-rate.js';
import type { PastService, VehicleUse } from './vehicle-use.js';
import * as words from './words.js';

const DAY_MS = 86_400_000;
/** Resting voltage of a 12 V battery that starts no engine on a cold morning. */
const WEAK_VOLTAGE = 12;
/** A trend of voltages over fewer days is weather. */
const VOLTAGE_DAYS = 14;
/** How much a measured trend may change, as a share. */
const TREND_SPREAD = 0.4;
/** A measurement of wear counts against a prior that is worth this share of a life. */
const PRIOR_LIFE = 0.25;

/** How the vehicle is used, and since when the component does its work. */
interface Setting {
  readonly use: VehicleUse;
  readonly at: number;
  readonly component: string;
  readonly prior: ComponentPrior;
  readonly distance?: UsageRate;
  readonly hours?: UsageRate;
  readonly since: Since;
  readonly limits: Limits;
}

/** The start of a component's life: its last service, or else the first day of the vehicle. */
interface Since {
  readonly isRecorded: boolean;
  readonly at?: number;
  readonly odometer?: number;
  readonly engineHours?: number;
}

/**
 * When a component is due, by its interval or life, by whichever limit comes first. More use, more wear or a lower
 * voltage never make it due later. Where nobody recorded when it was done last and its life since the vehicle's first day
 * is used up, it may be due now or at any time until a whole interval is over, and the forecast says so.
 */
export function forecastComponent(
  use: VehicleUse,
  component: string,
  at: number,
): ComponentForecast | NoForecast {
  const prior = components[component];
  if (!prior) return { component, reason: 'Nothing is known of such a component.' };
  const setting = settingOf(use, component, prior, at);
  const strain = setting.planned ? { factor: 1, evidence: [] } : strainOf(prior, use);
  const lives = livesOf(setting, strain.factor);
  const remaining = [...lives.map(remainingOf), ...voltageOf(setting)];
  if (remaining.length === 0) return { component, reason: words.missing(prior.limits) };
  const first = firstOf(remaining);
  const isLost = !setting.since.isRecorded && first.days === 0 && !('voltage' === first.binding);
  return {
    component,
    dueInDays: first.days,
    low: first.low,
    high: isLost ? wholeLife(lives) : first.high,
    remainingLife: first.share,
    binding: first.binding,
    basis: isLost ? 'noRecord' : prior.spread > 0 && !setting.planned ? 'wear' : 'plan',
    evidence: [...evidenceOf(setting), ...strain.evidence],
  };
}

function settingOf(use: VehicleUse, component: string, prior: ComponentPrior, at: number) {
  const plan = use.plan?.find((each) => each.component === component);
  const planned = plan !== undefined;
  return {
    use,
    at,
    component,
    prior,
    planned,
    distance: usageRate(use.odometer, at, DISTANCE_PRIOR),
    hours: usageRate(use.engineHours, at, HOURS_PRIOR),
    since: sinceOf(use, component, at),
    limits: plan ?? prior.limits,
  };
}

function sinceOf({ services, inServiceAt }: VehicleUse, component: string, at: number): Since {
  const done = (services ?? []).filter((service) => service.component === component && service.at <= at);
  const last = done.reduce<PastService | undefined>(
    (latest, each) => (latest && latest.at >= each.at ? latest : each),
    undefined,
  );
  if (last) return { ...last, isRecorded: true };
  return { isRecorded: false, at: inServiceAt, odometer: 0, engineHours: 0 };
}

function livesOf(setting: Setting, factor: number): LimitedLife[] {
  const { limits, prior, distance, hours, since, at } = setting;
  const spread = setting.limits === prior.limits ? prior.spread : 0;
  const lives: LimitedLife[] = [];
  const wear = wearOf(setting, factor);
  if (wear) lives.push(wear);
  else if (limits.distance && distance)
    lives.push({
      binding: 'distance',
      life: limits.distance * factor,
      spread,
      used: usedOf(distance, since.odometer, since.at, at),
      rate: distance,
    });
  if (limits.hours && hours)
    lives.push({
      binding: 'hours',
      life: limits.hours * factor,
      spread,
      used: usedOf(hours, since.engineHours, since.at, at),
      rate: hours,
    });
  if (limits.days && since.at !== undefined)
    lives.push({
      binding: 'days',
      life: limits.days * factor,
      spread,
      used: Math.max(0, (at - since.at) / DAY_MS),
      rate: { perDay: 1, spread: 0 },
    });
  return lives;
}

/** What a counter has grown since; where nobody read it then, what it grows in the days since. */
function usedOf(rate: UsageRate, then: number | undefined, since: number | undefined, at: number): number {
  if (then !== undefined) return Math.max(0, rate.now - then);
  return since === undefined ? rate.now : (rate.perDay * Math.max(0, at - since)) / DAY_MS;
}

/**
 * The distance that measured tread or pads leave: wear per metre is that of this vehicle and the prior's, weighed by
 * how much is worn, and what was driven since the measurement is taken off.
 */
function wearOf({ use, component, prior, distance, since, limits, at }: Setting, factor: number) {
  if (!prior.wear || !limits.distance || !distance) return undefined;
  const measured = (use.wear ?? []).filter(
    (each) => each.component === component && each.at <= at && each.at >= (since.at ?? 0),
  );
  const last = measured.sort((a, b) => a.at - b.at).at(-1);
  if (!last) return undefined;
  const { fresh, worn } = prior.wear;
  const left = Math.min(1, Math.max(0, (last.remaining - worn) / (fresh - worn)));
  const then = last.odometer ?? distance.now - (distance.perDay * (at - last.at)) / DAY_MS;
  const driven = Math.max(0, then - (since.odometer ?? then));
  const life = limits.distance * factor;
  const perMetre = (PRIOR_LIFE + 1 - left) / (PRIOR_LIFE * life + driven);
  const whole = 1 / perMetre;
  const used = (1 - left) * whole + Math.max(0, distance.now - then);
  return { binding: 'wear', life: whole, spread: prior.spread / 2, used, rate: distance } as const;
}

/** Days until the 12 V system is too weak, where its voltage at rest falls. */
function voltageOf({ use, component, at }: Setting): Remaining[] {
  const trend = component === 'battery12v' && trendOf(use.batteryVoltage ?? [], at, VOLTAGE_DAYS);
  if (!trend || (trend.perDay >= 0 && trend.level > WEAK_VOLTAGE)) return [];
  const life = Math.max(0, trend.level - WEAK_VOLTAGE);
  const rate = { perDay: Math.max(0, -trend.perDay), spread: TREND_SPREAD };
  const share = Math.min(1, life / 0.6);
  return [{ ...remainingOf({ binding: 'voltage', life, spread: 0, used: 0, rate }), share }];
}

const wholeLife = (lives: readonly LimitedLife[]): number =>
  firstOf(lives.map((life) => remainingOf({ ...life, used: 0 }))).days;

function evidenceOf(setting: Setting & { planned: boolean }): Evidence[] {
  const { since, at, distance, hours, limits, planned, use, component } = setting;
  const trend = component === 'battery12v' ? trendOf(use.batteryVoltage ?? [], at, VOLTAGE_DAYS) : undefined;
  const measured = (use.wear ?? []).filter((each) => each.component === component && each.at <= at);
  return [
    words.limits(limits, planned),
    words.since(since, at),
    ...(distance && limits.distance ? words.distance(distance, since.odometer) : []),
    ...(hours && limits.hours ? words.hours(hours) : []),
    ...measured.slice(-1).map(words.wear),
    ...(trend ? [words.voltage(trend)] : []),
  ];
}
