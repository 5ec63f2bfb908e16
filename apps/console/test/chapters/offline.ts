import { waitFor } from '@rover/testing';
import { objectionsInBothThemes } from '../support/accessibility.js';
import type { Morning } from '../support/morning.js';

interface Lead {
  readonly id: string;
  readonly status: string;
}

/** What is done at a car in the yard, where no network reaches; the showroom has a lead of Ben Costa by then. */
export function doneWithoutNetwork(morning: Morning): void {
  const page = () => morning.page;
  const doors = () => morning.doors;
  const button = (name: string | RegExp) => page().getByRole('button', { name });
  const toSend = () => page().getByRole('button', { name: /to be sent$/ });
  const story = (text: string) => page().locator('.story li').filter({ hasText: text });
  const benOf = async (): Promise<Lead> => {
    const [ben] = await doors().ask<[Lead]>('GET', '/leads?showroomId=north&q=costa');
    return ben;
  };
  const decide = ({ id }: Lead, body: object) =>
    doors().ask('PATCH', `/leads/${id}`, body, { 'if-match': '*' });
  const notesOn = async (id: string): Promise<(string | null)[]> =>
    (await doors().ask<{ note: string | null }[]>('GET', `/leads/${id}/activities`)).map(({ note }) => note);
  const note = async (text: string): Promise<void> => {
    await page().getByLabel('What', { exact: true }).selectOption('note');
    await page().getByLabel('Note', { exact: true }).fill(text);
    await button('Keep').press('Enter');
    await story(text).getByText('Waits to be sent').waitFor();
  };

  /** With the network off, and what browsers say of it forgotten. */
  const offline = async (work: () => Promise<void>): Promise<void> => {
    const { browser } = morning;
    const complaints = browser.complaints.length;
    await browser.context.setOffline(true);
    await work().finally(() => browser.context.setOffline(false));
    await page().getByText('Live', { exact: true }).waitFor();
    browser.complaints.length = complaints;
  };

  it('keeps what is noted and decided without a network over a reload, and sends it once', async () => {
    const ben = await benOf();
    await page().goto(`/leads/north/board/${ben.id}`);
    await page().getByRole('heading', { name: 'Ben Costa' }).waitFor();
    await page().evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page().reload();
    await page().getByText('Lead opened').first().waitFor();
    await offline(async () => {
      await note('Wants the red one');
      await page().getByLabel('Move to').selectOption('engaged');
      await page().locator('.head .badge').getByText('Engaged').waitFor();
      await page().reload();
      await story('Wants the red one').getByText('Waits to be sent').waitFor();
      await page().locator('.head .badge').getByText('Engaged').waitFor();
      await note('To be dropped');
      await toSend().press('Enter');
      await page().getByRole('dialog', { name: 'Waiting to be sent' }).waitFor();
      expect(await objectionsInBothThemes(page())).toEqual([]);
      await button(/^Drop “.*To be dropped”$/).press('Enter');
      await button(/^Drop “.*To be dropped”$/).waitFor({ state: 'detached' });
      await page().keyboard.press('Escape');
    });
    await waitFor(async () => (await benOf()).status === 'engaged');
    await toSend().waitFor({ state: 'detached' });
    const notes = await notesOn(ben.id);
    expect(notes.filter((text) => text === 'Wants the red one')).toHaveLength(1);
    expect(notes).not.toContain('To be dropped');
    await story('Wants the red one').getByText('Waits to be sent').waitFor({ state: 'detached' });
  });

  it('keeps what is refused after all, with the reason, until somebody has read it', async () => {
    const ben = await benOf();
    await offline(async () => {
      await page().getByLabel('Move to').selectOption('showed');
      await toSend().waitFor();
      await decide(ben, { status: 'lost', lostReason: 'price' });
    });
    await page()
      .locator('.toast[data-tone=bad]')
      .getByText(/could not be done/)
      .waitFor();
    await page().locator('.head .badge').getByText('Lost').waitFor();
    await toSend().press('Enter');
    const dialog = page().getByRole('dialog', { name: 'Waiting to be sent' });
    await dialog.getByText(/^Refused: /).waitFor();
    expect(await objectionsInBothThemes(page())).toEqual([]);
    await button(/^Drop “Ben Costa/).press('Enter');
    await page().getByText('Everything is sent').waitFor();
    await page().keyboard.press('Escape');
    await decide(ben, { status: 'engaged' });
    await page().locator('.head .badge').getByText('Engaged').waitFor();
  });
}
