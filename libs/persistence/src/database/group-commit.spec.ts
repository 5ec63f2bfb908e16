import { UnavailableError } from '@rover/platform';
import { GroupCommit, togetherOrEach } from './group-commit.js';

const evenOnly = (item: number) =>
  item % 2 === 0 ? { result: item * 10 } : { refused: new Error(`odd ${item}`) };

describe('GroupCommit', () => {
  it('runs the first at once and what arrives meanwhile together, in order', async () => {
    const groups: number[][] = [];
    const commit = new GroupCommit<number, number>(async (items) => {
      groups.push([...items]);
      return items.map(evenOnly);
    });
    const results = await Promise.allSettled([2, 4, 5, 6].map((item) => commit.submit(item)));
    expect(groups).toEqual([[2], [4, 5, 6]]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('fails only the group whose commit failed', async () => {
    let runs = 0;
    const commit = new GroupCommit<number, number>(async (items) => {
      runs += 1;
      if (runs === 1) throw new Error('rolled back');
      return items.map(evenOnly);
    });
    await expect(commit.submit(2)).rejects.toThrow('rolled back');
    await expect(commit.submit(4)).resolves.toBe(40);
  });

  it('makes no group larger than it may be', async () => {
    const sizes: number[] = [];
    const commit = new GroupCommit<number, number>(
      async (items) => {
        sizes.push(items.length);
        return items.map(() => ({ result: 0 }));
      },
      { largest: 3 },
    );
    await Promise.all(Array.from({ length: 8 }, (_, item) => commit.submit(item)));
    expect(sizes).toEqual([1, 3, 3, 1]);
  });

  it('gathers what arrives within its pace, though the group before is done', async () => {
    const groups: number[][] = [];
    const commit = new GroupCommit<number, number>(
      async (items) => {
        groups.push([...items]);
        return items.map(evenOnly);
      },
      { paceMs: 20 },
    );
    await commit.submit(2);
    await Promise.all([commit.submit(4), Promise.resolve().then(() => commit.submit(6))]);
    expect(groups).toEqual([[2], [4, 6]]);
  });
});

describe('togetherOrEach', () => {
  const work =
    (groups: number[][], fails: (item: number) => Error | undefined) => (items: readonly number[]) => {
      groups.push([...items]);
      const failure = items.map(fails).find((error) => error);
      return failure ? Promise.reject(failure) : Promise.resolve(items.map((item) => item * 10));
    };

  it('does all at once, and each alone where one spoils that', async () => {
    const groups: number[][] = [];
    const odd = (item: number) => (item % 2 ? new Error(`odd ${item}`) : undefined);
    expect(await togetherOrEach([2, 4], work(groups, odd))).toEqual([{ result: 20 }, { result: 40 }]);
    const spoilt = await togetherOrEach([2, 3, 4], work(groups, odd));
    expect(spoilt).toEqual([{ result: 20 }, { refused: new Error('odd 3') }, { result: 40 }]);
    expect(groups).toEqual([[2, 4], [2, 3, 4], [2], [3], [4]]);
  });

  it('does not ask one by one while the database is away', async () => {
    const groups: number[][] = [];
    const away = new UnavailableError('away');
    await expect(
      togetherOrEach(
        [1, 2],
        work(groups, () => away),
      ),
    ).rejects.toBe(away);
    expect(groups).toEqual([[1, 2]]);
  });
});
