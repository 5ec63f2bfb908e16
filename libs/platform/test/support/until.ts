/** Waits until a condition holds. @throws after the deadline */
export async function until(holds: () => boolean | Promise<boolean>, deadlineMs = 20_000): Promise<void> {
  for (
    const end = Date.now() + deadlineMs;
    Date.now() < end;
    await new Promise((resolve) => setTimeout(resolve, 10))
  ) {
    if (await holds()) return;
  }
  throw new Error(`It did not happen within ${deadlineMs} ms`);
}
