import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { rawBits } from './pid-field.js';
import { pids } from './pids.js';
import { readObd } from './read-obd.js';

/** A signal as the OBDb signal set of SAE J1979 describes it (CC-BY-SA-4.0; read here, never shipped). */
interface OracleSignal {
  readonly id: string;
  readonly fmt: Readonly<
    Record<'bix' | 'len' | 'mul' | 'div' | 'add' | 'min' | 'max' | 'nullmin' | 'nullmax', number>
  > & {
    readonly sign?: boolean;
    readonly unit?: string;
    readonly map?: object;
  };
}

const SAMPLE = '../shared/samples/obd/saej1979-signalset-v3.json';
const withSample = existsSync(SAMPLE) ? describe : describe.skip;
if (!existsSync(SAMPLE)) console.warn(`Skipped: ${SAMPLE} is not there`);

const { commands } = existsSync(SAMPLE)
  ? (JSON.parse(readFileSync(SAMPLE, 'utf8')) as { commands: { cmd: object; signals: OracleSignal[] }[] })
  : { commands: [] };

/** Our names for the oracle's ids. */
const names: Readonly<Record<string, string>> = {
  MIL: 'milOn',
  DTC_CNT: 'dtcCount',
  LOAD_PCT: 'engineLoad',
  ECT: 'coolantTemp',
  SHRTFT1: 'shortFuelTrim1',
  LONGFT1: 'longFuelTrim1',
  SHRTFT2: 'shortFuelTrim2',
  LONGFT2: 'longFuelTrim2',
  FP: 'fuelPressure',
  MAP: 'intakePressure',
  RPM: 'engineSpeed',
  VSS: 'speed',
  SPARKADV: 'sparkAdvance',
  IAT: 'intakeTemp',
  MAF: 'massAirFlow',
  TP: 'throttle',
  O2S11: 'oxygenSensor11Voltage',
  O2S12: 'oxygenSensor12Voltage',
  RUNTM: 'engineRunTime',
  MIL_DIST: 'distanceWithMil',
  FRP_REL: 'fuelRailPressureRelative',
  FRP: 'fuelRailPressure',
  LAMBDA11_VOLT: 'oxygenSensor11Lambda',
  EGR_PCT: 'commandedEgr',
  EGR_ERR: 'egrError',
  EVAP_PCT: 'commandedEvaporativePurge',
  FLI: 'fuelLevel',
  WARM_UPS: 'warmUpsSinceClear',
  CLR_DIST: 'distanceSinceClear',
  EVAP_VP: 'evaporativeVapourPressure',
  BARO: 'barometricPressure',
  O2S11_CURRENT: 'oxygenSensor11Current',
  CATEMP11: 'catalystTemp11',
  CATEMP21: 'catalystTemp21',
  CATEMP12: 'catalystTemp12',
  CATEMP22: 'catalystTemp22',
  VPWR: 'batteryVoltage',
  LOAD_ABS: 'absoluteLoad',
  TP_R: 'relativeThrottlePosition',
  AAT: 'ambientTemp',
  TP_B: 'throttlePositionB',
  TP_C: 'throttlePositionC',
  APP_D: 'accelerator',
  APP_E: 'acceleratorPositionE',
  APP_F: 'acceleratorPositionF',
  TAC_PCT: 'commandedThrottle',
  MIL_TIME: 'timeWithMil',
  CLR_TIME: 'timeSinceClear',
  ALCH_PCT: 'ethanolShare',
  EVAP_VPA: 'evaporativeVapourPressureAbsolute',
  EVAP_VP_WIDE: 'evaporativeVapourPressureWide',
  STSO2FT1: 'shortSecondaryTrim1',
  LGSO2FT1: 'longSecondaryTrim1',
  FRP_ABS: 'fuelRailPressureAbsolute',
  APP_R: 'relativeAcceleratorPosition',
  BAT_SOC: 'stateOfCharge',
  EOT: 'oilTemp',
  FUEL_RATE: 'fuelRate',
  TQ_DD: 'demandedTorque',
  TQ_ACT: 'actualTorque',
  TQ_REF: 'referenceTorque',
  MAFA: 'massAirFlowA',
  MAFB: 'massAirFlowB',
  ECT_1: 'coolantTemp1',
  ECT_2: 'coolantTemp2',
  RUN_TIME: 'totalEngineRunTime',
  IDLE_TIME: 'totalEngineIdleTime',
  PTO_TIME: 'totalPowerTakeOffTime',
  MST: 'manifoldSurfaceTemp',
  TP_G: 'throttlePositionG',
  TQ_FR: 'frictionTorque',
  HEV_BATT_V: 'tractionBatteryVoltage',
  HEV_BATT_A: 'tractionBatteryCurrent',
  EXH_RATE: 'exhaustFlow',
  ODO: 'odometer',
  BAT_SOH: 'stateOfHealth',
};

/**
 * Where the sample departs from SAE J1979, by the limits that it states itself: O2S11_VOLT divides by 8196 instead of
 * 8192, EQ_RAT by 65535 instead of 65536, FUEL_TIMING adds -38665 where its least value is -210.
 */
const misprints = new Set(['O2S11_VOLT', 'EQ_RAT', 'FUEL_TIMING']);

/** The sample adds before it multiplies in some places, and behind in others: its least value tells which. */
function expected({ fmt }: OracleSignal, bytes: number[]): number | boolean | undefined {
  const { bix = 0, len = 8, mul = 1, div = 1, add = 0, min = 0, sign, unit, nullmin, nullmax } = fmt;
  const unsigned = rawBits(bytes, bix, len);
  if (unit === 'offon') return unsigned === 1;
  const raw = sign && unsigned >= 2 ** (len - 1) ? unsigned - 2 ** len : unsigned;
  const before = Math.abs((add * mul) / div - min) < 1e-6 && Math.abs(add - min) > 1e-6;
  const value = before ? ((raw + add) * mul) / div : (raw * mul) / div + add;
  if (nullmin !== undefined && value <= nullmin) return undefined;
  return nullmax !== undefined && value >= nullmax ? undefined : value;
}

const hex = (bytes: number[]) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

withSample('mode 01 beside the signal set of SAE J1979', () => {
  const cases = commands.flatMap(({ cmd, signals }) =>
    Object.entries(cmd as Record<string, string>).flatMap(([, pid]) =>
      signals
        .filter(({ id }) => names[id] && !misprints.has(id))
        .map((signal) => [signal.id, pid, signal] as const),
    ),
  );

  it('knows most of what has a unit', () => {
    expect(new Set(cases.map(([id]) => id)).size).toBe(Object.keys(names).length);
  });

  it.each(cases)('%s of %s', (id, pid, signal) => {
    const length = pids.get(Number.parseInt(pid, 16))?.length ?? 0;
    const data = fc.uint8Array({ minLength: length, maxLength: length });
    fc.assert(
      fc.property(data, (random) => {
        // Support bits on: whether a value is there at all is another test's question.
        const bytes = [...random].map((byte, at) => (at === 0 && signal.fmt.bix >= 8 ? 0xff : byte));
        const { values } = readObd(`41 ${pid} ${hex(bytes)}`);
        const want = expected(signal, bytes);
        const got = values.find(({ name }) => name === names[id])?.value;
        if (typeof want === 'number') expect(got).toBeCloseTo(want, 9);
        else expect(got).toBe(want);
      }),
    );
  });
});
