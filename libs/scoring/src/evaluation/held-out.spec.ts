import fc from 'fast-check';
import { HELD_OUT_ONE_IN, isHeldOut } from './held-out.js';

describe('the rows that are held out', () => {
  const share = (ids: string[]) => ids.filter(isHeldOut).length / ids.length;

  it('are one in ten, of consecutive ids as well as of ids that share an ending', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => i);
    expect(share(numbers.map((i) => `lst_${i.toString(16).padStart(16, '0')}`))).toBeCloseTo(0.1, 2);
    expect(share(numbers.map((i) => `${i}-stock`))).toBeCloseTo(0.1, 2);
  });

  it('are no more of one kind of id than of another', () => {
    const even = Array.from({ length: 20_000 }, (_, i) => `${i * HELD_OUT_ONE_IN}`);
    expect(share(even)).toBeCloseTo(0.1, 2);
  });

  it('are the same whenever it is asked', () => {
    fc.assert(fc.property(fc.string(), (id) => isHeldOut(id) === isHeldOut(`${id}`)));
  });
});
