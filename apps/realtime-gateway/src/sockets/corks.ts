import { Injectable } from '@nestjs/common';

/** Something that can hold back what it is given, to send it in one write. */
export interface Corkable {
  cork(): void;
  uncork(): void;
}

/** Connections that are let go in one turn of the event loop: ten thousand writes in one would hold all others up. */
const SLICE = 1_000;

/**
 * Holds connections back until what one read of the streams brings is handed out to all of them. A write of its own for
 * every event costs both sides more than the event does.
 */
@Injectable()
export class Corks {
  private held: { stream: Corkable; released: () => void }[] = [];
  private scheduled = false;

  hold(stream: Corkable, released: () => void): void {
    stream.cork();
    this.held.push({ stream, released });
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => this.release());
  }

  private release(): void {
    this.scheduled = false;
    const now = this.held.splice(0, SLICE);
    if (this.held.length > 0) this.schedule();
    for (const { stream, released } of now) {
      released();
      stream.uncork();
    }
  }
}
