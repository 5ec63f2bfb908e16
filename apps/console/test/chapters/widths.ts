import { waitFor } from '@rover/testing';
import { misfits } from '../support/layout.js';
import type { Morning } from '../support/morning.js';

interface Known {
  readonly id: string;
}

/** A tablet upright and across, walls of 1440 and 2160 lines. */
const sizes = [
  [768, 1024],
  [1024, 768],
  [2200, 1238],
  [3840, 2160],
] as const;

/** Shows what a list looks like until it comes. */
const PARTS = '/design';

/** Whether something that is seen is not there yet; what lies below is asked for when somebody comes near it. */
const isComing = `[...document.querySelectorAll('.skeleton')].some((one) => {
  const { top, bottom } = one.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
})`;

/** Every screen between a phone and a wall; the showroom has leads by then, and a sale. */
export function fitsTabletsAndWalls(morning: Morning): void {
  const page = () => morning.page;
  const ask = <T>(path: string): Promise<T> => morning.doors.ask<T>('GET', path);

  const aFleet = async (): Promise<void> => {
    const post = (path: string, body: unknown) => morning.doors.ask('POST', path, body);
    await post('/fleets', { id: 'vans', name: 'Vans of the north' });
    const vehicleId = 'van-1';
    await post('/vehicles', {
      ...{ id: vehicleId, fleetId: 'vans', make: 'Ford', model: 'Transit', modelYear: 2019 },
      plate: 'N100 RVR',
    });
    const readings = Array.from({ length: 5 }, (_, at) => ({
      ...{ vehicleId, deviceTime: new Date(Date.now() - at * 10_000).toISOString() },
      ...{ speed: 40 + at, odometer: 184_000_000 - at, coolantTemp: 90 },
      location: { type: 'Point', coordinates: [-1.5 + at / 500, 53.8] },
    }));
    await post('/telemetry', { readings });
    await waitFor(async () => (await ask<object | null>(`/vehicles/${vehicleId}/state`)) !== null);
  };

  const addresses = async (): Promise<string[]> => {
    const [[deal, other], [lead], [customer], [sale]] = await Promise.all([
      morning.doors.deals(2),
      ask<Known[]>('/leads?showroomId=north'),
      ask<Known[]>('/customers?showroomId=north'),
      ask<Known[]>('/sales?showroomId=north'),
    ]);
    const [one, two] = [deal!.listing.id, other!.listing.id];
    const [board, fleet] = ['/leads/north/board', '/fleet/vans'];
    return [
      ...['/deals', `/deals/${one}`, `/deals?compare=${one},${two}&side=true`, '/recommendations', '/floor'],
      ...[board, `${board}/${lead!.id}`, '/leads/north/customers', `/leads/north/customers/${customer!.id}`],
      ...['/leads/north/drives', '/leads/north/sales', `/leads/north/sales/${sale!.id}`],
      ...['/vehicles', '/vehicles/van-1', `${fleet}/map`, `${fleet}/alerts`, `${fleet}/rules`],
      ...[`${fleet}/compliance`, `${fleet}/costs`, '/monitor', PARTS],
    ];
  };

  const letters = () =>
    page().evaluate<number>('parseFloat(getComputedStyle(document.documentElement).fontSize)');

  it('fits tablets and walls: nothing pushed aside, cut off, or over something else', async () => {
    await aFleet();
    const found: string[] = [];
    for (const address of await addresses()) {
      await page().goto(address);
      await page().getByRole('heading', { level: 1 }).waitFor();
      if (address !== PARTS) await waitFor(async () => !(await page().evaluate(isComing)));
      for (const [width, height] of sizes) {
        await page().setViewportSize({ width, height });
        found.push(...(await misfits(page())).map((line) => `${address} at ${width}: ${line}`));
      }
    }
    expect(found).toEqual([]);
    await page().getByRole('button', { name: 'Settings' }).click();
    const read: number[] = [];
    for (const [width, height] of sizes) {
      await page().setViewportSize({ width, height });
      expect(await misfits(page())).toEqual([]);
      read.push(await letters());
    }
    const [tablet, across, wall, large] = read as [number, number, number, number];
    expect(tablet).toBe(across);
    expect(wall).toBeGreaterThan(across);
    expect(large).toBeGreaterThan(wall);
    await page().keyboard.press('Escape');
    await page().setViewportSize({ width: 1360, height: 850 });
  });
}
