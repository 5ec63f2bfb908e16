import { objectionsInBothThemes } from '../support/accessibility.js';
import type { Morning } from '../support/morning.js';

/** The lists, the calendar and the dialogs that no other chapter opens; the showroom has leads by then, and a sale. */
export function nothingToObjectTo(morning: Morning): void {
  const page = () => morning.page;
  const isFine = async () => expect(await objectionsInBothThemes(page())).toEqual([]);
  const tab = async (name: string) => {
    await page().getByRole('tab', { name, exact: true }).press('Enter');
    await page().getByRole('tab', { name, exact: true, selected: true }).waitFor();
  };
  const opens = async (button: string | RegExp, dialog = button) => {
    await page().getByRole('button', { name: button, exact: true }).first().press('Enter');
    await page().getByRole('dialog', { name: dialog }).waitFor();
    await isFine();
    await page().keyboard.press('Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
  };

  /** Times of test drives are of the clock of the showroom, whatever that of the reader shows. */
  const readsFromJapan = async (startsAt: string): Promise<void> => {
    const other = await page().context().newPage();
    const devtools = await other.context().newCDPSession(other);
    await devtools.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
    await other.goto(`/leads/north/drives?day=${startsAt.slice(0, 10)}`);
    await other.getByText(/By the clock of the showroom: .*(British|Greenwich)/).waitFor();
    const hour = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone: 'Europe/London' });
    const begins = hour.format(new Date(startsAt)).replaceAll(/\s/g, '\\s');
    await other
      .getByRole('button', { name: /2020 Ford Focus/ })
      .filter({ hasText: new RegExp(`^${begins}–`) })
      .waitFor();
    await other.close();
  };

  it('has nothing that axe objects to in the lists, calendars and dialogs of a showroom', async () => {
    const { doors } = morning;
    const unit = await doors.ask<{ id: string }>('POST', '/showrooms/north/inventory', {
      ...{ stockNumber: 'N-2', title: '2020 Ford Focus', currency: 'GBP', askingPrice: 1_500_000 },
    });
    const slots = await doors.ask<{ startsAt: string }[]>(
      'GET',
      `/test-drives/slots?unitId=${unit.id}&minutes=30`,
    );
    const { startsAt } = slots[0]!;
    await doors.ask('POST', '/test-drives', { unitId: unit.id, startsAt, minutes: 30, guest: 'Cleo' });
    await doors.ask('POST', '/holds', { unitId: unit.id, holder: 'Cleo' });
    await page().goto('/leads/north/board');
    await page().getByRole('link', { name: 'Ben Costa', exact: true }).waitFor();
    await opens('New lead');
    await page().getByLabel('Move Ben Costa, or give the lead to somebody').selectOption('move lost');
    await page().getByRole('dialog', { name: 'Why was Ben Costa lost?' }).waitFor();
    await isFine();
    await page().keyboard.press('Escape');
    await tab('Customers');
    await page().getByRole('grid').getByText('Ben Costa').waitFor();
    await isFine();
    await tab('Holds and sales');
    await page().getByRole('region', { name: 'Holds' }).getByText('2020 Ford Focus').first().waitFor();
    await isFine();
    await opens('Hold a vehicle');
    await page().getByLabel('Deposit for 2020 Ford Focus').selectOption('requested');
    await page().getByRole('dialog', { name: 'Deposit for 2020 Ford Focus' }).waitFor();
    await isFine();
    await page().keyboard.press('Escape');
    await page().goto(`/leads/north/drives?day=${startsAt.slice(0, 10)}`);
    await page()
      .getByRole('button', { name: /2020 Ford Focus/ })
      .waitFor();
    await isFine();
    await opens('Book a test drive');
    await opens(/2020 Ford Focus/, 'Test drive');
    await page().getByLabel('Days shown').selectOption('week');
    await page()
      .getByRole('button', { name: /2020 Ford Focus/ })
      .waitFor();
    await isFine();
    await readsFromJapan(startsAt);
  });

  it('has nothing that axe objects to in the settings', () => opens('Settings'));
}
