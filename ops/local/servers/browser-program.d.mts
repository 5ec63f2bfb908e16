/** A Chromium as a path; undefined when none can be had here. */
export function findChromium(signal?: AbortSignal): Promise<string | undefined>;
