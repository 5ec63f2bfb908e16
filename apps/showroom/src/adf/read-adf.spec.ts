import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { adfOfMail } from './adf-mail.js';
import type { AdfProspect } from './adf.js';
import { AdfRefusedError } from './adf.errors.js';
import { decodeText } from './decode-text.js';
import { readAdf } from './read-adf.js';
import { readRequestDate } from './request-date.js';
import { writeAdf } from './write-adf.js';

const samples = join(process.cwd(), '..', 'shared', 'samples', 'adf', 'variants');
const withSamples = existsSync(samples) ? describe : describe.skip;

const contact = '<contact><name part="full">Jo Doe</name><email>jo@example.com</email></contact>';
const adf = (prospect: string, prolog = '') =>
  `${prolog}<adf><prospect><customer>${contact}</customer>${prospect}</prospect></adf>`;
const only = (text: string): AdfProspect => readAdf(text).prospects[0] as AdfProspect;
const refusal = (text: string): string => {
  try {
    readAdf(text);
    return 'taken';
  } catch (error) {
    if (error instanceof AdfRefusedError) return error.message;
    throw error;
  }
};

interface Expected {
  readonly accept: boolean;
  readonly lenient?: string[];
  readonly prospects?: number;
  readonly vehicles?: object[];
  readonly customer?: { readonly fullName: string; readonly phone: string };
  readonly leadSourceId?: string;
  readonly vendor?: string;
  readonly duplicateOf?: string;
  readonly sameAs?: string;
}

const textOf = async (file: string): Promise<string> => {
  const bytes = readFileSync(join(samples, file));
  return file.endsWith('.eml') ? adfOfMail(bytes) : decodeText(bytes);
};

withSamples('documents as they are really sent (skipped where the samples are not here)', () => {
  const expected = existsSync(samples)
    ? Object.entries(
        JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8')) as Record<string, Expected>,
      )
    : [];

  it.each(expected.filter(([, { accept }]) => accept))('%s is taken', async (file, wanted) => {
    const { prospects, lenient } = readAdf(await textOf(file));
    const [first] = prospects as [AdfProspect];
    expect(lenient).toEqual(wanted.lenient ?? []);
    expect(prospects).toHaveLength(wanted.prospects ?? 1);
    if (wanted.vehicles) expect(first.vehicles).toMatchObject(wanted.vehicles);
    if (wanted.leadSourceId) expect(first.ids[0]).toMatchObject({ value: wanted.leadSourceId });
    if (wanted.vendor) expect(first.vendor.name).toBe(wanted.vendor);
    if (wanted.customer) {
      const { fullName, phone } = wanted.customer;
      expect(first.customer).toMatchObject({ fullName, phones: [{ number: phone }] });
    }
    const other = wanted.sameAs && readAdf(await textOf(wanted.sameAs)).prospects;
    if (other) expect(prospects).toEqual(other);
    const original = wanted.duplicateOf && only(await textOf(wanted.duplicateOf));
    if (original) expect([first.status, first.ids]).toEqual(['resend', original.ids]);
  });

  it.each(expected.filter(([, { accept }]) => !accept))('%s is refused', async (file) => {
    expect(refusal(await textOf(file))).toMatch(/never expanded/);
  });

  it('reads request dates in every shape', () => {
    const lines = readFileSync(join(samples, '07-bad-requestdates.txt'), 'utf8').split('\n');
    const rows = lines
      .filter((line) => line.includes('\t'))
      .map((line) => line.split('\t') as [string, string]);
    expect(rows.length).toBeGreaterThan(4);
    for (const [shape, wanted] of rows) {
      const instant = wanted.split(' ')[0] as string;
      const read = readRequestDate(shape);
      if (instant === 'RECEIVED_AT') expect(read).toBeUndefined();
      else if (wanted.includes('no zone')) expect(read).toEqual({ local: instant });
      else expect(read).toEqual({ at: new Date(instant).toISOString() });
    }
  });
});

