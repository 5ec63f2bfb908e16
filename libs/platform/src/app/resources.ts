import type { Logger } from '../logging/logger.js';

/** What an app opened, to be closed in the opposite order. */
export class Resources {
  private readonly closers: { name: string; close: () => unknown }[] = [];

  constructor(private readonly logger: Logger) {}

  /** Remembers how to close something, and gives it back. */
  add<T>(name: string, resource: T, close: (resource: T) => unknown): T {
    this.closers.push({ name, close: () => close(resource) });
    return resource;
  }

  /** Closes everything, the last first; one that fails does not keep the others open. */
  async close(): Promise<void> {
    for (let next = this.closers.pop(); next; next = this.closers.pop()) {
      try {
        await next.close();
      } catch (err) {
        this.logger.warn({ err }, `Closing ${next.name} failed`);
      }
    }
  }
}
