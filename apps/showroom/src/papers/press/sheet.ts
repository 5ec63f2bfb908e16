import PDFDocument from 'pdfkit';

/** The typeface of papers, as files of TrueType. */
export interface Typeface {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

/** What a sheet says of itself. */
export interface SheetOptions {
  readonly typeface: Typeface;
  readonly size: 'A4' | 'LETTER';
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly createdAt: Date;
}

interface TextStyle {
  readonly bold?: boolean;
  readonly size?: number;
}

interface Cell extends TextStyle {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** Stands for what the typeface cannot show. */
export const BOX = '□';

const MARGIN = 50;
const FOOT = 40;
const GAP = 12;
const TEXT_SIZE = 9;
const LABEL_SHARE = 0.36;
const AMOUNT_WIDTH = 120;
const SIGNATURE_HEIGHT = 64;

/** Writes a paper from top to bottom; what does not fit goes on on the next page. */
export class Sheet {
  /** Characters that the typeface does not have. */
  readonly missing = new Set<string>();
  readonly #document: PDFKit.PDFDocument;
  readonly #bytes: Promise<Buffer>;
  /** How high is what would be written, while that is only tried. */
  #tried?: number;

  constructor({ typeface, size, title, author, language, createdAt }: SheetOptions) {
    this.#document = new PDFDocument({
      ...{ size, margin: MARGIN, bufferPages: true, lang: language, displayTitle: true },
      info: { Title: title, Author: author, CreationDate: createdAt, ModDate: createdAt, Producer: 'Rover' },
    });
    this.#document.page.margins.bottom = MARGIN + FOOT;
    this.#document.on('pageAdded', () => (this.#document.page.margins.bottom = MARGIN + FOOT));
    this.#document.registerFont('regular', typeface.regular);
    this.#document.registerFont('bold', typeface.bold);
    this.#bytes = bytesOf(this.#document);
  }

  get width(): number {
    return this.#document.page.width - 2 * MARGIN;
  }

