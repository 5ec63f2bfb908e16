const PAUSE_MS = 10;

/** What is left of a type when it is truthy. */
type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

/**
 * Polls until `condition` answers something truthy, and answers that. An error that it throws counts as "not yet".
 *
 * @param deadlineMs longest wait, default 30,000 ms; generous, since it is only ever reached by a failure
 * @throws Error with the last answer or error when the deadline has passed
 */
export async function waitFor<T>(condition: () => T | Promise<T>, deadlineMs = 30_000): Promise<Truthy<T>> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    const last = await attempt(condition);
    if ('value' in last && last.value) return last.value as Truthy<T>;
    if (Date.now() > end)
      throw new Error(`Waited ${deadlineMs} ms in vain`, {
        cause: 'error' in last ? last.error : last.value,
      });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function attempt<T>(condition: () => T | Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await condition() };
  } catch (error) {
    return { error };
  }
}
