import type { Lead } from '@rover/client';
import { columnsOf, dueOf, moveTowards, movesFrom, statuses } from './board.js';

const now = Date.parse('2026-11-28T12:00:00Z');
const at = (minutes: number): string => new Date(now + minutes * 60_000).toISOString();

const lead = (id: string, more: object = {}): Lead =>
  ({
    ...{
      id,
      status: 'new',
      source: 'website',
      comments: null,
      vehicle: null,
      customerId: `c-${id}`,
      repId: null,
    },
    ...{
      firstResponseAt: null,
      responseDueAt: null,
      nextActionAt: null,
      closedAt: null,
      score: { score: 0.5 },
    },
    ...more,
  }) as Lead;

describe('a board of leads', () => {
  it('puts first what cannot wait, then what is likeliest', () => {
    const leads = [
      lead('likely', { score: { score: 0.9 } }),
      lead('unlikely', { score: { score: 0.1 } }),
      lead('late', { firstResponseAt: at(-90), nextActionAt: at(-5) }),
      lead('later', { firstResponseAt: at(-90), nextActionAt: at(600), score: { score: 0.2 } }),
      lead('unanswered', { responseDueAt: at(3) }),
    ];
    expect(
      columnsOf(leads, new Map(), now)
        .get('new')
        ?.map(({ id }) => id),
    ).toEqual([...['late', 'unanswered', 'likely', 'later', 'unlikely']]);
  });

  it('shows the decided ones by when that was', () => {
    const leads = [-60, -5, -20].map((minutes) =>
      lead(`${minutes}`, { status: 'sold', closedAt: at(minutes) }),
    );
    expect(
      columnsOf(leads, new Map(), now)
        .get('sold')
        ?.map(({ id }) => id),
    ).toEqual(['-5', '-20', '-60']);
  });

  it('shows at once what somebody has decided', () => {
    const columns = columnsOf(
      [lead('a')],
      new Map([['a', { status: 'engaged', repId: 'rep' } as const]]),
      now,
    );
    expect(columns.get('new')).toEqual([]);
    expect(columns.get('engaged')).toMatchObject([{ id: 'a', repId: 'rep' }]);
  });

  it('moves a card by keys to where it may go, and never loses it', () => {
    expect(moveTowards('engaged', 1, false)).toBe('appointmentSet');
    expect(moveTowards('appointmentSet', -1, false)).toBe('engaged');
    expect(moveTowards('new', -1, false)).toBeUndefined();
    expect([moveTowards('sold', -1, false), moveTowards('sold', -1, true)]).toEqual([undefined, 'showed']);
    for (const status of statuses) expect(moveTowards(status, 1, true)).not.toBe('lost');
    expect(movesFrom('sold', false)).toEqual([]);
  });

  it('says what is due: the first answer, then what the rep wants', () => {
    expect(dueOf(lead('a', { responseDueAt: at(1), nextActionAt: at(2) }))).toEqual({
      what: 'answer',
      at: at(1),
    });
    expect(
      dueOf(lead('a', { firstResponseAt: at(-9), responseDueAt: null, nextActionAt: at(2) }))?.what,
    ).toBe('action');
    expect(dueOf(lead('a', { status: 'lost', nextActionAt: at(2) }))).toBeUndefined();
  });
});
