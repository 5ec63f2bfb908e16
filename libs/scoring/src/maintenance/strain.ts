import type { ComponentPrior } from './components.js';
import type { Evidence } from './forecast.js';
import type { VehicleUse } from './vehicle-use.js';

/** Use that shortens a life: the share of the life that is left, and what tells of it. */
export interface Strain {
  /** 0–1; 1 is no strain. */
  readonly factor: number;
  readonly evidence: readonly Evidence[];
}

/** 0 up to `from`, 1 from `to` on, straight between. */
const ramp = (value: number | undefined, from: number, to: number): number =>
  value === undefined ? 0 : Math.min(1, Math.max(0, (value - from) / (to - from)));

/** What use at the far end costs: makers shorten oil intervals by up to this under "severe use". */
const SEVERE = { engine: 0.4, driving: 0.25, heat: 0.5 } as const;

/**
 * How use shortens a component's life, never lengthens it: high load and a hot engine wear oil, load wears brakes and
 * tyres, and heat halves the life of a lead battery between 20 and 35 °C (Arrhenius, about a factor of two in 10 to
 * 15 °C).
 */
export function strainOf({ strain }: ComponentPrior, use: VehicleUse): Strain {
  if (!strain) return { factor: 1, evidence: [] };
  const severity = {
    engine: Math.max(ramp(use.engineLoad, 50, 80), ramp(use.coolantTemp, 102, 115)),
    driving: ramp(use.engineLoad, 50, 80),
    heat: ramp(use.ambientTemp, 20, 35),
  }[strain];
  if (severity === 0) return { factor: 1, evidence: [] };
  const percent = Math.round(SEVERE[strain] * severity * 100);
  const measured = measuredOf(strain, use);
  const causes = measured.map(([name, value]) => measures[name](Math.round(value)));
  const text = `Hard use shortens it by ${percent} %: ${causes.join(', ')}`;
  const params = { share: percent / 100, ...Object.fromEntries(measured) };
  return { factor: 1 - SEVERE[strain] * severity, evidence: [{ code: 'strain', text, params }] };
}

/** What is measured of hard use, and how it is said. */
const measures = {
  engineLoad: (value: number) => `engine load ${value} %`,
  coolantTemp: (value: number) => `coolant up to ${value} °C`,
  ambientTemp: (value: number) => `${value} °C around it on average`,
};

type Measure = keyof typeof measures;

/** What shortens a life, of each strain. */
const strainedBy: Readonly<Record<keyof typeof SEVERE, readonly Measure[]>> = {
  engine: ['engineLoad', 'coolantTemp'],
  driving: ['engineLoad'],
  heat: ['ambientTemp'],
};

function measuredOf(strain: keyof typeof SEVERE, use: VehicleUse): [Measure, number][] {
  return strainedBy[strain].flatMap((name) => (use[name] === undefined ? [] : [[name, use[name]]]));
}
