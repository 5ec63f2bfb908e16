import { waitFor } from '@rover/testing';
import { objectionsInBothThemes } from '../support/accessibility.js';
import type { Morning } from '../support/morning.js';

/** Somebody comes in who is likely to buy; the showroom has visitors by then. */
export function somebodyWhoIsLikelyToBuy(morning: Morning): void {
  const page = () => morning.page;
  const ask = <T>(method: string, path: string, body?: object) => morning.doors.ask<T>(method, path, body);

  /** A lead that has been for a test drive: hardly anybody who has not bought is likelier to. */
  const likelyLead = async (): Promise<string> => {
    const { lead } = await ask<{ lead: { id: string } }>('POST', '/leads', {
      ...{ showroomId: 'north', source: 'referral' },
      customer: { givenName: 'Vera', familyName: 'Lind', emails: [{ value: 'vera@example.com' }] },
      vehicle: { make: 'Ford', model: 'Kuga', modelYear: 2021 },
    });
    const at = new Date(Date.now() + 3_600_000).toISOString();
    await ask('POST', `/leads/${lead.id}/activities`, { kind: 'appointment', appointment: { at } });
    await ask('POST', `/leads/${lead.id}/activities`, { kind: 'visit', testDrive: true });
    await waitFor(
      async () => (await ask<{ score: { score: number } }>('GET', `/leads/${lead.id}`)).score.score > 0.7,
    );
    return lead.id;
  };

  it('tells of somebody who is likely to buy as soon as they say who they are, and leads to their lead', async () => {
    const id = await likelyLead();
    await page().goto('/floor/north');
    await page().getByRole('button', { name: 'Who is it?' }).first().press('Enter');
    const dialog = page().getByRole('dialog', { name: 'Who is it?' });
    await dialog.getByLabel('Find a customer').fill('Vera');
    await dialog.getByRole('button', { name: /^Vera Lind/ }).press('Enter');
    const told = page().locator('.toast').filter({ hasText: 'Vera Lind, who is likely to buy' });
    await told.getByRole('button', { name: 'Show' }).waitFor();
    await page()
      .getByRole('link', { name: /^likely to buy: \d+/ })
      .waitFor();
    expect(await objectionsInBothThemes(page())).toEqual([]);
    await told.getByRole('button', { name: 'Show' }).press('Enter');
    await page().waitForURL(`**/leads/north/board/${id}`);
  });
}
