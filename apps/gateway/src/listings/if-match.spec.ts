import { tagOf, versionOf } from './if-match.js';

describe('If-Match', () => {
  it('reads the tag that a listing was given out with', () => {
    expect(versionOf(tagOf(7))).toBe(7);
    expect(versionOf('"3"')).toBe(3);
    expect(versionOf('*')).toBeUndefined();
    expect(versionOf(undefined)).toBeUndefined();
  });

  it.each(['3', '"x"', '"0"', '"1", "2"', '', '"99999999999999999"'])('refuses %j', (header) => {
    expect(() => versionOf(header)).toThrow(expect.objectContaining({ status: 400 }) as Error);
  });
});