  /** What is not torn apart by the end of a page, if it has room on one. */
  together(write: () => void): void {
    if (this.#tried !== undefined) return write();
    this.#tried = 0;
    write();
    const height = this.#tried;
    this.#tried = undefined;
    const { page } = this.#document;
    if (height <= page.height - page.margins.top - page.margins.bottom) this.#room(height);
    write();
  }

  /** Two texts side by side, the other one at the right edge. */
  beside(text: TextStyle & { readonly text: string }, other: TextStyle & { readonly text: string }): void {
    const half = (this.width - GAP) / 2;
    this.#row([
      { ...text, x: 0, width: half },
      { ...other, x: half + GAP, width: half, align: 'right' },
    ]);
  }

  heading(text: string, size = 18): void {
    this.#row([{ text, x: 0, width: this.width, bold: true, size }]);
    this.gap(GAP / 2);
  }

  /** A heading that is never left alone at the end of a page. */
  section(text: string): void {
    this.gap(GAP);
    this.#room(4 * GAP);
    this.#row([{ text, x: 0, width: this.width, bold: true, size: 11 }]);
    this.#line();
  }

  /** What it is, and beside it what is known of it: a line to write on where that is nothing. */
  fact(label: string, text: string | undefined): void {
    if (text === undefined) return this.together(() => this.#blank(label));
    this.#labelled(label, text);
  }

  amount(label: string, amount: string, style: TextStyle = {}): void {
    const border = this.width - AMOUNT_WIDTH;
    this.#row([
      { text: label, x: 0, width: border - GAP, ...style },
      { text: amount, x: border, width: AMOUNT_WIDTH, align: 'right', ...style },
    ]);
  }

  /** What the amounts above it come to. */
  total(label: string, amount: string): void {
    this.gap(2);
    this.#line({ x: this.width - AMOUNT_WIDTH });
    this.gap(3);
    this.amount(label, amount, { bold: true });
  }

  paragraph(text: string, style: TextStyle = {}): void {
    this.#row([{ text, x: 0, width: this.width, ...style }]);
  }

  /** Numbered, the last one on a page with what it is closed by: nobody signs a sheet with nothing on it. */
  clauses(texts: readonly string[], close: () => void): void {
    const last = texts.length - 1;
    const write = (text: string, index: number) =>
      this.#row([
        { text: `${index + 1}.`, x: 0, width: 16 },
        { text, x: 18, width: this.width - 18 },
      ]);
    texts.slice(0, last).forEach(write);
    this.together(() => {
      write(texts[last] as string, last);
      close();
    });
  }

  /** Lines to sign on, side by side. */
  signatures(who: readonly string[], caption: string): void {
    this.gap(SIGNATURE_HEIGHT - GAP);
    const width = (this.width - GAP * (who.length - 1)) / who.length;
    const y = this.#document.y;
    who.forEach((_, index) => this.#line({ x: index * (width + GAP), y, width }));
    this.gap(4);
    this.#row(
      who.map((name, index) => ({ text: `${caption}: ${name}`, x: index * (width + GAP), width, size: 8 })),
    );
  }

  gap(height: number): void {
    if (this.#tried === undefined) this.#document.y += height;
    else this.#tried += height;
  }

  /** Writes something at the foot of each page, and ends. */
  async finish(foot: (page: number, pages: number) => string): Promise<Buffer> {
    const document = this.#document;
    const { count } = document.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      document.switchToPage(page);
      // Else a text below the margin would begin a page of its own.
      document.page.margins.bottom = 0;
      const text = this.#printable(foot(page + 1, count), 'regular');
      document.font('regular').fontSize(7.5);
      const at = { width: this.width, align: 'center', lineBreak: false } as const;
      document.text(text, MARGIN, document.page.height - MARGIN, at);
    }
    document.end();
    return this.#bytes;
  }

  #labelled(label: string, text: string): void {
    const border = this.width * LABEL_SHARE;
    this.#row([
      { text: label, x: 0, width: border - GAP },
      { text, x: border, width: this.width - border },
    ]);
  }

  /** High enough to be written on by hand. */
  #blank(label: string): void {
    this.gap(GAP);
    const y = this.#document.y + 1.2 * TEXT_SIZE;
    this.#labelled(label, ' ');
    this.#line({ x: this.width * LABEL_SHARE, y });
  }

  #row(cells: readonly Cell[]): void {
    const texts = cells.map((cell) => ({ ...cell, text: this.#style(cell) }));
    const height = Math.max(...texts.map((cell) => this.#heightOf(cell)));
    if (this.#tried !== undefined) return this.gap(height + 2);
    this.#room(height);
    const y = this.#document.y;
    for (const { text, x, width, align = 'left', ...style } of texts) {
      this.#style({ text, ...style });
      this.#document.text(text, MARGIN + x, y, { width, align });
    }
    this.#document.y = y + height + 2;
  }

  #heightOf({ text, width, ...style }: Cell): number {
    this.#style({ text, ...style });
    return this.#document.heightOfString(text, { width });
  }

  /** Sets how a text is written, and answers what of it can be. */
  #style({ text, bold = false, size = TEXT_SIZE }: Pick<Cell, 'text' | 'bold' | 'size'>): string {
    const font = bold ? 'bold' : 'regular';
    this.#document.font(font).fontSize(size);
    return this.#printable(text, font);
  }

  #printable(text: string, font: 'regular' | 'bold'): string {
    this.#document.font(font);
    // The types do not tell of the font that is open; which glyphs it has is known to nobody else.
    const { font: open } = (
      this.#document as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } }
    )._font;
    return Array.from(text.normalize('NFC'), (character) => {
      if (character === '\n' || open.hasGlyphForCodePoint(character.codePointAt(0)!)) return character;
      this.missing.add(character);
      return BOX;
    }).join('');
  }

  #room(height: number): void {
    if (this.#tried !== undefined) return;
    const { page, y } = this.#document;
    if (y + height > page.height - page.margins.bottom) this.#document.addPage();
  }

  #line(at: { x?: number; y?: number; width?: number } = {}): void {
    const { x = 0, y = this.#document.y } = at;
    const { width = this.width - x } = at;
    const from = MARGIN + x;
    if (this.#tried === undefined) {
      const path = this.#document.moveTo(from, y).lineTo(from + width, y);
      path.lineWidth(0.5).strokeColor('#555555').stroke();
    }
    if (x === 0 && width === this.width) this.gap(4);
  }
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
