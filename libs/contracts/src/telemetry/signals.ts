import { defineSignals, type SignalDefinition } from './signal.js';

/** Largest value of VSS's counters of metres (uint32). */
const UINT32 = 4_294_967_295;
const wider = 'VSS counts in whole numbers; sources resolve fractions, which are kept';

type Facts = Pick<SignalDefinition, 'description' | 'vss'> & Partial<SignalDefinition>;
type Range = readonly [minimum: number, maximum: number];

const vss = (path: string, differs?: string) => ({ path: `Vehicle.${path}`, ...(differs && { differs }) });

const number = <const N extends string>(name: N, unit: string, range: Range, facts: Facts) => ({
  ...facts,
  name,
  type: 'number' as const,
  unit,
  minimum: range[0],
  maximum: range[1],
  trend: facts.trend ?? true,
});

const other = <const N extends string, const T extends SignalDefinition['type']>(
  name: N,
  type: T,
  facts: Facts,
) => ({ ...facts, name, type, trend: false });

const wheels = [
  { part: 'frontLeft', words: 'front left', wheel: 'Row1.Wheel.Left' },
  { part: 'frontRight', words: 'front right', wheel: 'Row1.Wheel.Right' },
  { part: 'rearLeft', words: 'rear left', wheel: 'Row2.Wheel.Left' },
  { part: 'rearRight', words: 'rear right', wheel: 'Row2.Wheel.Right' },
] as const;

const place = [
  other('location', 'point', {
    description: 'Where it is: GeoJSON Point, [longitude, latitude], WGS 84',
    vss: vss('CurrentLocation'),
  }),
  number('altitude', 'm', [-500, 9_000], {
    description: 'Height above sea level',
    vss: vss('CurrentLocation.Altitude'),
  }),
  number('heading', 'degrees', [0, 360], {
    description: 'Direction of travel, clockwise from north',
    trend: false,
    vss: vss('CurrentLocation.Heading'),
  }),
  number('accuracy', 'm', [0, 1_000_000], {
    description: 'Horizontal accuracy of the location',
    trend: false,
    vss: vss('CurrentLocation.HorizontalAccuracy'),
  }),
];

const motion = [
  number('speed', 'km/h', [0, 500], { description: 'Speed', pid: '0D', vss: vss('Speed') }),
  number('odometer', 'm', [0, UINT32], {
    description: 'Distance ever driven',
    pid: 'A6',
    vss: vss('TraveledDistance', wider),
  }),
  number('tripDistance', 'm', [0, UINT32], {
    description: 'Distance since the vehicle was switched on',
    vss: vss('TraveledDistanceSinceStart', wider),
  }),
  number('acceleration.longitudinal', 'm/s^2', [-200, 200], {
    description: 'Acceleration forwards',
    vss: vss('Acceleration.Longitudinal'),
  }),
  number('acceleration.lateral', 'm/s^2', [-200, 200], {
    description: 'Acceleration to the left',
    vss: vss('Acceleration.Lateral'),
  }),
  number('acceleration.vertical', 'm/s^2', [-200, 200], {
    description: 'Acceleration upwards',
    vss: vss('Acceleration.Vertical'),
  }),
  other('moving', 'boolean', { description: 'Whether it moves', vss: vss('IsMoving') }),
  other('ignition', 'enum', {
    description: 'State of the low voltage system: the position of the key',
    values: ['UNDEFINED', 'LOCK', 'OFF', 'ACC', 'ON', 'START'],
    vss: vss('LowVoltageSystemState'),
  }),
];

const engine = [
  number('engineSpeed', 'rpm', [0, 20_000], {
    description: 'Crankshaft speed',
    pid: '0C',
    vss: vss('Powertrain.CombustionEngine.Speed'),
  }),
  number('engineLoad', 'percent', [0, 100], {
    description: 'Calculated load',
    pid: '04',
    vss: vss('OBD.EngineLoad'),
  }),
  number('engineHours', 'h', [0, 1_000_000], {
    description: 'Hours that the engine has run',
    vss: vss('Powertrain.CombustionEngine.EngineHours'),
  }),
  number('engineRunTime', 's', [0, 10_000_000], {
    description: 'Time since the engine was started',
    pid: '1F',
    vss: vss('OBD.RunTime'),
  }),
  number('throttle', 'percent', [0, 100], {
    description: 'Throttle position; 0 is closed',
    pid: '11',
    vss: vss('Powertrain.CombustionEngine.TPS', wider),
  }),
  number('accelerator', 'percent', [0, 100], {
    description: 'Accelerator pedal position',
    pid: '49',
    vss: vss('Chassis.Accelerator.PedalPosition', wider),
  }),
  number('coolantTemp', 'Celsius', [-60, 215], {
    description: 'Engine coolant temperature',
    pid: '05',
    vss: vss('Powertrain.CombustionEngine.EngineCoolant.Temperature'),
  }),
  number('oilTemp', 'Celsius', [-60, 300], {
    description: 'Engine oil temperature',
    pid: '5C',
    vss: vss('Powertrain.CombustionEngine.EngineOil.Temperature'),
  }),
  number('oilLife', 's', [-1_000_000_000, 1_000_000_000], {
    description: 'Remaining life of the engine oil; negative is overdue',
    vss: vss('Powertrain.CombustionEngine.EngineOil.LifeRemaining', wider),
  }),
  number('oilPressure', 'kPa', [0, 2_000], {
    description: 'Engine oil pressure',
    vss: vss('Powertrain.CombustionEngine.EOP', wider),
  }),
  number('intakeTemp', 'Celsius', [-60, 215], {
    description: 'Intake air temperature',
    pid: '0F',
    vss: vss('OBD.IntakeTemp'),
  }),
  number('intakePressure', 'kPa', [0, 1_000], {
    description: 'Manifold absolute pressure',
    pid: '0B',
    vss: vss('Powertrain.CombustionEngine.MAP', wider),
  }),
  number('massAirFlow', 'g/s', [0, 2_000], {
    description: 'Air drawn into the engine',
    pid: '10',
    vss: vss('Powertrain.CombustionEngine.MAF', wider),
  }),
  number('barometricPressure', 'kPa', [0, 300], {
    description: 'Pressure of the air around',
    pid: '33',
    vss: vss('OBD.BarometricPressure'),
  }),
  number('ambientTemp', 'Celsius', [-100, 215], {
    description: 'Temperature of the air around',
    pid: '46',
    vss: vss('Exterior.AirTemperature'),
  }),
];

