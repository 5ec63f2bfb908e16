import { waitFor } from '@rover/testing';
import { objectionsInBothThemes } from '../support/accessibility.js';
import { Doors } from '../support/doors.js';
import type { Morning } from '../support/morning.js';

/** Deals side by side, and searches that are kept. */
export function choosingAmongDeals(morning: Morning): void {
  const page = () => morning.page;
  const doors = () => morning.doors;
  const heading = (name: string) => page().getByRole('heading', { name, exact: true });

  it('compares deals that the space bar chooses, and keeps the choice in the address', async () => {
    await page().getByRole('grid', { name: 'Deals' }).focus();
    for (const key of ['Home', 'Space', 'j', 'Space']) await page().keyboard.press(key);
    await page().getByText('2 of 4 chosen').waitFor();
    await page().getByRole('button', { name: 'Compare', exact: true }).press('Enter');
    await heading('Comparison').waitFor();
    await page().reload();
    await page().locator('td[data-best]').first().waitFor();
    expect(await page().getByRole('columnheader').count()).toBe(2);
    expect(await objectionsInBothThemes(page())).toEqual([]);
    const rowsShown = () => page().locator('.compare tbody tr').count();
    const all = await rowsShown();
    await page().getByLabel('Only what differs').check();
    await page().waitForURL(/differences=true/);
    expect(await rowsShown()).toBeLessThan(all);
    await page().keyboard.press('Escape');
    await page().getByRole('button', { name: 'Compare nothing' }).press('Enter');
    await page().waitForURL(/deals$/);
  });

  it('keeps a search, and tells of a vehicle that begins to meet it', async () => {
    await page().goto('/deals?model=Kuga&maxPrice=100000');
    await page().getByRole('button', { name: 'Searches' }).press('Enter');
    await page().getByLabel('Keep what is shown as').fill('Cheap Kugas');
    await page().keyboard.press('Enter');
    await page().getByText('Cheap Kugas is kept').waitFor();
    expect(await objectionsInBothThemes(page())).toEqual([]);
    const ada = await Doors.open(morning.platform, 'ada');
    const names = async () =>
      (await ada.ask<{ name: string }[]>('GET', '/saved-searches')).map(({ name }) => name);
    await page().getByRole('button', { name: 'Remove Cheap Kugas' }).press('Enter');
    await page().getByText('Cheap Kugas is removed').waitFor();
    expect(await names()).toEqual([]);
    await page().keyboard.press('Escape');
    await page().getByRole('button', { name: 'Undo' }).press('Enter');
    await waitFor(async () => (await names()).includes('Cheap Kugas'));
    const [{ id }] = await doors().ask<[{ id: string }]>('GET', '/listings?model=Kuga&limit=1');
    await doors().ask('PATCH', `/listings/${id}`, { askingPrice: 90_000 });
    const told = page().locator('.toast').filter({ hasText: 'meets your search “Cheap Kugas”' });
    await told.getByRole('button', { name: 'Show' }).press('Enter');
    await page().waitForURL(new RegExp(`deals/${id}`));
  });
}
