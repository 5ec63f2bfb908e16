import fc from 'fast-check';
import { Fifo } from './fifo.js';

describe('Fifo', () => {
  it('gives what an array would, whatever comes and goes', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer(), { nil: undefined }), { maxLength: 200 }), (steps) => {
        const fifo = new Fifo<number>();
        const array: number[] = [];
        for (const step of steps) {
          if (step !== undefined) {
            fifo.push(step);
            array.push(step);
          } else if (array.length > 0) expect(fifo.shift()).toBe(array.shift());
        }
        expect(fifo.size).toBe(array.length);
        expect([...fifo.from(2)]).toEqual(array.slice(2));
        expect([...fifo.backwards()]).toEqual([...array].reverse());
      }),
    );
  });
});