describe('readAdf', () => {
  it('refuses whatever declares something, and never looks anything up', () => {
    const laughs = `<!DOCTYPE adf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    expect(refusal(adf('<comments>&b;</comments>', laughs))).toMatch(/never expanded/);
    expect(
      refusal(adf('', '<!DOCTYPE adf SYSTEM "a.dtd" [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>')),
    ).toMatch(/never expanded/);
    expect(refusal(adf('<!DOCTYPE adf [<!ENTITY x "y">]>'))).toMatch(/DOCTYPE within|well-formed/);
    expect(only(adf('<comments/>', '<!DOCTYPE adf SYSTEM "adf.dtd">')).customer.fullName).toBe('Jo Doe');
    const undeclared = adf('<vehicle><make>&x;</make></vehicle>');
    expect(only(undeclared).vehicles[0]?.make).toBe('&x;');
  });

  it('says where half a document ends, and what cannot be a lead', () => {
    expect(refusal(adf('<vehicle>').replace('</adf>', ''))).toMatch(/ends before <\/adf>/);
    expect(refusal(adf('<vehicle><make>Ford</vehicle>'))).toMatch(/not well-formed XML \(line \d+\)/);
    expect(refusal('<adf></adf>')).toMatch(/no <prospect>/);
    expect(refusal('hello')).toMatch(/no <adf>/);
    expect(
      refusal('<adf><prospect><customer><contact><name>x</name></contact></customer></prospect></adf>'),
    ).toMatch(/neither e-mail nor phone/);
    expect(refusal(adf('<a>'.repeat(100) + '</a>'.repeat(100)))).toMatch(/beyond measure/);
    expect(refusal(adf('<a/>'.repeat(30_000)))).toMatch(/beyond measure/);
  });

  it('reads bodies that were escaped for HTML, in CDATA, in other letters and with prefixes', () => {
    const escaped = adf('<comments/>').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    expect(only(`<html><body><pre>${escaped}<br></pre></body></html>`).customer.emails).toEqual([
      'jo@example.com',
    ]);
    const cdata = adf('<vehicle><comments><![CDATA[Fish & chips <b>]]></comments></vehicle>');
    expect(only(cdata).vehicles[0]?.comments).toBe('Fish & chips <b>');
    const shouting =
      '<ADF><PROSPECT><CUSTOMER><CONTACT><PHONE TYPE="CellPhone">1</PHONE></CONTACT></CUSTOMER></PROSPECT></ADF>';
    expect(only(shouting).customer.phones).toEqual([{ number: '1', type: 'cellphone' }]);
    const prefixed = adf('').replace(/<(\/?)/g, '<$1a:');
    expect(only(prefixed).customer.fullName).toBe('Jo Doe');
  });

  it('reads what a vehicle costs and has driven as senders write it', () => {
    const text = adf(
      `<vehicle interest="Trade In" status="USED"><vin>1ftm w1t8-8mfa00001</vin>
       <odometer units="km">41,250 </odometer><price currency="usd">$51,250.50</price></vehicle>`,
    );
    expect(only(text).vehicles).toEqual([
      {
        interest: 'trade-in',
        status: 'used',
        vin: '1FTMW1T88MFA00001',
        odometer: { value: 41_250, unit: 'km' },
        price: { value: 51_250.5, currency: 'USD' },
      },
    ]);
  });

  it('answers a document or a refusal for any text', () => {
    const piece = fc.constantFrom(
      '<adf>',
      '</adf>',
      '<prospect>',
      '</prospect>',
      contact,
      '&',
      '&lt;',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE adf>',
      '<?',
      '?>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 }), (pieces) => {
        expect(typeof refusal(pieces.join(''))).toBe('string');
      }),
    );
  });
});

describe('decodeText', () => {
  const named = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><adf>é</adf>`;

  it('goes by the mark, the declaration, the media type, and in the end by what can be', () => {
    expect(decodeText(Buffer.from(named('ISO-8859-1'), 'latin1'))).toContain('é');
    expect(decodeText(Buffer.from(`\ufeff${named('UTF-16')}`, 'utf16le'))).toContain('é');
    expect(decodeText(Buffer.from('<adf>é</adf>', 'latin1'), 'iso-8859-1')).toContain('é');
    expect(decodeText(Buffer.from('<adf>é</adf>', 'latin1'))).toContain('é');
    expect(decodeText(Buffer.from(named('utf-8'), 'latin1'))).toContain('é');
    expect(decodeText(Buffer.from(named('UTF-16'), 'utf8'))).toContain('é');
    expect(decodeText(Buffer.from(named('klingon'), 'utf8'))).toContain('é');
  });
});

describe('adfOfMail', () => {
  const mail = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'latin1');
  const given = adf('<vehicle><model>Citroën C3</model></vehicle>');
  const modelIn = async (bytes: Uint8Array) => only(await adfOfMail(bytes)).vehicles[0]?.model;

  it('undoes base64, quoted-printable and charsets, in parts and in attachments', async () => {
    const base64 = Buffer.from(given, 'utf8').toString('base64');
    const quoted = Buffer.from(given, 'utf8')
      .toString('latin1')
      .replace(
        /[=\u0080-\u00ff]/g,
        (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
      );
    const multipart = (part: string[]) =>
      mail(
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="x"',
        '',
        '--x',
        'Content-Type: text/plain',
        '',
        'A lead',
        '--x',
        ...part,
        '--x--',
        '',
      );
    expect(
      await modelIn(
        multipart([
          'Content-Type: application/xml; name="lead.xml"',
          'Content-Disposition: attachment',
          'Content-Transfer-Encoding: base64',
          '',
          base64,
        ]),
      ),
    ).toBe('Citroën C3');
    expect(
      await modelIn(
        mail(
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          quoted,
        ),
      ),
    ).toBe('Citroën C3');
    expect(
      await modelIn(
        mail('Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit', '', given),
      ),
    ).toBe('Citroën C3');
    const html = `<pre>${given.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</pre>`;
    expect(await modelIn(mail('Content-Type: text/html; charset=iso-8859-1', '', html))).toBe('Citroën C3');
  });

  it('says that a letter without a lead has none', async () => {
    expect(refusal(await adfOfMail(mail('Subject: hi', '', 'Hello')))).toMatch(/no <adf>/);
  });
});

describe('writeAdf', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 30 })
    .map((given) => given.replace(/[^\x21-\x7eäé€&<>"]/gu, 'x'));
  const contactOf = fc.record({
    fullName: text,
    familyName: text,
    isBusiness: fc.boolean(),
    emails: fc.constantFrom(['jo@example.com']),
    phones: fc.array(fc.record({ number: text, type: fc.constantFrom('voice', 'cellphone') }), {
      maxLength: 2,
    }),
    ids: fc.array(fc.record({ value: text, source: text, sequence: text }), { maxLength: 2 }),
    comments: text,
  });
  const vehicle = fc.record({
    interest: fc.constantFrom('buy', 'trade-in', 'test-drive'),
    status: fc.constantFrom('new', 'used'),
    year: fc.integer({ min: 1900, max: 2100 }),
    make: text,
    model: text,
    stock: text,
    odometer: fc.record({ value: fc.nat(900_000), unit: fc.constantFrom('km', 'mi') }),
    price: fc.record({ value: fc.integer({ min: 1, max: 900_000 }), currency: fc.constant('USD') }),
  });

  it('writes what reads back as the same, whatever is in it', () => {
    fc.assert(
      fc.property(
        contactOf,
        fc.array(vehicle, { minLength: 1, maxLength: 3 }),
        text,
        (customer, vehicles, name) => {
          const prospect = {
            status: 'new',
            ids: customer.ids,
            requestDate: { at: '2026-01-02T03:04:05.000Z' },
            vehicles,
            customer,
            vendor: { name, ids: [] },
            provider: { name, service: name, ids: [] },
          } as const;
          expect(only(writeAdf(prospect as never))).toEqual(prospect);
        },
      ),
    );
  });
});
