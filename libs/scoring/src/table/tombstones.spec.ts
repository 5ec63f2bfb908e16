import { Tombstones } from './tombstones.js';

describe('Tombstones', () => {
  it('forgets the longest removed when there are too many', () => {
    const tombstones = new Tombstones(2);
    tombstones.add('a', 1);
    tombstones.add('b', 2);
    tombstones.add('a', 3);
    tombstones.add('c', 4);
    expect(['a', 'b', 'c'].map((id) => tombstones.version(id))).toEqual([3, undefined, 4]);
  });
});
