/** The six services. The name is the process, the consumer group, the metric label and the folder under `apps/`. */
export const appNames = [
  'gateway',
  'event-ingest',
  'scoring-service',
  'vehicle-profiles',
  'showroom',
  'realtime-gateway',
] as const;

export type AppName = (typeof appNames)[number];
