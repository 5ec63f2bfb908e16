const WINDOW_MS = 1_000;
const MOST_TEXTS = 500;

/** What becomes of a line: written, left out, or written with how many of its kind were left out before it. */
export type Verdict = { readonly pass: true; readonly left?: number } | { readonly pass: false };

interface Window {
  from: number;
  lines: number;
  left: number;
}

/**
 * Bounds how often the same text is written: so many lines in a second, then none, and the first one after says how many
 * were left out. A fault that strikes every request must not fill the disk, nor take the time of those that are well.
 */
export class FloodGate {
  private readonly windows = new Map<string, Window>();

  /** @param most lines of one text in a second */
  constructor(private readonly most: number) {}

  judge(text: string, now: number): Verdict {
    const window = this.windowOf(text, now);
    if (now - window.from >= WINDOW_MS) {
      const { left } = window;
      Object.assign(window, { from: now, lines: 1, left: 0 });
      return left > 0 ? { pass: true, left } : { pass: true };
    }
    if (++window.lines <= this.most) return { pass: true };
    window.left++;
    return { pass: false };
  }

  private windowOf(text: string, now: number): Window {
    const known = this.windows.get(text);
    if (known) return known;
    // Texts are few and fixed; should somebody build them of ids, counting begins anew rather than growing.
    if (this.windows.size >= MOST_TEXTS) this.windows.clear();
    const window = { from: now, lines: 0, left: 0 };
    this.windows.set(text, window);
    return window;
  }
}
