import { statfs } from 'node:fs/promises';
import { HealthFinding, type HealthCheck } from './health-registry.js';

/** Below this the disk is as good as full: logs, databases and containers beside the app fail soon. */
const LEAST_FREE_BYTES = 512 * 1024 * 1024;

/** Room on the disk that a folder lies on. Not critical: the app itself keeps nothing there. */
export const diskCheck = (folder: string): HealthCheck => ({
  name: 'disk',
  critical: false,
  run: async () => {
    const { bavail, blocks, bsize } = await statfs(folder);
    const freeBytes = bavail * bsize;
    return new HealthFinding({ freeBytes, sizeBytes: blocks * bsize }, freeBytes >= LEAST_FREE_BYTES);
  },
});
