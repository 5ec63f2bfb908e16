import { waitFor } from '@rover/testing';
import type { Page } from 'playwright-core';
import { objectionsInBothThemes } from '../support/accessibility.js';
import { sendTogether, type Company } from '../support/company.js';

interface Person {
  readonly name: string;
  readonly page: Page;
}
interface Unit {
  readonly id: string;
}
interface Held {
  readonly holder: string;
}
interface Listing {
  readonly id: string;
  readonly stockNumber?: string;
  readonly status: string;
}

/** Two people who want the same vehicle in the same moment. */
export function heldByOne(company: Company): void {
  const people = () => ({ ada: company.ada.page, ben: company.ben.page });
  const pages = (): Page[] => Object.values(people());
  const ask = <T>(method: string, path: string, body?: unknown): Promise<T> =>
    company.doors.ask<T>(method, path, body);
  const stock = (stockNumber: string, title: string, more = {}) =>
    ask<Unit>('POST', '/showrooms/north/inventory', {
      ...{ stockNumber, title, currency: 'GBP', askingPrice: 1_500_000, ...more },
    });
  const holders = async ({ id }: Unit) =>
    (await ask<Held[]>('GET', `/holds?unitId=${id}&status=active`)).map(({ holder }) => holder);

  /** Both press the button that has the focus; answers whose page says that it was too late, and what it says. */
  const bothHold = async (method: string, address: string) => {
    await sendTogether(pages(), method, address);
    await Promise.all(pages().map((page) => page.keyboard.press('Enter')));
    const late = (page: Page) => page.getByText(/^Somebody else was faster/);
    const isLate = (page: Page) => late(page).waitFor();
    await Promise.any(pages().map(isLate));
    await Promise.all(pages().map((page) => page.unroute(address)));
    const [adaLate, benLate] = await Promise.all(pages().map((page) => late(page).count()));
    expect([adaLate, benLate].sort()).toEqual([0, 1]);
    const [ada, ben] = Object.entries(people()).map(([name, page]) => ({ name, page }));
    const [winner, loser] = (adaLate ? [ben, ada] : [ada, ben]) as [Person, Person];
    return { winner, loser, said: await late(loser.page).innerText() };
  };

  /** Both look at a deal, and are about to hold it. */
  const bothLookAt = async ({ id }: Listing) => {
    await Promise.all(pages().map((page) => page.goto(`/deals/${id}`)));
    await Promise.all(pages().map((page) => page.getByRole('button', { name: 'Hold', exact: true }).focus()));
  };

  const bothSeeHeld = () =>
    Promise.all(
      pages().flatMap((page) => [
        page.getByRole('complementary').getByText('Reserved', { exact: true }).waitFor(),
        page.getByRole('button', { name: 'Release', exact: true }).waitFor(),
      ]),
    );

  it('lets one of two hold a deal that stands in the showroom, and tells the other who has it', async () => {
    const [listing] = await ask<Listing[]>('GET', '/listings?model=Kuga&limit=1');
    const unit = await stock(listing!.stockNumber!, '2019 Ford Kuga', { listingId: listing!.id });
    await bothLookAt(listing!);
    const { winner, loser, said } = await bothHold('POST', '**/api/v1/holds');
    expect(said).toMatch(new RegExp(`^Somebody else was faster: it is held for ${winner.name} until .*\\d`));
    await winner.page.getByText(/Ford Kuga is held$/).waitFor();
    expect(await loser.page.getByText(/is held$/).count()).toBe(0);
    await bothSeeHeld();
    expect(await holders(unit)).toEqual([winner.name]);
    await winner.page.getByRole('button', { name: 'Undo' }).press('Enter');
    await Promise.all(
      pages().map((page) => page.getByRole('button', { name: 'Hold', exact: true }).waitFor()),
    );
    expect(await holders(unit)).toEqual([]);
  });

  it('lets one of two hold a deal that others offer, and tells the other', async () => {
    const [listing] = await ask<Listing[]>('GET', '/listings?model=Fiesta&limit=1');
    await bothLookAt(listing!);
    const { winner, loser, said } = await bothHold('PATCH', `**/api/v1/listings/${listing!.id}`);
    expect(said).toBe('Somebody else was faster: it is held already');
    await winner.page.getByText(/Ford Fiesta is held$/).waitFor();
    expect(await loser.page.getByText(/is held$/).count()).toBe(0);
    await bothSeeHeld();
    expect((await ask<Listing>('GET', `/listings/${listing!.id}`)).status).toBe('reserved');
  });

  it('lets one of two hold a vehicle for a customer, and both see for whom', async () => {
    const unit = await stock('H-1', '2020 Ford Focus');
    const held = (page: Page) => page.getByRole('region', { name: 'Holds', exact: true });
    for (const [name, page] of Object.entries(people())) {
      await page.goto('/leads/north/sales');
      await page.getByRole('button', { name: 'Hold a vehicle' }).press('Enter');
      await page.getByRole('combobox', { name: 'Vehicle' }).fill('H-1 · 2020 Ford Focus');
      await page.getByLabel('Buyer, as on documents').fill(`Customer of ${name}`);
      const place = page.getByRole('button', { name: 'Hold', exact: true });
      await place.and(page.locator(':enabled')).focus();
    }
    const { winner, loser, said } = await bothHold('POST', '**/api/v1/holds');
    expect(said).toContain(`it is held for Customer of ${winner.name} until`);
    const dialog = loser.page.getByRole('dialog', { name: 'Hold a vehicle' });
    await dialog.getByRole('alert').waitFor();
    expect(await objectionsInBothThemes(loser.page)).toEqual([]);
    await loser.page.keyboard.press('Escape');
    await Promise.all(pages().map((page) => held(page).getByText(`Customer of ${winner.name}`).waitFor()));
    for (const page of pages()) expect(await held(page).getByText('Customer of').count()).toBe(1);
    await waitFor(async () => (await holders(unit)).join() === `Customer of ${winner.name}`);
  });
}
