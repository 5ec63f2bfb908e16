import { fold } from '../../text.js';

/** Stands for a text that nothing has. */
export const UNKNOWN_CODE = -1;

/** Texts as whole numbers, whatever their case; 0 is no text. Made for those of vehicles; others are only looked up. */
export class Codes {
  private readonly codes = new Map<string, number>();
  private readonly texts: (string | undefined)[] = [undefined];

  /** The code of a text, made when it is new. */
  add(text: string | undefined): number {
    if (text === undefined) return 0;
    const folded = fold(text);
    const known = this.codes.get(folded);
    if (known !== undefined) return known;
    this.codes.set(folded, this.texts.length);
    return this.texts.push(folded) - 1;
  }

  /** The code of a text, {@link UNKNOWN_CODE} when nothing has it. */
  find(text: string | undefined): number {
    return text === undefined ? 0 : (this.codes.get(fold(text)) ?? UNKNOWN_CODE);
  }

  /** The folded text; undefined for 0 and for codes that there are not. */
  text(code: number): string | undefined {
    return this.texts[code];
  }
}
