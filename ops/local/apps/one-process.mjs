import { apps } from './apps.mjs';

// All six apps in this process: right for trying things out, never for load figures.
for (const { name } of apps) await import(`../../../dist/apps/${name}/src/main.js`);
