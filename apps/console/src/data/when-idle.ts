/** Safari has no `requestIdleCallback`. */
const SOON_MS = 50;

/** Calls back when the page has nothing more urgent to do. Returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work);
    return () => cancelIdleCallback(id);
  }
  const timer = setTimeout(work, SOON_MS);
  return () => clearTimeout(timer);
}
