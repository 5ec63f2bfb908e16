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
    const border = this.width * LABEL_SHARE;
    if (text === undefined) this.#room(2 * GAP);
    const y = this.#document.y;
    this.#row([
      { text: label, x: 0, width: border - GAP },
      { text: text ?? ' ', x: border, width: this.width - border },
    ]);
    if (text === undefined) this.#line({ x: border, y: y + 1.2 * TEXT_SIZE });
  }

  amount(label: string, amount: string, style: TextStyle = {}): void {
    const border = this.width - AMOUNT_WIDTH;
    this.#row([
      { text: label, x: 0, width: border - GAP, ...style },
      { text: amount, x: border, width: AMOUNT_WIDTH, align: 'right', ...style },
    ]);
  }

  paragraph(text: string, style: TextStyle = {}): void {
    this.#row([{ text, x: 0, width: this.width, ...style }]);
  }

  clauses(texts: readonly string[]): void {
    texts.forEach((text, index) =>
      this.#row([
        { text: `${index + 1}.`, x: 0, width: 16 },
        { text, x: 18, width: this.width - 18 },
      ]),
    );
  }

  /** Lines to sign on, side by side, all on one page. */
  signatures(who: readonly string[], caption: string): void {
    this.#room(SIGNATURE_HEIGHT + 2 * GAP);
    this.gap(SIGNATURE_HEIGHT - GAP);
    const width = (this.width - GAP * (who.length - 1)) / who.length;
    const y = this.#document.y;
    who.forEach((_, index) => this.#line({ x: index * (width + GAP), y, width }));
    this.#row(
      who.map((name, index) => ({ text: `${caption}: ${name}`, x: index * (width + GAP), width, size: 8 })),
    );
  }

  gap(height: number): void {
    this.#document.y += height;
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

  #row(cells: readonly Cell[]): void {
    const texts = cells.map((cell) => ({ ...cell, text: this.#style(cell) }));
    const height = Math.max(...texts.map((cell) => this.#heightOf(cell)));
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
    const { page, y } = this.#document;
    if (y + height > page.height - page.margins.bottom) this.#document.addPage();
  }

  #line(at: { x?: number; y?: number; width?: number } = {}): void {
    const { x = 0, y = this.#document.y } = at;
    const { width = this.width - x } = at;
    const from = MARGIN + x;
    const path = this.#document.moveTo(from, y).lineTo(from + width, y);
    path.lineWidth(0.5).strokeColor('#555555').stroke();
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
