import { objectionsInBothThemes } from '../support/accessibility.js';
import type { Morning } from '../support/morning.js';

/** The floor, a lead and a sale; the market has listings by then. */
export function aDayAtTheShowroom(morning: Morning): void {
  const page = () => morning.page;
  const doors = () => morning.doors;
  const heading = (name: string) => page().getByRole('heading', { name, exact: true });

  it('shows who is on the floor, and lets its zones be drawn', async () => {
    await doors().showroom('north', 'North');
    await doors().sensors('north', [{ visitorId: 'v1', kind: 'entered', zone: 'entrance' }]);
    await page().getByRole('link', { name: 'Floor' }).click();
    await page().getByText('1 visitor on the floor').waitFor();
    await doors().sensors('north', [{ visitorId: 'v2', kind: 'entered', zone: 'entrance' }]);
    await page().getByText('2 visitors on the floor').waitFor();
    await page().getByRole('button', { name: 'Edit the plan' }).press('Enter');
    await page().getByLabel('Name of the zone').fill('Entrance hall');
    await page().getByRole('button', { name: 'Add the zone' }).press('Enter');
    expect(await objectionsInBothThemes(page())).toEqual([]);
    await page().getByRole('button', { name: 'Save' }).press('Enter');
    await page().getByText('The plan is saved').waitFor();
    const { zones } = await doors().ask<{ zones: { name: string }[] }>('GET', '/showrooms/north/floor-plan');
    expect(zones.map(({ name }) => name)).toEqual(['Entrance hall']);
  });

  it('moves a lead by keyboard as far as it goes, and takes that back', async () => {
    await doors().ask('POST', '/showrooms/north/inventory', {
      ...{ stockNumber: 'N-1', title: '2021 Ford Kuga', currency: 'GBP' },
      ...{ askingPrice: 2_000_000, floorPrice: 1_900_000 },
    });
    await doors().ask('POST', '/showrooms/north/reps', { name: 'Rita' });
    await doors().lead('north', { givenName: 'Ana', familyName: 'Becker' });
    await page().getByRole('link', { name: 'Leads' }).click();
    const card = (name: string) => page().getByRole('link', { name, exact: true });
    await card('Ana Becker').waitFor();
    await doors().lead('north', { givenName: 'Ben', familyName: 'Costa' });
    await card('Ben Costa').waitFor();
    expect(await objectionsInBothThemes(page())).toEqual([]);
    const engaged = page().getByRole('region', { name: 'Engaged' });
    await card('Ana Becker').focus();
    await page().keyboard.press('Shift+ArrowRight');
    await engaged.getByText('Ana Becker').waitFor();
    await page().getByRole('button', { name: 'Undo' }).press('Enter');
    await engaged.getByText('Ana Becker').waitFor({ state: 'detached' });
    await card('Ana Becker').focus();
    await page().keyboard.press('Shift+ArrowRight');
    await engaged.getByText('Ana Becker').waitFor();
    await card('Ana Becker').press('Enter');
    await heading('Ana Becker').waitFor();
    await page().getByLabel('What', { exact: true }).selectOption('visit');
    await page().getByRole('button', { name: 'Keep' }).press('Enter');
    await page().getByText('Was here', { exact: true }).first().waitFor();
    await page().getByText('Lead opened').waitFor();
    expect(await objectionsInBothThemes(page())).toEqual([]);
  });

  it('sells a vehicle step by step, not below its floor without a word', async () => {
    await page().getByRole('button', { name: 'Sale', exact: true }).press('Enter');
    await page().getByLabel('Vehicle').fill('N-1 · 2021 Ford Kuga');
    await page().getByRole('button', { name: 'Begin a sale' }).click();
    // A click, unlike a key, waits until the button is for use.
    const step = (name: string) => page().getByRole('button', { name, exact: true }).click();
    const reached = (name: string) => page().locator('.way [aria-current]', { hasText: name }).waitFor();
    await step('Make the quote');
    await reached('Quoted');
    expect(await objectionsInBothThemes(page())).toEqual([]);
    await page().getByLabel('Price (GBP)').fill('18500.50');
    await step('Reckon anew');
    await page().getByText('£18,500.50').first().waitFor();
    await step('Both agree');
    await page()
      .getByRole('alert')
      .getByText(/lower than this unit may be sold for/)
      .waitFor();
    await step('Approve the price');
    await page().getByRole('alert').waitFor({ state: 'detached' });
    await step('Both agree');
    await reached('Agreed');
    await step('Sign the contract');
    await reached('Signed');
    await step('Hand over the keys');
    await reached('Handed over');
    const [sale] = await doors().ask<{ status: string; terms: { price: number } }[]>(
      'GET',
      '/sales?showroomId=north',
    );
    expect(sale).toMatchObject({ status: 'delivered', terms: { price: 1_850_050 } });
  });
}
