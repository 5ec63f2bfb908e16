/** Repeats the assertion until it holds and answers what it did, or throws its last failure at the deadline. */
export async function eventually<T>(assertion: () => T | Promise<T>, ms = 10_000): Promise<T> {
  const deadline = performance.now() + ms;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
