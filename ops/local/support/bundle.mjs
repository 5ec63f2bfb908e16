import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';

const isEntry = (path) => /[\\/]src[\\/](migrate\.)?main\.js$/.test(path) || /\.worker\.js$/.test(path);

/**
 * The first changes a global that others find changed: chunks do not keep the order of such effects, an import does. The
 * others read files that lie beside them.
 */
const outside = ['reflect-metadata', 'pdfkit', 'pino', '@grpc/grpc-js'];

/**
 * Puts what was compiled, and the packages that it needs, into few files in `dist/bundle`: an app loads some three thousand
 * modules, which takes Node 3 s of processor time, and 1 s from few files. Each app has an entry of its own, and so has each
 * worker. All lie side by side, since `new URL('./x.worker.js', import.meta.url)` looks for a worker there.
 */
export async function bundle(dist) {
  const target = join(dist, 'bundle');
  const bundled = await rolldown({
    input: Object.fromEntries(entries(dist).map((path) => [nameOf(path), path])),
    platform: 'node',
    external: outside,
    treeshake: { moduleSideEffects: true },
    // Packages ask in vain for optional companions, and say so when they are asked for.
    logLevel: 'silent',
  });
  rmSync(target, { recursive: true, force: true });
  await bundled.write({ dir: target, format: 'esm', sourcemap: true, chunkFileNames: '[name]-[hash].js' });
  await bundled.close();
}

function entries(dist) {
  const folders = ['apps', 'libs'].map((name) => join(dist, name));
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((path) => join(folder, path)))
    .filter((path) => isEntry(path) && statSync(path).isFile());
}

/** `gateway.main` and `gateway.migrate.main` of an app, `fit-items.worker` of a worker. */
function nameOf(path) {
  const name = basename(path, '.js');
  return name.endsWith('main') ? `${basename(join(path, '..', '..'))}.${name}` : name;
}