const energy = [
  number('fuelLevel', 'percent', [0, 100], {
    description: 'Fuel in the tank',
    pid: '2F',
    vss: vss('Powertrain.FuelSystem.RelativeLevel', wider),
  }),
  number('fuelVolume', 'l', [0, 10_000], {
    description: 'Fuel in the tank',
    vss: vss('Powertrain.FuelSystem.AbsoluteLevel'),
  }),
  number('fuelRate', 'l/h', [0, 3_300], {
    description: 'Fuel that the engine burns',
    pid: '5E',
    vss: vss('OBD.FuelRate'),
  }),
  number('fuelEconomy', 'l/100km', [0, 1_000], {
    description: 'Fuel used per distance at the moment',
    vss: vss('Powertrain.FuelSystem.InstantConsumption'),
  }),
  number('energyEconomy', 'kWh/100km', [-1_000, 1_000], {
    description: 'Electric energy used per distance at the moment; negative while it is regained',
    vss: vss('Powertrain.RangeExtender.ChargeDepleting.EnergyConsumption'),
  }),
  number('range', 'm', [0, 10_000_000], {
    description: 'Distance that it can drive on what it has',
    vss: vss('Powertrain.Range', wider),
  }),
  number('stateOfCharge', 'percent', [0, 100], {
    description: 'Charge of the traction battery',
    pid: '5B',
    vss: vss('Powertrain.TractionBattery.StateOfCharge.Current'),
  }),
  number('stateOfHealth', 'percent', [0, 100], {
    description: 'Capacity of the traction battery against the new one',
    vss: vss('Powertrain.TractionBattery.StateOfHealth'),
  }),
  number('tractionBatteryTemp', 'Celsius', [-60, 200], {
    description: 'Mean temperature of the traction battery',
    vss: vss('Powertrain.TractionBattery.Temperature.Average'),
  }),
  other('charging', 'boolean', {
    description: 'Whether the traction battery is being charged',
    vss: vss('Powertrain.TractionBattery.Charging.IsCharging'),
  }),
  number('batteryVoltage', 'V', [0, 100], {
    description: 'Voltage of the low voltage system',
    pid: '42',
    vss: vss('LowVoltageBattery.CurrentVoltage'),
  }),
];

const chassis = wheels.flatMap(({ part, words, wheel }) => [
  number(`tirePressure.${part}`, 'kPa', [0, 1_500], {
    description: `Pressure of the ${words} tyre`,
    vss: vss(`Chassis.Axle.${wheel}.Tire.Pressure`, wider),
  }),
  number(`padWear.${part}`, 'percent', [0, 100], {
    description: `Wear of the ${words} brake pads; 100 is worn`,
    vss: vss(`Chassis.Axle.${wheel}.Brake.PadWear`, wider),
  }),
]);

const diagnostics = [
  other('milOn', 'boolean', {
    description: 'Whether the malfunction lamp is on',
    pid: '01',
    vss: vss('OBD.Status.IsMILOn'),
  }),
  other('dtcs', 'dtcs', {
    description: 'Diagnostic trouble codes (SAE J2012) with their status; all there are',
    vss: vss('Diagnostics.DTCList', 'VSS lists the codes alone; a code that is pending is no fault yet'),
  }),
  number('distanceWithMil', 'km', [0, 1_000_000], {
    description: 'Distance driven with the malfunction lamp on',
    pid: '21',
    vss: vss('OBD.DistanceWithMIL'),
  }),
  number('distanceSinceClear', 'km', [0, 1_000_000], {
    description: 'Distance driven since trouble codes were cleared',
    pid: '31',
    vss: vss('OBD.DistanceSinceDTCClear'),
  }),
  other('serviceDue', 'boolean', {
    description: 'Whether it asks for a service',
    vss: vss('Service.IsServiceDue'),
  }),
  number('distanceToService', 'km', [-1_000_000, 1_000_000], {
    description: 'Distance to the next service; negative is overdue',
    vss: vss('Service.DistanceToService'),
  }),
  number('timeToService', 's', [-1_000_000_000, 1_000_000_000], {
    description: 'Time to the next service; negative is overdue',
    vss: vss('Service.TimeToService', wider),
  }),
];

/** All that a vehicle can measure, in the order in which it is told. */
export const signals = defineSignals([...place, ...motion, ...engine, ...energy, ...chassis, ...diagnostics]);

const byName = new Map<string, SignalDefinition>(signals.map((signal) => [signal.name, signal]));

/** The name of a signal: a field of a reading, or `group.part`. */
export type SignalName = (typeof signals)[number]['name'];

/** The definition of a signal; undefined for a name that is none. */
export const signalNamed = (name: string): SignalDefinition | undefined => byName.get(name);
