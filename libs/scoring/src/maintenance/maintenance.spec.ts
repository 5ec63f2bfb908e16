import fc from 'fast-check';
import { FitError } from '../errors.js';
import { randomFrom } from '../random.js';
import { censoringWeights } from './censoring-weights.js';
import { type MaintenanceExample, fitMaintenanceModel } from './fit-maintenance-model.js';
import { judgeMaintenance } from './judge-maintenance.js';
import { checkFuelEconomy } from './fuel-economy.js';
import { type ComponentForecast, isForecast } from './forecast.js';
import { forecastComponent } from './forecast-component.js';
import { forecastMaintenance } from './forecast-maintenance.js';
import { ModelForecaster } from './maintenance-model.js';
import { usageRate } from './usage-rate.js';
import type { VehicleUse } from './vehicle-use.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);
const ago = (days: number) => NOW - days * DAY;
const km = (value: number) => value * 1_000;

/** A year of readings, so many kilometres a day, up to 60,000 km today. */
const driven = (perDay: number) =>
  [360, 240, 120, 0].map((days) => ({ at: ago(days), value: km(60_000 - days * perDay) }));

const forecast = (use: VehicleUse, component: string): ComponentForecast => {
  const found = forecastComponent(use, component, NOW);
  if (!isForecast(found)) throw new Error(found.reason);
  return found;
};

describe('a forecast of one component', () => {
  const use: VehicleUse = {
    odometer: driven(50),
    services: [{ component: 'engineOil', at: ago(100), odometer: km(55_000) }],
  };

  it('is by whatever limit comes first, with an interval and what it rests on', () => {
    // 10,000 km are left of 15,000, at nearly 50 km a day: before the year is over.
    const oil = forecast(use, 'engineOil');
    expect(oil).toMatchObject({ binding: 'distance', basis: 'plan' });
    expect(oil.dueInDays).toBeGreaterThan(195);
    expect(oil.dueInDays).toBeLessThan(210);
    expect(oil.remainingLife).toBeCloseTo(2 / 3, 2);
    expect(oil.low < oil.dueInDays && oil.dueInDays < oil.high).toBe(true);
    expect(oil.evidence.map(({ text }) => text)).toEqual([
      '15,000 km or 365 days or 400 engine hours as is common, whichever comes first',
      'Last done on 2026-02-21, 100 days ago',
      '5,000 km driven since',
      '49 km a day, over 360 days of readings',
    ]);
    expect(oil.evidence.slice(0, 3).map(({ params }) => params)).toEqual([
      { distance: km(15_000), days: 365, hours: 400, origin: 'common' },
      { at: Date.parse('2026-02-21'), days: 100 },
      { distance: km(5_000) },
    ]);
    expect(forecast({ ...use, odometer: driven(5) }, 'engineOil')).toMatchObject({ binding: 'days' });
  });

  it('follows the vehicle’s own plan, and hard use where there is none', () => {
    const plan = [{ component: 'engineOil', distance: km(30_000) }];
    expect(forecast({ ...use, plan }, 'engineOil').dueInDays).toBeGreaterThan(450);
    const hard = forecast({ ...use, engineLoad: 85, coolantTemp: 110 }, 'engineOil');
    expect(hard.dueInDays).toBeLessThan(forecast(use, 'engineOil').dueInDays);
    expect(hard.evidence.at(-1)!.text).toBe(
      'Hard use shortens it by 40 %: engine load 85 %, coolant up to 110 °C',
    );
    expect(hard.evidence.at(-1)!.params).toEqual({ share: 0.4, engineLoad: 85, coolantTemp: 110 });
  });

  it('is now, or any time within an interval, where nobody wrote down the last time', () => {
    const lost = forecast({ odometer: driven(50) }, 'engineOil');
    expect(lost).toMatchObject({ dueInDays: 0, low: 0, basis: 'noRecord', remainingLife: 0 });
    expect(lost.high).toBeGreaterThan(250);
  });

  it('sees a battery fade by its voltage, and tyres by their tread', () => {
    const fading = [60, 40, 20, 0].map((days) => ({ at: ago(days), value: 12.2 + days * 0.005 }));
    const battery = forecast({ inServiceAt: ago(700), batteryVoltage: fading }, 'battery12v');
    expect(battery).toMatchObject({ binding: 'voltage', basis: 'wear' });
    expect(battery.dueInDays).toBeCloseTo(40, 5);
    const flat = fading.map((each) => ({ ...each, value: 11.8 }));
    expect(forecast({ batteryVoltage: flat }, 'battery12v').dueInDays).toBe(0);
    const tread = (remaining: number) =>
      forecast(
        {
          odometer: driven(50),
          services: [{ component: 'tires', at: ago(360), odometer: km(42_000) }],
          wear: [{ component: 'tires', at: ago(2), remaining }],
        },
        'tires',
      );
    expect(tread(5)).toMatchObject({ binding: 'wear' });
    expect(tread(3).dueInDays).toBeLessThan(tread(5).dueInDays);
    expect(tread(1.5).dueInDays).toBe(0);
  });

  it('says what is missing where nothing can be said', () => {
    expect(forecastComponent({}, 'brakePads', NOW)).toEqual({
      component: 'brakePads',
      reason: 'Not known: it takes an odometer reading.',
    });
    expect(forecastComponent({}, 'fluxCapacitor', NOW)).toHaveProperty('reason');
  });

  it('is never later for more use, and its interval holds its middle', () => {
    const component = fc.constantFrom('service', 'engineOil', 'brakePads', 'tires', 'battery12v');
    const reading = fc.record({ days: fc.nat(800), value: fc.nat(km(400_000)) });
    fc.assert(
      fc.property(
        component,
        fc.array(reading, { maxLength: 6 }),
        fc.nat(km(300_000)),
        fc.nat(km(50_000)),
        fc.option(fc.nat(2_000), { nil: undefined }),
        fc.option(fc.nat(900), { nil: undefined }),
        (name, readings, last, more, age, served) => {
          const at = (value: number) => {
            const odometer = [
              ...readings.map(({ days, value: before }) => ({
                at: ago(days),
                value: Math.min(before, last),
              })),
              { at: NOW, value },
            ];
            const services =
              served === undefined ? [] : [{ component: name, at: ago(served), odometer: last / 2 }];
            const inServiceAt = age === undefined ? undefined : ago(age);
            return forecastComponent({ odometer, services, inServiceAt }, name, NOW);
          };
          const [less, much] = [at(last), at(last + more)];
          if (!isForecast(less) || !isForecast(much)) return;
          expect(much.dueInDays).toBeLessThanOrEqual(less.dueInDays + 1e-6);
          for (const { low, dueInDays, high, remainingLife } of [less, much])
            expect(low <= dueInDays && dueInDays <= high && remainingLife >= 0 && remainingLife <= 1).toBe(
              true,
            );
        },
      ),
    );
  });
});

