import type { CDPSession } from 'playwright-core';
import type { Morning } from '../support/morning.js';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}
interface Manifest {
  readonly start_url: string;
  readonly display: string;
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly Icon[];
}

/** Whether the console can be put among the apps of a device. */
export function installedAsAnApp(morning: Morning): void {
  const page = () => morning.page;

  /** Width and height of a picture, as the browser decodes it. */
  const sizeOf = (src: string) =>
    page().evaluate<string>(
      `fetch(${JSON.stringify(src)}).then((answer) => answer.blob()).then(createImageBitmap).then(({ width, height }) => width + 'x' + height)`,
    );

  const manifestOf = async (devtools: CDPSession): Promise<Manifest> => {
    const { data, errors } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    return JSON.parse(data ?? '') as Manifest;
  };

  it('is an app that the browser would install', async () => {
    await page().goto('/deals');
    await page().evaluate('navigator.serviceWorker.ready.then(() => true)');
    const devtools = await page().context().newCDPSession(page());
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const manifest = await manifestOf(devtools);
    expect(manifest).toMatchObject({ start_url: '/', display: 'standalone' });
    const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
    const known = pictures.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`);
    expect(known.sort()).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
    for (const { src, sizes } of pictures) expect(await sizeOf(src)).toBe(sizes);
    await devtools.detach();
  });

  it('gives the bars of the system the colour of its ground, in both themes', async () => {
    const colours = () =>
      page().evaluate<[string, string]>(`(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        const meta = [...document.querySelectorAll('meta[name=theme-color]')].find(({ media }) => matchMedia(media).matches);
        probe.style.color = meta.content;
        const said = getComputedStyle(probe).color;
        probe.remove();
        return [said, getComputedStyle(document.body).backgroundColor];
      })()`);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page().emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const [said, ground] = await colours();
      expect(said).toBe(ground);
    }
  });
}
