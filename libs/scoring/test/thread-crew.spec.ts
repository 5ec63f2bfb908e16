import { ThreadCrew, categoryColumn, fitTrees, frameOf, numberColumn, randomFrom } from '@rover/scoring';

/** Rows enough that the threads share the larger leaves. */
function manyRows(rows: number) {
  const random = randomFrom(7);
  const column = () => Float64Array.from({ length: rows }, random);
  const numbers = Array.from({ length: 9 }, column);
  const codes = Array.from({ length: rows }, () => `c${Math.floor(random() * 20)}`);
  const target = Float64Array.from(
    { length: rows },
    (_, row) => numbers[0]![row]! * 5 + numbers[8]![row]! ** 2 + random(),
  );
  const columns = numbers.map((values, i) => numberColumn(`n${i}`, values));
  return { frame: frameOf([...columns, categoryColumn('code', codes)]), target };
}

describe('ThreadCrew', () => {
  const data = manyRows(20_000);
  let crew: ThreadCrew;

  afterEach(() => crew.close());

  it.each([2, 3])('fits with %i threads what one thread fits, to the digit', async (threads) => {
    crew = await ThreadCrew.start(threads);
    for (const loss of ['squared', { quantile: 0.9 }] as const) {
      const parameters = { loss, trees: 12, rowShare: 0.9 };
      expect(fitTrees(data, parameters, { crew })).toEqual(fitTrees(data, parameters));
    }
    const won = { ...data, target: data.target.map((value) => (value > 3 ? 1 : 0)), weights: data.target };
    const logistic = { loss: 'logistic', trees: 12, columnShare: 0.5 } as const;
    expect(fitTrees(won, logistic, { crew })).toEqual(fitTrees(won, logistic));
  });

  it('is of use to one fit after the other, also after one that failed', async () => {
    crew = await ThreadCrew.start(2);
    const fail = () => {
      throw new Error('enough');
    };
    expect(() => fitTrees(data, { trees: 2 }, { crew, onRound: fail })).toThrow('enough');
    expect(fitTrees(data, { trees: 3 }, { crew })).toEqual(fitTrees(data, { trees: 3 }));
  });
});
