/** What the signals of a process end: an app that is running. */
export interface Closable {
  /** Longest time that `close` may take, ms. */
  readonly graceMs: number;
  close(): Promise<void>;
}

// Signals belong to the process: with several apps in one, all close side by side and the process ends once.
const running = new Set<Closable>();
let closing = false;

/** Closes the app at SIGTERM or SIGINT, with all others of the process; a second signal ends the process at once. */
export function closeOnSignal(app: Closable): void {
  if (running.size === 0) {
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  }
  running.add(app);
}

/** The app has closed by itself. */
export function forget(app: Closable): void {
  running.delete(app);
  if (running.size > 0 || closing) return;
  process.off('SIGTERM', onSignal);
  process.off('SIGINT', onSignal);
}

function onSignal(): void {
  if (closing) process.exit(1);
  closing = true;
  const longest = Math.max(...[...running].map(({ graceMs }) => graceMs));
  setTimeout(() => process.exit(1), longest).unref();
  Promise.all([...running].map((app) => app.close())).then(
    () => process.exit(0),
    () => process.exit(1),
  );
}
