import { isSpecialAddress } from './blocked-addresses.js';

describe('an address that webhooks do not go to', () => {
  it.each(
    [
      [
        '127.0.0.1',
        '127.8.9.1',
        '10.1.2.3',
        '172.16.0.1',
        '172.31.255.255',
        '192.168.1.1',
        '169.254.169.254',
      ],
      ['0.0.0.0', '100.64.0.1', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.0.8'],
      ['::1', '::', 'fe80::1%eth0', 'fd00::1', 'ff02::1', '2001:db8::1', '2002:7f00:1::', '64:ff9b::7f00:1'],
      ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', 'not an address', ''],
    ].flat(),
  )('%p is special', (address) => {
    expect(isSpecialAddress(address)).toBe(true);
  });

  it.each(['1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])(
    '%p is none',
    (address) => {
      expect(isSpecialAddress(address)).toBe(false);
    },
  );
});
