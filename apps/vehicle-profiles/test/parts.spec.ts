import {
  createVehiclePart,
  fitVehiclePart,
  forecastVehicleMaintenance,
  getVehiclePart,
  listVehicleParts,
  measureVehiclePart,
  newVehiclePart,
  unfitVehiclePart,
  vehicleMaintenancePredicted,
  vehicleTelemetryRecorded,
  type VehiclePart,
} from '@rover/contracts';
import { bundlesOf, waitFor } from '@rover/testing';
import { Care, DAY_MS } from './support/care.js';
import { iso } from './support/profiles.js';

let care: Care;

beforeAll(async () => {
  care = await Care.start();
}, 60_000);

afterAll(() => care?.close());

const part = async (vehicleId: string, given: object = {}): Promise<VehiclePart> => {
  const whole = newVehiclePart.parse({ component: 'tires', name: 'Winter tyres', ...given });
  return (await care.ask(createVehiclePart, { vehicleId, part: whole })).data;
};
const km = (value: number) => value * 1_000;

describe('a part', () => {
  it('keeps counting when it is taken off and put on again', async () => {
    await care.vehicle('p-1');
    const { id: partId } = await part('p-1', {
      life: { distance: km(40_000), months: 96 },
      distanceBefore: km(2_000),
    });
    const one = { vehicleId: 'p-1', partId };
    const on = (days: number, odometer: number) =>
      care.ask(fitVehiclePart, { ...one, moment: { at: care.day(days), odometer: km(odometer) } });
    const off = (days: number, odometer: number) =>
      care.ask(unfitVehiclePart, {
        ...one,
        moment: { at: care.day(days), odometer: km(odometer) },
        retire: false,
      });
    await on(-700, 10_000);
    await off(-580, 16_000);
    await on(-335, 25_000);
    const { data } = await off(-215, 32_000);
    expect(data).toMatchObject({ status: 'stored', distance: km(15_000) });
    expect(data.expiry).toMatchObject({ kind: 'part', binding: 'date', title: 'Winter tyres' });
    await care.use('p-1', { perDay: km(50), odometer: km(46_000) });
    const { data: fitted } = await on(-20, 45_000);
    expect(fitted).toMatchObject({ status: 'fitted', distance: km(16_000) });
    expect(fitted.expiry).toMatchObject({ binding: 'distance', odometer: km(70_000) });
    expect((Date.parse(fitted.expiry!.at!) - care.now) / DAY_MS).toBeCloseTo(480, -1);
  });

  it('ends where measured wear leads, and tells so', async () => {
    await care.vehicle('p-2');
    await care.use('p-2', { perDay: km(50), odometer: km(30_000) });
    const { id: partId } = await part('p-2', {
      component: 'brakePads',
      name: 'Pads',
      wornAt: 3,
      life: { distance: km(60_000) },
    });
    const one = { vehicleId: 'p-2', partId };
    await care.ask(fitVehiclePart, { ...one, moment: { at: care.day(-100), odometer: km(25_000) } });
    await care.ask(measureVehiclePart, {
      ...one,
      wear: { at: care.day(-100), odometer: km(25_000), remaining: 12 },
    });
    const { data } = await care.ask(measureVehiclePart, { ...one, wear: { remaining: 9 } });
    expect(data.wear.map(({ distance, remaining }) => [distance, remaining])).toEqual([
      [0, 12],
      [km(5_000), 9],
    ]);
    expect(data.expiry).toMatchObject({ odometer: km(40_000), binding: 'distance' });
  });

  it('is on the vehicle once at a time, and nothing happens to it in the future or before the last', async () => {
    await care.vehicle('p-3', { odometer: km(10_000) });
    const { id: partId } = await part('p-3');
    const one = { vehicleId: 'p-3', partId };
    const putOn = (moment: object) => care.ask(fitVehiclePart, { ...one, moment });
    await expect(putOn({ at: care.day(1), odometer: 1 })).rejects.toMatchObject({
      code: 'PART_MOMENT_INVALID',
    });
    const both = await Promise.allSettled([putOn({}), putOn({})]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const unfit = (moment: object, retire = false) => care.ask(unfitVehiclePart, { ...one, moment, retire });
    await expect(unfit({ odometer: km(9_000) })).rejects.toMatchObject({
      code: 'PART_MOMENT_INVALID',
      status: 422,
    });
    care.profiles.clock.time += DAY_MS;
    expect((await unfit({}, true)).data.status).toBe('retired');
    await expect(putOn({})).rejects.toMatchObject({ code: 'PART_STATE_WRONG', status: 409 });
    const elsewhere = care.ask(getVehiclePart, { vehicleId: 'p-1', partId });
    await expect(elsewhere).rejects.toMatchObject({ code: 'PART_NOT_FOUND', status: 404 });
    await care.vehicle('p-4');
    const { id } = await part('p-4');
    const unknown = care.ask(fitVehiclePart, { vehicleId: 'p-4', partId: id, moment: {} });
    await expect(unknown).rejects.toMatchObject({ code: 'ODOMETER_UNKNOWN', status: 422 });
    expect((await care.ask(listVehicleParts, { vehicleId: 'p-4', limit: 10 })).data).toHaveLength(1);
  });
});

describe('a forecast', () => {
  it('goes by plans alone while scoring is away, and by its last word when there is one', async () => {
    await care.vehicle('p-5');
    const forecast = async () => (await care.ask(forecastVehicleMaintenance, { vehicleId: 'p-5' })).data;
    expect(await forecast()).toMatchObject({ source: 'plansOnly', prediction: null, odometer: {} });
    const prediction = { components: [], unknown: [], nextService: null, fuelEconomy: null, modelVersion: 3 };
    const told = (days: number) => ({ ...prediction, vehicleId: 'p-5', predictedAt: care.day(days) });
    const { bus } = care.profiles;
    await bus.publish(vehicleMaintenancePredicted, [told(-1), told(-5)]);
    const stored = await waitFor(async () => {
      const found = await forecast();
      return found.source === 'stored' && found;
    }, 40_000);
    expect(stored).toMatchObject({ predictedAt: care.day(-1), prediction: { modelVersion: 3 } });
  }, 90_000);

  it('learns the use of a vehicle from what it reports', async () => {
    await care.vehicle('p-6');
    const readings = Array.from({ length: 20 }, (_, day) => {
      const time = iso(care.now - (20 - day) * DAY_MS);
      return { vehicleId: 'p-6', deviceTime: time, receivedAt: time, odometer: km(50_000 + day * 30) };
    });
    for (const each of readings) await care.profiles.bus.publish(vehicleTelemetryRecorded, bundlesOf(each));
    await waitFor(async () => {
      const { data } = await care.ask(forecastVehicleMaintenance, { vehicleId: 'p-6' });
      return data.odometer.readings === 20 && Math.abs(data.odometer.perDay! - km(30)) < 1;
    }, 60_000);
  }, 90_000);
});
