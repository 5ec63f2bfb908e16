import { pathToFileURL } from 'node:url';
import { scriptOf } from '../support/paths.mjs';
import { apps } from './apps.mjs';

// All six apps in this process: right for trying things out, never for load figures. Side by side: one that serves already
// would let requests wait while the next is loaded.
await Promise.all(apps.map(({ name }) => import(pathToFileURL(scriptOf(name)))));
