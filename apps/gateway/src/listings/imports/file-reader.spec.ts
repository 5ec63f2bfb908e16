import fc from 'fast-check';
import { RoverError } from '@rover/platform';
import type { FileFormat } from './file-format.js';
import { FileReader } from './file-reader.js';
import type { Cells } from './row-sink.js';

interface Found {
  rows: [line: number, cells: Cells][];
  unreadable: [line: number, reason: string][];
}

/** Reads a file in pieces of so many bytes. */
async function read(
  file: Buffer | string,
  { format, piece = 7 }: { format?: FileFormat; piece?: number } = {},
) {
  const bytes = Buffer.from(file as string);
  const found: Found = { rows: [], unreadable: [] };
  const reader = new FileReader(
    {
      row: (line, cells) => void found.rows.push([line, cells]),
      unreadable: (line, reason) => void found.unreadable.push([line, reason]),
    },
    format,
  );
  for (let at = 0; at < bytes.length; at += piece) await reader.write(bytes.subarray(at, at + piece));
  return { ...(await reader.end()), ...found };
}

const utf16 = (text: string, littleEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

describe('FileReader', () => {
  it.each([
    ['UTF-8', Buffer.from('make,price\nCitroën,1 200 €\n')],
    ['UTF-8 with a mark', Buffer.from('\ufeffmake,price\nCitroën,1 200 €\n')],
    ['UTF-16 LE', utf16('make,price\nCitroën,1 200 €\n', true)],
    ['UTF-16 BE', utf16('make,price\nCitroën,1 200 €\n', false)],
    ['Windows-1252', Buffer.from('make,price\nCitro\xebn,1 200 \x80\n', 'latin1')],
  ])('reads %s', async (_name, file) => {
    for (const piece of [1, 2, 3, 5, 1000]) {
      expect(await read(file, { piece })).toMatchObject({
        columns: ['make', 'price'],
        rows: [[2, ['Citroën', '1 200 €']]],
      });
    }
  });

  it.each([',', ';', '\t', '|'])('finds the delimiter %j, quotes and line ends of any kind', async (mark) => {
    const file =
      ['make', 'note', 'price'].join(mark) +
      `\r\nFord${mark}"a ${mark} ""b""\r\nc"${mark}1\rVW${mark} x ${mark}2\n`;
    const { rows } = await read(file);
    expect(rows).toEqual([
      [2, ['Ford', `a ${mark} "b"\nc`, '1']],
      [4, ['VW', 'x', '2']],
    ]);
  });

  it('goes on after lines with too few or too many cells, and skips empty ones', async () => {
    const { rows, unreadable } = await read('make,price\nFord\n\nVW,1\nBMW,1,2\nKia,3');
    expect(rows).toEqual([
      [4, ['VW', '1']],
      [6, ['Kia', '3']],
    ]);
    expect(unreadable).toEqual([
      [2, 'has 1 cells where the header has 2'],
      [5, 'has 3 cells where the header has 2'],
    ]);
  });

  it('reads NDJSON line by line', async () => {
    const file = '{"make":"Ford","price":1}\nnonsense\n\n[1]\n{"price":1e999}\n{"make":"Kia"}';
    expect(await read(file)).toEqual({
      format: 'ndjson',
      columns: ['make', 'price'],
      rows: [
        [1, { make: 'Ford', price: 1 }],
        [6, { make: 'Kia' }],
      ],
      unreadable: [
        [2, 'is not valid JSON'],
        [4, 'is not a JSON object'],
        [5, 'has a number that is not finite'],
      ],
    });
  });

  it.each([
    ['an unclosed quote', 'make,price\nFord,1\n"VW,2\nKia,3\n', 'Line 3:'],
    ['text after a closing quote', 'make,price\n"Ford"x,1\n', 'Line 2:'],
    ['a quote inside a cell', 'make,price\nFo"rd,1\n', 'Line 2:'],
    ['an empty file', '', 'empty'],
    ['blanks', ' \r\n\n ', 'empty'],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004\u0000\u0000'), 'not text'],
    ['a row without end', `make,price\n"${'x'.repeat(300_000)}`, 'Line 2:'],
    ['Latin-1 behind UTF-8', Buffer.concat([Buffer.from('é,b\n'), Buffer.from([0xe9, 0x2c, 0x62])]), 'UTF-8'],
  ])('refuses %s', async (_name, file, message) => {
    const error: unknown = await read(file, { piece: 1000 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RoverError);
    expect(error).toMatchObject({ status: 422, message: expect.stringContaining(message) as string });
  });

  it('answers rows or a problem of the caller for any bytes', async () => {
    const texts = fc.array(
      fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '{', '}', 'a', '1e999', 'é', '\ufeff', ' '),
    );
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      texts.map((parts) => Buffer.from(parts.join(''))),
    );
    const formats = fc.constantFrom<FileFormat | undefined>('csv', 'ndjson', undefined);
    await fc.assert(
      fc.asyncProperty(files, formats, fc.integer({ min: 1, max: 64 }), async (file, format, piece) => {
        const result: unknown = await read(Buffer.from(file), { format, piece }).catch(
          (error: unknown) => error,
        );
        if (result instanceof RoverError) expect(result.status).toBe(422);
        else expect(result).toHaveProperty('rows');
      }),
      { numRuns: 400 },
    );
  });

  it('reads a file alike however it is cut', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 6 })
      .map((text) => `"${text.replace(/["\0]/g, '')}"`);
    const files = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 9 }), async (rows, piece) => {
        const file = rows.map((row) => row.join(',')).join('\n');
        const whole: unknown = await read(file, { format: 'csv', piece: 1e6 }).catch(
          (error: Error) => error.message,
        );
        expect(await read(file, { format: 'csv', piece }).catch((error: Error) => error.message)).toEqual(
          whole,
        );
      }),
    );
  });
});
