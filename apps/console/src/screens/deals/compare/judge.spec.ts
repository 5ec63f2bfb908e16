import { chosenIn } from './chosen.js';
import { judge } from './judge.js';

describe('values side by side', () => {
  it('differ or do not; one that is not known differs from one that is', () => {
    expect(judge(['red', 'red']).differs).toBe(false);
    expect(judge(['red', undefined]).differs).toBe(true);
  });

  it('have a best one where more or less is better, and several where they are equal', () => {
    expect([...judge([3, 9, 9], 'more').best]).toEqual([1, 2]);
    expect([...judge([3, undefined, 9], 'less').best]).toEqual([0]);
    expect(judge([3, 3], 'more').best.size).toBe(0);
    expect(judge([3, undefined], 'more').best.size).toBe(0);
  });
});

describe('what is compared', () => {
  it('is each of the address once, and four at most', () => {
    expect(chosenIn(new URLSearchParams('compare=a,b,a,,c,d,e'))).toEqual(['a', 'b', 'c', 'd']);
    expect(chosenIn(new URLSearchParams(''))).toEqual([]);
  });
});
