import { waitFor } from '@rover/testing';
import { objectionsInBothThemes } from '../support/accessibility.js';
import type { Morning } from '../support/morning.js';

interface Model {
  readonly version: number;
  readonly status: string;
}
interface Stats {
  readonly lastHour: { readonly events: number };
}

/** What administrators do in the monitor; somebody has shopped by then, and the market has a model. */
export function lookingAfterIt(morning: Morning): void {
  const page = () => morning.page;
  const doors = () => morning.doors;
  const models = () => doors().ask<Model[]>('GET', '/models?kind=marketValue');
  const champion = async () => (await models()).find(({ status }) => status === 'champion')?.version;
  const panel = (name: string) => page().getByRole('region', { name, exact: true });
  const open = async () => {
    await page().getByRole('link', { name: 'Monitor' }).click();
    await panel('Models').getByRole('heading', { name: 'Market value' }).waitFor();
  };

  it('lets an older model serve, and says which one drifts', async () => {
    const before = await champion();
    const { id } = await doors().ask<{ id: string }>('POST', '/models/marketValue/train');
    await waitFor(async () => {
      const { status } = await doors().ask<{ status: string }>('GET', `/models/runs/${id}`);
      return status === 'completed';
    });
    const [newest] = await models();
    expect(newest!.version).toBeGreaterThan(before!);
    const wanted = newest!.status === 'champion' ? before! : newest!.version;
    await morning.platform.query(
      `INSERT INTO scoring.model_drift (kind, version, signal, feature, value, threshold, rows, status, since, checked_at)
       VALUES ('marketValue', $1, 'populationStability', 'odometer', 0.4, 0.25, 900, 'drifting', now(), now())`,
      [wanted],
    );
    await open();
    const line = panel('Models')
      .getByRole('listitem')
      .filter({ hasText: `Version ${wanted} ` });
    expect(await objectionsInBothThemes(page())).toEqual([]);
    expect(await panel('Models').getByText('drifts', { exact: true }).count()).toBe(0);
    await line.getByRole('button', { name: 'Let it serve' }).press('Enter');
    await page().getByText(`Market value ${wanted} serves now`).waitFor();
    await line.getByText('serves', { exact: true }).waitFor();
    expect(await champion()).toBe(wanted);
    await panel('Models').getByText('drifts', { exact: true }).waitFor();
    expect(await objectionsInBothThemes(page())).toEqual([]);
  });

  it('counts anew and empties the queue once somebody is sure', async () => {
    const counted = async () => (await doors().ask<Stats>('GET', '/recommendations/stats')).lastHour.events;
    const ask = async (name: string) => {
      await panel('Recommendations').getByRole('button', { name }).press('Enter');
      const dialog = page().getByRole('dialog', { name });
      await dialog.waitFor();
      return dialog;
    };
    await open();
    expect(await counted()).toBeGreaterThan(0);
    await ask('Count anew');
    expect(await objectionsInBothThemes(page())).toEqual([]);
    await page().keyboard.press('Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
    expect(await counted()).toBeGreaterThan(0);
    const sure = await ask('Count anew');
    await sure.getByRole('button', { name: 'Count anew' }).press('Enter');
    await page().getByText('Counting anew', { exact: true }).waitFor();
    expect(await counted()).toBe(0);
    await panel('Recommendations').getByRole('row', { name: 'Actions 0 0' }).waitFor();
    const empty = await ask('Empty the queue');
    await empty.getByRole('button', { name: 'Empty the queue' }).press('Enter');
    await page()
      .getByText(/lists? dropped/)
      .waitFor();
  });
}
