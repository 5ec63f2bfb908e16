/**
 * Versions of what was removed, so that a late older message does not bring it back. Bounded: the longest
 * forgotten go first, by when they were removed.
 */
export class Tombstones {
  private readonly versions = new Map<string, number>();

  constructor(private readonly limit = 100_000) {}

  version(id: string): number | undefined {
    return this.versions.get(id);
  }

  add(id: string, version: number): void {
    this.versions.delete(id);
    this.versions.set(id, version);
    if (this.versions.size <= this.limit) return;
    for (const oldest of this.versions.keys()) {
      this.versions.delete(oldest);
      break;
    }
  }

  forget(id: string): void {
    this.versions.delete(id);
  }
}
