import { fold } from '../text.js';

/**
 * Texts as small whole numbers. Code 0 means that there is no text. Spellings that differ in case alone have
 * codes of their own, so that a listing reads back as it was written, and share one group.
 * Texts are never forgotten: meant for columns of few distinct values (makes, sellers), not for ids.
 */
export class Dictionary {
  private readonly codes = new Map<string, number>();
  private readonly groups = new Map<string, number>();
  private readonly texts: (string | undefined)[] = [undefined];
  private readonly folded: string[] = [''];
  private readonly groupOfCode: number[] = [0];
  private readonly codesOfGroup: number[][] = [[0]];

  /** Number of codes, the one for no text included. */
  get size(): number {
    return this.texts.length;
  }

  /** Number of groups, the one for no text included. */
  get groupCount(): number {
    return this.folded.length;
  }

  /** The code of a text, made when it is new. */
  encode(text: string | undefined): number {
    if (text === undefined) return 0;
    return this.codes.get(text) ?? this.add(text);
  }

  decode(code: number): string | undefined {
    return this.texts[code];
  }

  /** The group of a code: the same for spellings that differ in case alone. */
  groupOf(code: number): number {
    return this.groupOfCode[code] ?? 0;
  }

  /** The folded text of a group. */
  groupText(group: number): string {
    return this.folded[group] ?? '';
  }

  /** One byte per code: 1 where its text is one of the wanted, whatever the case. */
  mask(wanted: readonly string[]): Uint8Array {
    const mask = new Uint8Array(this.size);
    for (const text of wanted) {
      const group = this.groups.get(fold(text));
      if (group !== undefined) for (const code of this.codesOfGroup[group]!) mask[code] = 1;
    }
    return mask;
  }

  private add(text: string): number {
    const code = this.texts.push(text) - 1;
    this.codes.set(text, code);
    const group = this.groupFor(fold(text));
    this.groupOfCode.push(group);
    this.codesOfGroup[group]!.push(code);
    return code;
  }

  private groupFor(text: string): number {
    const known = this.groups.get(text);
    if (known !== undefined) return known;
    const group = this.folded.push(text) - 1;
    this.groups.set(text, group);
    this.codesOfGroup.push([]);
    return group;
  }
}
