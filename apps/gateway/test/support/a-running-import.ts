import type { getImport, ReplyOf } from '@rover/contracts';

/** What event-ingest answers of an import that has just begun. */
export const aRunningImport = (id: string): ReplyOf<typeof getImport> => ({
  data: {
    id,
    status: 'running',
    received: 0,
    accepted: 0,
    ranked: 0,
    rejected: 0,
    startedAt: new Date().toISOString(),
  },
});
