import fc from 'fast-check';
import { emailOf, phoneOf, readIdentifiers } from './read-identifiers.js';

describe('an identifier', () => {
  it.each([
    ['030 901820', 'DE', '+4930901820'],
    ['01 42 68 53 00', 'FR', '+33142685300'],
    ['+33 1 42 68 53 00', 'US', '+33142685300'],
    ['001 212 736 5000', 'DE', '+12127365000'],
    ['(212) 736-5000 ext. 7', 'US', '+12127365000'],
    ['0', 'US', undefined],
    ['2127365', 'US', undefined],
    ['call me', 'US', undefined],
  ])('%s in %s is the number %s', (text, region, number) => expect(phoneOf(text, region)).toBe(number));

  it('has one form: reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const once = emailOf(text);
        expect(once === undefined ? undefined : emailOf(once)).toBe(once);
      }),
    );
  });

  it('is taken once, and named by its place when it cannot be read', () => {
    const flags = { verified: false, shared: false };
    const { identifiers, unusable } = readIdentifiers(
      { emails: ['A@b.org', 'a@B.org', 'nobody'].map((value) => ({ value, ...flags })) },
      'US',
    );
    expect(identifiers).toEqual([{ kind: 'email', value: 'a@b.org', ...flags }]);
    expect(unusable).toEqual([{ path: 'emails.2.value', message: 'is not an e-mail address' }]);
  });
});
