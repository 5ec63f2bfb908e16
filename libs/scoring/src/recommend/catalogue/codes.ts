import { fold } from '../../text.js';

/** Stands for a text that nothing has. */
export const UNKNOWN_CODE = -1;

/** Texts as whole numbers, whatever their case; 0 is no text. Made for those of vehicles; others are only looked up. */
export class Codes {
  private readonly codes = new Map<string, number>();
  private readonly texts: (string | undefined)[] = [undefined];

  /** The code of a text, made when it is new. */
  add(text: string | undefined): number {
    const known = this.find(text);
    if (known !== UNKNOWN_CODE) return known;
    const folded = fold(text!);
    this.codes.set(folded, this.texts.length);
    return this.texts.push(folded) - 1;
  }

  /** The code of a text, {@link UNKNOWN_CODE} when nothing has it. */
  find(text: string | undefined): number {
    if (text === undefined) return 0;
    // Most are folded already, and folding costs more than looking up.
    return this.codes.get(text) ?? this.codes.get(fold(text)) ?? UNKNOWN_CODE;
  }

  /** Codes lie below this. */
  get end(): number {
    return this.texts.length;
  }

  /** The folded text; undefined for 0 and for codes that there are not. */
  text(code: number): string | undefined {
    return this.texts[code];
  }
}
