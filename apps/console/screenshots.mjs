import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { gatewayAddress } from '../../ops/local/apps/gateway-client.mjs';
import { findChromium } from '../../ops/local/servers/browser-program.mjs';

/** `npm run screenshots`: the pictures that README shows, of the demo that `npm start` runs. */
const pictures = fileURLToPath(new URL('pictures/', import.meta.url));
const session = { user: 'you', roles: ['admin'], showrooms: [], fleets: [] };
const settings = { language: 'en', theme: 'system', distance: 'mi', currency: 'USD' };
const QUALITY = 82;
/** Charts are drawn and rows stand still. */
const SETTLE_MS = 2_500;

const shots = [
  { name: 'deals', scheme: 'light', path: '/deals', open: (page) => firstRow(page).click() },
  { name: 'recommendations', scheme: 'light', path: '/recommendations?shopper=demo-shopper-1' },
  { name: 'fleet', scheme: 'dark', path: '/fleet' },
  { name: 'floor', scheme: 'light', path: '/floor' },
  { name: 'monitor', scheme: 'dark', path: '/monitor' },
];

const firstRow = (page) => page.locator('[role=row][aria-rowindex="2"]').first();

/** Playwright writes no WebP, Chromium does: a fifth of a PNG. */
async function take(context, { name, scheme, path, open }) {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await open?.(page);
  await page.waitForTimeout(SETTLE_MS);
  const cdp = await context.newCDPSession(page);
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  writeFileSync(join(pictures, `${name}.webp`), Buffer.from(data, 'base64'));
  await page.close();
  console.log(`${name}.webp`);
}

const executablePath = await findChromium();
if (!executablePath) throw new Error('Chromium can be had neither here nor from the packages of the system');
const profile = mkdtempSync(join(tmpdir(), 'rover-pictures-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  baseURL: gatewayAddress(),
  viewport: { width: 1280, height: 800 },
});
try {
  mkdirSync(pictures, { recursive: true });
  const keep = ([name, value]) =>
    `localStorage.setItem(${JSON.stringify(name)}, ${JSON.stringify(JSON.stringify(value))});`;
  await context.addInitScript(
    Object.entries({ 'rover.session': session, 'rover.settings': settings }).map(keep).join('\n'),
  );
  for (const shot of shots) await take(context, shot);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
