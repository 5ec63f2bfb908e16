import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** From the bundle, from the build, and from the sources: a built console lies in `dist/console`, wherever one comes from. */
const places = ['../console/', '../../../../console/', '../../../../dist/console/'];

/** Where the built console lies; undefined where it was not built, and then there is none. */
export const consoleFolder = (): string | undefined =>
  places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((folder) => existsSync(`${folder}index.html`));
