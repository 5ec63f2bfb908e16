import { dirname, join } from 'node:path';

const ICONS = 'lucide-react';
/** What no first page uses, though the index of its package names it. */
const notUsed =
  /@tanstack.(query-core|react-query).build.modern.((use)?(infiniteQuery|queries|mutation)Observer|useQueries|useMutation|use(Suspense)?InfiniteQuery|useSuspense\w+)\.js|libs.client.src.(views|react.(use-room|room-store|use-recommendations|use-lazy))/;

/**
 * Which modules the first page runs: those that its files import, and of the icons those that they name. What only other
 * screens share is not to be fetched before the first one is shown.
 */
export function firstPage(files) {
  const needed = new Set();
  const plugin = {
    name: 'rover:first-page',
    buildEnd() {
      const infoOf = (id) => this.getModuleInfo(id);
      const need = (id) => {
        if (needed.has(id)) return;
        needed.add(id);
        const info = infoOf(id);
        for (const imported of info?.importedIds ?? [])
          if (!isIndexOfIcons(imported)) need(imported);
          else iconsOf(info.code, imported, infoOf(imported).code).forEach(need);
      };
      needed.clear();
      files.forEach(need);
    },
  };
  return { plugin, isNeeded: (id) => needed.has(id) && !notUsed.test(id) };
}

const isIndexOfIcons = (id) => id.includes(`${ICONS}/dist/esm/${ICONS}.`);

/** Files of the icons that a module imports, as the index of all icons names them. */
function iconsOf(code, index, indexCode) {
  const imports = [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/g)];
  const names = imports.flatMap(([, list]) => list.split(',').map((name) => name.trim().split(' as ')[0]));
  const exports = [...indexCode.matchAll(/export\s*\{([^}]*)\}\s*from\s*["'](\.\/icons\/[^"']+)["']/g)];
  return exports
    .filter(([, list]) =>
      list.split(',').some((one) => names.includes(one.trim().replace('default as ', ''))),
    )
    .map(([, , file]) => join(dirname(index), file));
}
