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
  const text = `Hard use shortens it by ${percent} %: ${causes(strain, use).join(', ')}`;
  const params = { share: percent / 100, ...measuresOf(strain, use) };
  return { factor: 1 - SEVERE[strain] * severity, evidence: [{ code: 'strain', text, params }] };
}

/** What shortens it, as far as it was measured. */
function measuresOf(strain: keyof typeof SEVERE, use: VehicleUse): Record<string, number> {
  const names = {
    engine: ['engineLoad', 'coolantTemp'],
    driving: ['engineLoad'],
    heat: ['ambientTemp'],
  } as const;
  return Object.fromEntries(
    names[strain].flatMap((name) => (use[name] === undefined ? [] : [[name, use[name]]])),
  );
}

function causes(strain: keyof typeof SEVERE, { engineLoad, coolantTemp, ambientTemp }: VehicleUse): string[] {
  if (strain === 'heat') return [`${Math.round(ambientTemp!)} °C around it on average`];
  const load = engineLoad === undefined ? [] : [`engine load ${Math.round(engineLoad)} %`];
  const heat = coolantTemp === undefined ? [] : [`coolant up to ${Math.round(coolantTemp)} °C`];
  return strain === 'engine' ? [...load, ...heat] : load;
}
