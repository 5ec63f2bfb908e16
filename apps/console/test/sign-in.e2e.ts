import { freePort, startPlatform, waitFor, type TestPlatform } from '@rover/testing';
import { findChromium } from '../../../ops/local/servers/browser-program.mjs';
import { objectionsInBothThemes } from './support/accessibility.js';
import { ConsoleBrowser } from './support/console-browser.js';
import { startIssuer } from './support/issuer.mjs';

const program = await findChromium();
if (!program)
  console.warn('Skipped the console: Chromium can be had neither here nor from the packages of the system');

const AUDIENCE = 'https://rover.test';
/** Less than a client wants to have left, so that each is renewed at once. */
const TOKEN_SECONDS = 25;

describe.skipIf(!program)('signing in at an issuer', () => {
  let platform: TestPlatform;
  let browser: ConsoleBrowser;
  let issuer: Awaited<ReturnType<typeof startIssuer>>;

  beforeAll(async () => {
    const port = await freePort();
    platform = await startPlatform({
      oneProcess: true,
      env: {
        OIDC_ISSUER: `http://127.0.0.1:${port}`,
        OIDC_AUDIENCE: AUDIENCE,
        ROVER_CONSOLE_CLIENT_ID: 'console',
      },
    });
    const returnUri = `${platform.url}/signed-in`;
    const about = { port, clientId: 'console', returnUri, audience: AUDIENCE };
    issuer = await startIssuer({ ...about, tokenSeconds: TOKEN_SECONDS });
    browser = await ConsoleBrowser.start(program as string, platform.url);
  });

  afterAll(async () => {
    await browser?.stop();
    await issuer?.close();
    await platform?.stop();
  });

  const isAccepted = () =>
    browser.page.evaluate<boolean>(
      `fetch('/api/v1/device-keys', { headers: { authorization: 'Bearer ' + localStorage.getItem('rover.token') } }).then(({ ok }) => ok)`,
    );

  it('goes there and comes back to what was wanted, with a token that the doors take', async () => {
    const { page } = browser;
    await page.goto('/monitor');
    const go = page.getByRole('button', { name: /^Sign in at 127/ });
    await go.waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await go.press('Enter');
    await page.locator('[name=login]').fill('ann');
    await page.locator('[name=password]').fill('whatever');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(`${platform.url}/monitor`);
    await page.getByText('ann', { exact: true }).waitFor();
    expect(await isAccepted()).toBe(true);
    // The issuer's own page wants typefaces from elsewhere.
    expect(browser.complaints.filter((line) => !line.includes('ERR_NAME_NOT_RESOLVED'))).toEqual([]);
  });

  const kept = (name: string, where = 'localStorage') =>
    browser.page.evaluate<string | null>(`${where}.getItem('${name}')`);

  it('renews a token that is about to end, without leaving the page', async () => {
    const { page } = browser;
    await page.evaluate('window.isStill = true');
    const first = await kept('rover.token');
    const refresh = await kept('rover.issuer.refresh', 'sessionStorage');
    await page.getByRole('link', { name: 'Deals' }).click();
    await waitFor(async () => (await kept('rover.token')) !== first);
    expect(await kept('rover.issuer.refresh', 'sessionStorage')).not.toBe(refresh);
    expect(await isAccepted()).toBe(true);
    expect(await page.evaluate('window.isStill')).toBe(true);
    await page.getByRole('link', { name: 'Monitor' }).click();
  });

  it('asks the issuer again when a token is gone, without a word of who is signed in there', async () => {
    const { page } = browser;
    // From a page that asks for nothing: a token that is being renewed when its page ends is taken for stolen when it comes again.
    await page.goto('/icon.svg');
    await page.evaluate(
      `localStorage.removeItem('rover.token'); sessionStorage.removeItem('rover.issuer.refresh')`,
    );
    await page.goto('/monitor', { waitUntil: 'commit' });
    await waitFor(async () => (await kept('rover.token').catch(() => null)) !== null);
    await page.waitForURL(`${platform.url}/monitor`);
    expect(await isAccepted()).toBe(true);
  });

  it('talks to nobody else: the policy names the issuer, and the configuration tells no more than it must', async () => {
    const response = await fetch(`${platform.url}/`);
    expect(response.headers.get('content-security-policy')).toContain(
      `connect-src 'self' ${new URL((await configuration()).issuer).origin};`,
    );
    expect(Object.keys(await configuration()).sort()).toEqual(
      ['audience', 'clientId', 'issuer', 'rolesClaim', 'scope', 'signIn'].sort(),
    );
  });

  it('signs out at the issuer as well, who knows nobody afterwards', async () => {
    const { page } = browser;
    await waitFor(async () => (await kept('rover.issuer.refresh', 'sessionStorage')) !== null);
    const { issuer: address } = await configuration();
    const asked = page.waitForRequest((request) => request.url().startsWith(`${address}/token/revocation`));
    await page.getByRole('button', { name: 'Sign out' }).click();
    const token = new URLSearchParams((await asked).postData() ?? '').get('token');
    await page.getByRole('button', { name: /sign me out/i }).click();
    await page.waitForURL(`${platform.url}/`);
    const go = page.getByRole('button', { name: /^Sign in at 127/ });
    await go.waitFor();
    expect(await kept('rover.token')).toBeNull();
    const body = new URLSearchParams({
      ...{ grant_type: 'refresh_token', client_id: 'console', refresh_token: token ?? '' },
    });
    const refused = await fetch(`${address}/token`, { method: 'POST', body });
    expect(await refused.json()).toMatchObject({ error: 'invalid_grant' });
    await go.click();
    await page.locator('[name=login]').waitFor();
  });

  const configuration = async () =>
    (await (await fetch(`${platform.url}/console.json`)).json()) as { issuer: string };
});
