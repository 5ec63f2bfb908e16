import type { IncomingMessage } from 'node:http';
import { TrustedProxies } from './client-address.js';

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

describe('the address of a client', () => {
  it('is that of the connection where no proxy is trusted', () => {
    expect(new TrustedProxies([]).clientOf(from('10.0.0.1', '6.6.6.6'))).toBe('10.0.0.1');
  });

  it('is what trusted proxies say, and what strangers write before them is not believed', () => {
    const proxies = new TrustedProxies(['10.0.0.0/8', '::1', 'nonsense']);
    expect(proxies.clientOf(from('::ffff:10.0.0.1', '6.6.6.6, 7.7.7.7'))).toBe('7.7.7.7');
    expect(proxies.clientOf(from('::1', '6.6.6.6, 7.7.7.7, 10.1.1.1'))).toBe('7.7.7.7');
    expect(proxies.clientOf(from('8.8.8.8', '6.6.6.6'))).toBe('8.8.8.8');
    expect(proxies.clientOf(from('10.0.0.1'))).toBe('10.0.0.1');
  });
});
