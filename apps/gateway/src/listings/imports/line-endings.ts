/** Makes every line end with `\n`, also where `\r\n` is torn apart between two pieces of the file. */
export class LineEndings {
  private held = '';

  unify(piece: string): string {
    if (!piece.includes('\r') && !this.held) return piece;
    const text = this.held + piece;
    this.held = text.endsWith('\r') ? '\r' : '';
    const whole = this.held ? text.slice(0, -1) : text;
    return whole.replace(/\r\n?/g, '\n');
  }

  /** What is left after the last piece. */
  rest(): string {
    return this.held ? '\n' : '';
  }
}
