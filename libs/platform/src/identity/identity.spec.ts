import { ManualClock } from '../clock/clock.js';
import { Identity } from './identity.js';
import type { VerifiedIdentity } from './verified-identity.js';

const setUp = () => {
  const clock = new ManualClock();
  const identityOf = (token: string): VerifiedIdentity => ({
    caller: { sub: token, roles: [] },
    expiresAt: clock.now() + 60_000,
    tokenId: `id-${token}`,
  });
  const verify = vi.fn((token: string) => Promise.resolve(identityOf(token)));
  const denied = new Set<string>();
  const denials = {
    deny: vi.fn((id: string) => Promise.resolve(void denied.add(id))),
    isDenied: vi.fn((id: string) => Promise.resolve(denied.has(id))),
  };
  return {
    clock,
    verify,
    denied,
    denials,
    identity: new Identity({ verifier: { verify }, denials, clock, recheckMs: 5_000 }),
  };
};
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('Identity', () => {
  it('verifies a token once and then recalls it without waiting', async () => {
    const { identity, verify } = setUp();
    expect(identity.recall('t')).toBeUndefined();
    const verified = await identity.verify('t');
    expect(identity.recall('t')).toBe(verified);
    await identity.verify('t');
    expect(verify).toHaveBeenCalledTimes(1);
  });

  it('forgets a token at its end', async () => {
    const { identity, clock } = setUp();
    await identity.verify('t');
    clock.advance(60_000);
    expect(identity.recall('t')).toBeUndefined();
  });

  it('refuses a revoked token at once where it was revoked', async () => {
    const { identity } = setUp();
    await identity.revoke(await identity.verify('t'));
    expect(identity.recall('t')).toBeUndefined();
    await expect(identity.verify('t')).rejects.toMatchObject({ code: 'TOKEN_REVOKED', status: 401 });
  });

  it('learns within seconds that a token was revoked elsewhere', async () => {
    const { identity, clock, denied } = setUp();
    await identity.verify('t');
    denied.add('id-t');
    clock.advance(4_999);
    expect(identity.recall('t')).toBeDefined();
    clock.advance(1);
    identity.recall('t');
    await settle();
    expect(identity.recall('t')).toBeUndefined();
  });

  it('goes on with a known token while Redis is away, and takes no new one', async () => {
    const { identity, clock, denials } = setUp();
    await identity.verify('t');
    denials.isDenied.mockRejectedValue(new Error('away'));
    clock.advance(10_000);
    expect(identity.recall('t')).toBeDefined();
    await settle();
    expect(identity.recall('t')).toBeDefined();
    await expect(identity.verify('new')).rejects.toThrow('away');
  });

  it('remembers no more tokens than it may', async () => {
    const { denials, clock, verify } = setUp();
    const small = new Identity({ verifier: { verify }, denials, clock, remembered: 2 });
    for (const token of ['a', 'b', 'c']) await small.verify(token);
    expect(['a', 'b', 'c'].map((token) => small.recall(token) !== undefined)).toEqual([false, true, true]);
  });
});
