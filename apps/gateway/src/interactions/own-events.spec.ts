import { assertOwnEvents } from './own-events.js';

const event = (userId?: string) => ({ action: 'SAVE' as const, userId });

describe('assertOwnEvents', () => {
  it('lets people write their own history', () => {
    assertOwnEvents([event(), event('ann')], { sub: 'ann', roles: ['customer'] });
  });

  it('keeps them out of the history of others', () => {
    expect(() => assertOwnEvents([event('ann'), event('bob')], { sub: 'ann', roles: ['customer'] })).toThrow(
      'Event 1',
    );
  });

  it('lets managers write for others', () => {
    assertOwnEvents([event('bob')], { sub: 'ann', roles: ['manager'] });
  });
});
