/** Programs as paths; absent is what cannot be had here. */
export interface WatchPrograms {
  readonly prometheus?: string;
  readonly promtool?: string;
  readonly alertmanager?: string;
  readonly amtool?: string;
}

export function findWatchPrograms(signal?: AbortSignal): Promise<WatchPrograms>;
