import { ManualClock, type Logger } from '@rover/platform';
import { fingerprintOf, SlowQueries } from './slow-queries.js';

const facts = { query_type: 'select', table: 'lead' };

function begin(explain = (text: string) => Promise.resolve(`plan of ${text}`)) {
  const clock = new ManualClock();
  const lines: Record<string, unknown>[] = [];
  const take = (fields: Record<string, unknown>) => void lines.push(fields);
  const slow = new SlowQueries({ clock, explain, logger: { warn: take, debug: take } as unknown as Logger });
  return { clock, slow, lines, told: (action: string) => lines.filter((line) => line['action'] === action) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('slow statements', () => {
  it('have a fingerprint that values do not change, and parameters keep their places', () => {
    const one = fingerprintOf(
      "SELECT *\n  FROM lead -- all\n WHERE name = 'Ann''s' AND age > 42 AND id = $12",
    );
    const other = fingerprintOf("SELECT * FROM lead WHERE name = 'Bob' AND age > 7.5 AND id = $12");
    expect(one).toEqual(other);
    expect(one.pattern).toBe('SELECT * FROM lead WHERE name = ? AND age > ? AND id = $12');
    expect(one.fingerprint).toMatch(/^[0-9a-f]{12}$/);
  });

  it('are told from a second on, without values', () => {
    const { slow, told } = begin();
    slow.note("SELECT 'secret'", facts, 0.99);
    slow.note("SELECT 'secret'", facts, 1.5);
    expect(told('slowQuery')).toEqual([
      expect.objectContaining({ seconds: 1.5, pattern: 'SELECT ?', ...facts }),
    ]);
  });

  it('are explained once in ten minutes, and an explanation never explains itself', async () => {
    const { slow, told, clock } = begin();
    for (let n = 0; n < 5; n++) slow.note('SELECT 1', facts, 2);
    await settled();
    expect(told('slowQueryPlan')).toHaveLength(1);
    slow.note('EXPLAIN SELECT 1', { ...facts, query_type: 'explain' }, 2);
    clock.advance(600_000);
    slow.note('SELECT 1', facts, 2);
    await settled();
    expect(told('slowQueryPlan')).toHaveLength(2);
  });

  it('may have no plan', async () => {
    const { slow, told } = begin(() => Promise.reject(new Error('no')));
    slow.note('LOCK TABLE lead', facts, 2);
    await settled();
    expect(told('slowQueryPlan')).toEqual([]);
    expect(told('slowQuery')).toHaveLength(1);
  });

  it('are summed up by what they took', () => {
    const { slow, told, clock } = begin();
    slow.note('SELECT a', facts, 2);
    slow.note('SELECT b', facts, 3);
    clock.advance(600_000);
    slow.note('SELECT a', facts, 2);
    const [summary] = told('slowQuerySummary') as unknown as {
      top: { text: string; count: number; seconds: number }[];
    }[];
    expect(summary?.top).toMatchObject([
      { text: 'SELECT a', count: 2, seconds: 4 },
      { text: 'SELECT b', count: 1, seconds: 3 },
    ]);
  });
});
