import { waitFor } from '@rover/testing';
import type { Locator, Page } from 'playwright-core';
import { objectionsInBothThemes } from '../support/accessibility.js';
import type { Company } from '../support/company.js';
import { tabTo } from '../support/keyboard.js';

interface UpList {
  readonly entries: readonly {
    name: string;
    state: string;
    visitId: string | null;
    greetBy: string | null;
  }[];
  readonly waitingCount: number;
}

/** Visitors of a showroom and who looks after them; its one rep is Rita. */
export function visitorsAndReps(company: Company): void {
  const pages = (): Page[] => [company.ada.page, company.ben.page];
  const list = () => company.doors.ask<UpList>('GET', '/showrooms/north/up-list');
  const turns = (page: Page) => page.getByRole('region', { name: 'Whose turn it is' });
  const visits = (page: Page) => page.getByRole('region', { name: 'Who is here' });
  const everywhere = (what: (page: Page) => Locator) =>
    Promise.all(pages().map((page) => what(page).first().waitFor()));
  const press = async (target: Locator) => {
    await tabTo(company.ada.page, target);
    await company.ada.page.keyboard.press('Enter');
  };
  const secondsLeft = async (page: Page) =>
    Number(/within (\d+) s/.exec(await turns(page).innerText())?.[1] ?? Number.NaN);

  it('calls whose turn it is for a visitor, by keyboard, and tells every window', async () => {
    const { ada, doors } = company;
    await Promise.all(pages().map((page) => page.goto('/floor/north')));
    await everywhere((page) => turns(page).getByText('Nobody is on the up list.'));
    await Promise.all(pages().map((page) => page.evaluate('window.isStill = true')));
    await tabTo(ada.page, ada.page.getByRole('combobox', { name: 'Onto the list' }));
    await ada.page.keyboard.type('Rita');
    await everywhere((page) => turns(page).getByText('waits', { exact: true }));
    await doors.sensors('north', [{ visitorId: 'first', kind: 'entered', zone: 'entrance' }]);
    await everywhere((page) => visits(page).getByText('Somebody'));
    await press(ada.page.getByRole('button', { name: 'Call a rep' }));
    await ada.page.getByText('A rep is called', { exact: true }).waitFor();
    await everywhere((page) => turns(page).getByText('called', { exact: true }));
    await everywhere((page) => visits(page).getByText('Rita', { exact: true }));
    const [entry] = (await list()).entries;
    expect(entry).toMatchObject({ name: 'Rita', state: 'called', visitId: expect.any(String) });
    for (const page of pages()) {
      const left = await secondsLeft(page);
      expect(left * 1_000).toBeLessThanOrEqual(Date.parse(entry!.greetBy!) - Date.now() + 2_000);
      await waitFor(async () => (await secondsLeft(page)) < left);
    }
    expect(await objectionsInBothThemes(ada.page)).toEqual([]);
  });

  it('lets whoever comes meanwhile wait, and calls for them whoever is free', async () => {
    const { ada, doors } = company;
    await press(ada.page.getByRole('button', { name: 'Greeted' }));
    await everywhere((page) => turns(page).getByText('with a customer', { exact: true }));
    for (const page of pages()) expect(await secondsLeft(page)).toBeNaN();
    await doors.sensors('north', [{ visitorId: 'second', kind: 'entered', zone: 'entrance' }]);
    await press(ada.page.getByRole('button', { name: 'Call a rep' }));
    await ada.page.getByText(/Nobody is free; the next who is/).waitFor();
    await everywhere((page) => turns(page).getByText('1 visitor waits'));
    await everywhere((page) => visits(page).getByText('waits for a rep'));
    expect(await list()).toMatchObject({ waitingCount: 1, entries: [{ state: 'withCustomer' }] });
    expect(await objectionsInBothThemes(ada.page)).toEqual([]);
    await press(ada.page.getByRole('button', { name: 'Finished' }));
    await everywhere((page) => turns(page).getByText('called', { exact: true }));
    expect(await list()).toMatchObject({ waitingCount: 0, entries: [{ name: 'Rita', state: 'called' }] });
    await doors.sensors('north', [{ visitorId: 'first', kind: 'exited' }]);
    await Promise.all(
      pages().map((page) => waitFor(async () => (await visits(page).getByText('Somebody').count()) === 1)),
    );
    for (const page of pages()) expect(await page.evaluate('window.isStill')).toBe(true);
  });
}