describe('the rate of a counter', () => {
  it('is drawn towards the prior by few days, and leaves out what runs backwards or comes from tomorrow', () => {
    const prior = { perDay: 30 };
    expect(usageRate([{ at: ago(1), value: 100 }], NOW, prior)).toMatchObject({ perDay: 30, now: 130 });
    const swapped = [
      { at: ago(100), value: 10_000 },
      { at: ago(50), value: 500 },
      { at: NOW + DAY, value: 15_000 },
    ];
    const rate = usageRate(swapped, NOW, prior)!;
    expect(rate.now).toBe(15_000);
    expect(rate.perDay).toBeGreaterThan(45);
    expect(usageRate([], NOW, prior)).toBeUndefined();
  });
});

it('forecasts the whole vehicle, soonest first, without what it has not', () => {
  const electric = forecastMaintenance(
    { fuelType: 'Electric', inServiceAt: ago(400), odometer: driven(40) },
    NOW,
  );
  const names = electric.components.map(({ component }) => component);
  expect(names).not.toContain('engineOil');
  const days = electric.components.map(({ dueInDays }) => dueInDays);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(electric.nextService?.component).toBe('service');
  expect(forecastMaintenance({}, NOW)).toMatchObject({ nextService: undefined, components: [] });
});

it('compares fuel economy with what is expected, given enough readings', () => {
  const readings = [7, 8, 9, 8, 30].map((value, i) => ({ at: ago(i), value }));
  expect(checkFuelEconomy(readings, 6, NOW)).toMatchObject({ measured: 8, readings: 5, verdict: 'higher' });
  expect(checkFuelEconomy(readings, 8.2, NOW)?.verdict).toBe('asExpected');
  expect(checkFuelEconomy(readings.slice(1), 6, NOW)).toBeUndefined();
  expect(checkFuelEconomy(readings, undefined, NOW)).toBeUndefined();
});

describe('a model of maintenance', () => {
  /** Brakes that last half as long as is common where the load is high. */
  const examples = (vehicles: number, seed: number): MaintenanceExample[] => {
    const random = randomFrom(seed);
    return Array.from({ length: vehicles * 2 }, (_, i) => {
      const engineLoad = random() < 0.5 ? 20 : 45;
      const use: VehicleUse = {
        engineLoad,
        odometer: driven(30 + 40 * random()),
        services: [{ component: 'brakePads', at: ago(200), odometer: km(60_000 - 20_000 * random()) }],
      };
      const common = forecast(use, 'brakePads').dueInDays;
      const lastedDays = common * (engineLoad > 40 ? 0.5 : 1) * (0.8 + 0.4 * random());
      return {
        vehicleId: `${seed}-${i >> 1}`,
        component: 'brakePads',
        use,
        at: NOW,
        lastedDays,
        weight: 1,
      };
    });
  };
  const model = fitMaintenanceModel(examples(300, 1));

  it('corrects the common life by what came of others, with a range that holds', () => {
    const judged = judgeMaintenance(examples(200, 2), model);
    expect(judged.overPrior.verdict).toBe('better');
    expect(judged.own['meanAbsoluteLogError']).toBeLessThan(0.2);
    expect(judged.own['coverage']).toBeGreaterThan(0.7);
    expect(judgeMaintenance(examples(200, 2), model, model).overChampion?.meanDifference).toBe(0);
  });

  it('speaks of what it has learned alone, and says so', () => {
    const [{ use }] = examples(1, 3) as [MaintenanceExample];
    const [vehicle] = new ModelForecaster(JSON.parse(JSON.stringify(model)) as typeof model).forecast([
      { use, at: NOW },
    ]);
    const of = (name: string) => vehicle!.components.find(({ component }) => component === name)!;
    expect(of('brakePads')).toMatchObject({ basis: 'model' });
    expect(of('brakePads').evidence.at(-1)!.text).toMatch(/^Corrected by what came of 600 like it/);
    expect(of('tires').basis).not.toBe('model');
  });

  it('is not fitted on a few outcomes', () => {
    expect(() => fitMaintenanceModel(examples(20, 1))).toThrow(FitError);
  });

  it('lets long lives count for those that nobody could see yet', () => {
    const weights = censoringWeights([10, 150], [100, 200, 200, 100]);
    expect([...weights]).toEqual([1, 2]);
    expect(censoringWeights([1_000], [1])[0]).toBe(20);
  });
});
