import fc from 'fast-check';
import { readHeader, writeHeader, type EntryHeader } from './entry.codec.js';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('"', '\\', '",null]', ''),
);
const header: fc.Arbitrary<EntryHeader> = fc.record(
  {
    id: text,
    type: text,
    key: text,
    time: text,
    source: text,
    subject: text,
    traceparent: text,
    context: fc.dictionary(fc.string(), fc.jsonValue()),
    replyTo: text,
    deadline: fc.nat(),
    only: text,
    acceptEncoding: text,
  },
  { requiredKeys: ['id', 'type', 'key', 'time', 'source'] },
);

describe('a header', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(header, (written) => {
        expect(JSON.stringify(readHeader(writeHeader(written)))).toBe(
          JSON.stringify(readHeader(JSON.stringify(JSON.parse(writeHeader(written)), null, 1))),
        );
        expect(readHeader(writeHeader(written))).toMatchObject(JSON.parse(JSON.stringify(written)) as object);
      }),
    );
  });

  it.each([
    '',
    '[',
    ']',
    '[]',
    '["a"',
    '["a","b"]',
    '["a","b","c",]',
    '["a","b",nul]',
    '["a" "b" "c"]',
    '{}',
    'null',
  ])('is not %j', (wrong) => {
    expect(() => readHeader(wrong)).toThrow();
  });

  it('is no text that merely begins or ends like one', () => {
    const right = writeHeader({ id: 'i', type: 't', key: 'k', time: '', source: 's' });
    for (let end = 0; end < right.length; end++) expect(() => readHeader(right.slice(0, end))).toThrow();
    for (const rest of [']', ',', '""', '[]']) expect(() => readHeader(right + rest)).toThrow();
  });
});
