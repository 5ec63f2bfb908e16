export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;

/** What is left after `age` milliseconds of something that halves every `halfLife`: ½^(age / halfLife). */
export function decay(age: number, halfLife: number): number {
  return 2 ** (-age / halfLife);
}
