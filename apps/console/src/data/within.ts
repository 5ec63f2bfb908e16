/** Resolves when the work is done, or when so long has passed; what goes wrong before is thrown. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms))]);
}
