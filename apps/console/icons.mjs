import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../ops/local/servers/browser-program.mjs';

/** `node apps/console/icons.mjs`: the icon as the devices want it on which the console is installed, of `icon.svg`. */
const folder = fileURLToPath(new URL('public/', import.meta.url));
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** Devices cut their own shape out of it: no corner of ours is to be seen. */
const whole = svg.replace(/ rx="\d+"/, '');

const icons = [
  { name: 'icon-192.png', size: 192, image: svg },
  { name: 'icon-512.png', size: 512, image: svg },
  { name: 'icon-maskable.png', size: 512, image: whole },
];

const executablePath = await findChromium();
if (!executablePath) throw new Error('Chromium can be had neither here nor from the packages of the system');
const profile = mkdtempSync(join(tmpdir(), 'rover-icons-'));
const context = await chromium.launchPersistentContext(profile, { executablePath, args: ['--no-sandbox'] });
try {
  const [page = await context.newPage()] = context.pages();
  for (const { name, size, image } of icons) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${image}`);
    await page.screenshot({ path: join(folder, name), omitBackground: true });
  }
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
