import { acceptTraceparent, isTraceparent, newTraceparent, traceIdOf } from './traceparent.js';

const valid = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('traceparent', () => {
  it('continues a valid trace', () => {
    expect(acceptTraceparent(valid)).toBe(valid);
    expect(traceIdOf(valid)).toBe('0af7651916cd43dd8448eb211c80319c');
  });

  it('takes a later version at its common part', () => {
    expect(acceptTraceparent(`cc${valid.slice(2)}-extra`)).toBe(valid);
  });

  it.each([
    undefined,
    '',
    valid.toUpperCase(),
    valid.replace('0af7651916cd43dd8448eb211c80319c', '0'.repeat(32)),
    valid.replace('b7ad6b7169203331', '0'.repeat(16)),
    `ff${valid.slice(2)}`,
    `${valid}\r\nx: y`,
    valid + 'x',
  ])('begins a new trace for %j', (incoming) => {
    const accepted = acceptTraceparent(incoming);
    expect(isTraceparent(accepted)).toBe(true);
    expect(accepted).not.toContain('0af7651916cd43dd8448eb211c80319c');
  });

  it('never names two traces alike', () => {
    const ids = new Set(Array.from({ length: 2_000 }, () => traceIdOf(newTraceparent())));
    expect(ids.size).toBe(2_000);
  });
});
