import type { MaintenanceForecast } from '@rover/client';
import type { Speech } from '../../../words/speech.js';

type Evidence = MaintenanceForecast['evidence'][number];

type Params = Readonly<Record<string, unknown>>;
type Sentence = (params: Params, speech: Speech) => string;

/** A course of less than this, V a month, is none. */
const STEADY = 0.01;

const sentences: Readonly<Record<string, Sentence>> = {
  interval: ({ distance, days, hours, origin }, { t, language, formats }) => {
    const limits = [
      typeof distance === 'number' && formats.distance(distance),
      typeof days === 'number' && formats.days(days),
      typeof hours === 'number' && t('vehicle.evidence.hoursOf', { hours: formats.whole(hours) }),
    ].filter((limit) => limit !== false);
    const either = new Intl.ListFormat(language, { type: 'disjunction' }).format(limits);
    return t(origin === 'plan' ? 'vehicle.evidence.plan' : 'vehicle.evidence.common', { limits: either });
  },
  lastDone: ({ at, days }, { t, formats }) =>
    t('vehicle.evidence.lastDone', { day: formats.day(String(at)), days: formats.days(Number(days)) }),
  noRecord: ({ at }, { t, formats }) =>
    at === undefined
      ? t('vehicle.evidence.noRecord')
      : t('vehicle.evidence.noRecordSince', { day: formats.day(String(at)) }),
  driven: ({ distance }, { t, formats }) =>
    t('vehicle.evidence.driven', { distance: formats.distance(Number(distance)) }),
  usage: ({ distance, days }, { t, formats }) =>
    t(Number(days) < 1 ? 'vehicle.evidence.usageAssumed' : 'vehicle.evidence.usage', {
      distance: formats.distance(Number(distance)),
      days: formats.days(Number(days)),
    }),
  engineHours: ({ hours, days }, { t, formats }) =>
    t(Number(days) < 1 ? 'vehicle.evidence.engineHoursAssumed' : 'vehicle.evidence.engineHours', {
      hours: formats.decimal(Number(hours)),
      days: formats.days(Number(days)),
    }),
  measured: ({ millimetres, at }, { t, formats }) =>
    t('vehicle.evidence.measured', {
      millimetres: formats.decimal(Number(millimetres)),
      day: formats.day(String(at)),
    }),
  voltage: ({ level, monthly }, { t, language }) => {
    const volts = (value: unknown, signDisplay: 'auto' | 'exceptZero') =>
      new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay }).format(Number(value));
    const isSteady = Math.abs(Number(monthly)) < STEADY;
    const blanks = { level: volts(level, 'auto'), monthly: volts(monthly, 'exceptZero') };
    return t(isSteady ? 'vehicle.evidence.voltageSteady' : 'vehicle.evidence.voltage', blanks);
  },
  strain: ({ share, ...measured }, { t, language, formats }) => {
    const names = ['engineLoad', 'coolantTemp', 'ambientTemp'] as const;
    const causes = names
      .filter((name) => measured[name] !== undefined)
      .map((name) => t(`vehicle.evidence.${name}`, { value: formats.whole(Number(measured[name])) }));
    const all = new Intl.ListFormat(language).format(causes);
    return t('vehicle.evidence.strain', { share: formats.percent(Number(share)), causes: all });
  },
  learned: ({ outcomes, days }, { t, formats }) =>
    t('vehicle.evidence.learned', { count: Number(outcomes), days: formats.days(Number(days)) }),
};

/** What a forecast rests on, in the reader's language and units; what this console has no words for, as the platform says it. */
export const evidenceText = ({ code, text, params }: Evidence, speech: Speech): string =>
  (params && sentences[code]?.(params, speech)) ?? text;
