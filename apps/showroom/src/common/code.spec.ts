import { makeCode, readCode } from './code.js';

describe('a code', () => {
  it('is read however it is typed', () => {
    const code = makeCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(readCode(` ${code.toLowerCase().replace('-', ' ')}`)).toBe(readCode(code));
    expect(readCode('oil1-0000')).toBe('01110000');
  });
});
